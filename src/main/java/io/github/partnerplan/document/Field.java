package io.github.partnerplan.document;

import java.util.Objects;

/** A named value in a list of such, as on a page of {@code explain}. */
public record Field(Text name, Text value, Text source) {
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }

    public static Field of(String name, Text value) {
        return new Field(Text.of(name), value, Text.EMPTY);
    }

    public static Field of(String name, String value) {
        return of(name, Text.of(value));
    }
}
