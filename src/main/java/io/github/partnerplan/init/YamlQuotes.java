package io.github.partnerplan.init;

/** Writes a text from the command line as one YAML value, whatever is in it. */
final class YamlQuotes {

    private YamlQuotes() {}

    /** Figures and single words stay bare; all else is quoted, and what cannot be seen is escaped. */
    static String of(String text) {
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

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if ((c >= ' ' && c <= '~')
                    || Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.CURRENCY_SYMBOL) {
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
