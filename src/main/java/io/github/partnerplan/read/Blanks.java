package io.github.partnerplan.read;

/** The characters that look like nothing: spreadsheets put no-break and thin spaces around and inside numbers. */
final class Blanks {

    /** A message shows no more of a value: enough to find it by. */
    private static final int SHOWN = 40;

    private Blanks() {}

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= '\u0080' && isWideSpace(c));
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000'
                || c == '\ufeff';
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The end of a run of letters. */
    static int letters(String text, int from, int to) {
        int at = from;
        while (at < to && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The value between quotes as a message shows it. */
    static String quoted(String text) {
        if (text.length() <= SHOWN) {
            return '"' + text + '"';
        }
        int cut = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return '"' + text.substring(0, cut) + "…\"";
    }
}
