package io.github.partnerplan.document;

/** The verdict in front of an item, readable without colour. */
public enum Mark {
    NONE("", Style.PLAIN),
    GOOD("✓", Style.GOOD),
    BAD("✗", Style.BAD),
    UNKNOWN("?", Style.MUTED),
    WARN("!", Style.WARN);

    private final String sign;
    private final Style style;

    Mark(String sign, Style style) {
        this.sign = sign;
        this.style = style;
    }

    /** The one-column sign, empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    public Style style() {
        return style;
    }

    /** The sign as text, to stand in a table cell or a sentence. */
    public Text text() {
        return Text.of(sign, style);
    }
}
