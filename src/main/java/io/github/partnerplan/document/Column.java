package io.github.partnerplan.document;

import java.util.Objects;

/** A column of a table; a flexible one holds prose and may wrap, the others keep each cell on one line. */
public record Column(String title, Align align, boolean flexible) {
    /** The side on which a column's cells line up. */
    public enum Align {
        LEFT,
        RIGHT
    }

    public Column {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(align, "align");
    }

    /** A column of names or dates. */
    public static Column left(String title) {
        return new Column(title, Align.LEFT, false);
    }

    /** A column of figures. */
    public static Column right(String title) {
        return new Column(title, Align.RIGHT, false);
    }

    /** A column of prose. */
    public static Column flexible(String title) {
        return new Column(title, Align.LEFT, true);
    }
}
