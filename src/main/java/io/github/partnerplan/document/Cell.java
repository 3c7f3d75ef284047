package io.github.partnerplan.document;

import java.util.Objects;
import java.util.Optional;

/**
 * What stands in one row and column: text, a gauge, or a gauge before text; forms that cannot draw leave the gauge out.
 */
public record Cell(Text text, Optional<Gauge> gauge) {
    public static final Cell EMPTY = new Cell(Text.EMPTY, Optional.empty());

    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(gauge, "gauge");
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

    public boolean isEmpty() {
        return gauge.isEmpty() && text.isEmpty();
    }
}
