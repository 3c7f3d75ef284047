package io.github.partnerplan.report;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Earned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The partners to be listed, in order, out of all there are; {@code filters} says in words which were asked for. */
public record PartnerList(Brief brief, int all, List<PartnerRow> shown, List<String> filters) {

    public PartnerList {
        shown = List.copyOf(shown);
        filters = List.copyOf(filters);
    }

    /** All partners, in the order of the rows. */
    public static PartnerList all(Brief brief, List<PartnerRow> rows) {
        return new PartnerList(brief, rows.size(), rows, List.of());
    }

    Wording wording() {
        return brief.wording();
    }

    boolean hasTiers() {
        return !brief.tracks().isEmpty();
    }

    /** The sum of the known values, and how many are not known. */
    public record Total(Quantity sum, int unknown) {}

    Total sourced() {
        return total(row -> row.measure("sourced_revenue"));
    }

    /** Empty where there is no program. */
    public Optional<Total> earned() {
        return brief.program()
                .map(program ->
                        total(row -> row.earned().map(Earned::total).orElse(Quantity.unknown("there is no program"))));
    }

    private Total total(Function<PartnerRow, Quantity> figure) {
        List<Quantity> known = new ArrayList<>();
        for (PartnerRow row : shown) {
            Quantity value = figure.apply(row);
            if (!value.isUnknown()) {
                known.add(value);
            }
        }
        int unknown = shown.size() - known.size();
        boolean isNothing = known.isEmpty() && unknown > 0;
        return new Total(isNothing ? Quantity.unknown("none of them is known") : sum(known), unknown);
    }

    private static Quantity sum(List<Quantity> known) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Quantity each : known) {
            low = low.add(each.low().orElseThrow());
            high = high.add(each.high().orElseThrow());
        }
        return Quantity.between(low, high);
    }
}
