package io.github.partnerplan.document;

import java.util.List;
import java.util.Objects;

/** What stands behind a figure or a citation: spans that lead to {@code key} lead here. */
public record Note(String key, Text title, List<Text> lines) {
    public Note {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        lines = List.copyOf(lines);
    }
}
