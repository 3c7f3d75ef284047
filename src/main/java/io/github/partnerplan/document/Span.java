package io.github.partnerplan.document;

import java.util.Objects;

/** A stretch of text in one style; it may hold anything a user's file held, the writers neutralise it. */
public record Span(String text, Style style) {
    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }
}
