package io.github.partnerplan.document;

/** What a span of text is to the reader; each form decides how that looks. */
public enum Style {
    PLAIN,
    STRONG,
    GOOD,
    BAD,
    WARN,
    MUTED,
    /** A command, key or file name to be copied as it stands. */
    CODE
}
