package io.github.partnerplan.source;

/** Writes a text as one YAML value, whatever is in it. */
public final class YamlQuotes {

    private YamlQuotes() {}

    /** Figures and single words stay bare; all else is quoted, and what cannot be seen is escaped. */
    public static String of(String text) {
        return isBare(text) ? text : quoted(text);
    }

    private static boolean isBare(String text) {
        boolean isBare = !text.isEmpty() && !text.equals("null");
        for (int at = 0; isBare && at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isInside = at > 0 && (c == '.' || c == ',' || c == '_');
            isBare = isInside || c == '$' || (c < 128 && Character.isLetterOrDigit(c));
        }
        return isBare;
    }

    /** As {@link #of}, but a plain sentence stays bare as well, outside of lists and groups written in one line. */
    static String sentence(String text) {
        return isBare(text) || isSentence(text) ? text : quoted(text);
    }

    /** Words of plain letters, parted by single blanks; what else stands in it means nothing to YAML inside a value. */
    private static boolean isSentence(String text) {
        boolean isSentence = !text.isEmpty() && isWord(text.charAt(0)) && text.charAt(text.length() - 1) != ' ';
        for (int at = 1; isSentence && at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isBlankTwice = c == ' ' && text.charAt(at - 1) == ' ';
            isSentence = !isBlankTwice && (isWord(c) || " .,;-_%'/&()+$".indexOf(c) >= 0);
        }
        return isSentence && !text.equals("null");
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** It may stand in a comment as it is: what cannot be seen, or ends a line, may not. */
    static boolean isShown(int c) {
        int type = Character.getType(c);
        return (c >= ' ' && c <= '~')
                || Character.isLetterOrDigit(c)
                || type == Character.CURRENCY_SYMBOL
                || type == Character.DASH_PUNCTUATION
                || type == Character.MATH_SYMBOL
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || c == 0x2026
                || c == 0x00A7
                || c == 0x00B7;
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (isShown(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(escape(c));
            }
        }
        return quoted.append('"').toString();
    }

    /** Half a pair of surrogates is no character and becomes the sign for one that is missing. */
    private static String escape(int c) {
        int shown = Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
        String digits = Integer.toHexString(shown);
        return "\\U" + "0".repeat(8 - digits.length()) + digits;
    }
}
