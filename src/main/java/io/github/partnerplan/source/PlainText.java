package io.github.partnerplan.source;

/**
 * Neutralises text from files for a terminal: control characters become visible signs, direction marks and characters
 * without width are dropped, so that no file can move the cursor, forge a line or reorder what a reader sees.
 */
public final class PlainText {

    /** A value longer than this tells a reader of a message nothing more. */
    private static final int QUOTED = 60;

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The same text on one line with nothing in it that a terminal would obey; plain text comes back as it is. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return cleaned(text);
            }
        }
        return text;
    }

    /** A value between quotes for a message, on one line and cut where it is long. */
    public static String quoted(String text) {
        String shown = clean(text.length() > 4 * QUOTED ? text.substring(0, 4 * QUOTED) : text);
        if (shown.codePointCount(0, shown.length()) > QUOTED) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, QUOTED - 1)) + "…";
        }
        return "\"" + shown + "\"";
    }

    /** The same on one line of at most so many columns of a terminal, cut where it is longer. */
    public static String fitting(String text, int columns) {
        String clean = clean(text.length() > 4 * columns ? text.substring(0, 4 * columns) : text);
        int width = 0;
        int cut = 0;
        for (int i = 0; i < clean.length(); ) {
            int c = clean.codePointAt(i);
            width += DisplayWidth.of(c);
            if (width > columns) {
                return clean.substring(0, cut) + "…";
            }
            i += Character.charCount(c);
            cut = width < columns ? i : cut;
        }
        return clean;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isDropped(c)) {
                out.appendCodePoint(visible(c));
            }
        }
        return out.toString();
    }

    /** Direction marks, zero-width characters and invisible tags: they only serve to show one thing and mean another. */
    static boolean isDropped(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x034F
                || c == 0x061C
                || c == 0x180E
                || c == 0xFEFF
                || c == 0x00AD
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || c == 0x3164
                || c == 0xFFA0
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** A sign to show in place of a control character, a blank for a tab, and every other character itself. */
    static int visible(int c) {
        if (c == '\t') {
            return ' ';
        }
        if (c < ' ') {
            return CONTROL_PICTURES + c;
        }
        if (c == 0x7F) {
            return CONTROL_PICTURES + 0x21;
        }
        if (c == 0x2028 || c == 0x2029) {
            return CONTROL_PICTURES + '\n';
        }
        boolean unprintable = (c > 0x7F && c < 0xA0) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return unprintable ? REPLACEMENT : c;
    }
}
