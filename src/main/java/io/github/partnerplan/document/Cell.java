package io.github.partnerplan.document;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in one row and column: text, a gauge, or a gauge before text; forms that cannot draw leave the gauge out.
 * {@code order} is what a table that can be sorted goes by.
 */
public record Cell(Text text, Optional<Gauge> gauge, Optional<BigDecimal> order) {
    public static final Cell EMPTY = new Cell(Text.EMPTY, Optional.empty());

    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(gauge, "gauge");
        Objects.requireNonNull(order, "order");
    }

    public Cell(Text text, Optional<Gauge> gauge) {
        this(text, gauge, Optional.empty());
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public static Cell of(Text text) {
        return new Cell(text, Optional.empty());
    }

    public static Cell of(Mark mark) {
        return of(mark.text());
    }

    public static Cell of(Gauge gauge) {
        return new Cell(Text.EMPTY, Optional.of(gauge));
    }

    /** The same with the number by which a reader may put the rows in order; without one its words tell. */
    public Cell orderedBy(BigDecimal number) {
        return new Cell(text, gauge, Optional.of(number));
    }

    public boolean isEmpty() {
        return gauge.isEmpty() && text.isEmpty();
    }
}
