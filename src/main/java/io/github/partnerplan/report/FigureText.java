package io.github.partnerplan.report;

import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import java.math.BigDecimal;
import java.util.function.Function;

/** A quantity in a cell: its figure, both ends of a range, or that it is unknown. */
final class FigureText {

    static final Text UNKNOWN = Text.muted("unknown");

    private FigureText() {}

    static Text of(Quantity quantity, Function<BigDecimal, String> figure) {
        if (quantity.isUnknown()) {
            return UNKNOWN;
        }
        String low = figure.apply(quantity.low().orElseThrow());
        return Text.of(
                quantity.value().isPresent()
                        ? low
                        : low + "–" + figure.apply(quantity.high().orElseThrow()));
    }
}
