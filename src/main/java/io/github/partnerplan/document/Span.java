package io.github.partnerplan.document;

import java.util.Objects;

/** A stretch of text in one style; it may hold anything a user's file held, the writers neutralise it. */
public record Span(String text, Style style, Link link) {
    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(link, "link");
    }

    public Span(String text, Style style) {
        this(text, style, Link.NONE);
    }
}
