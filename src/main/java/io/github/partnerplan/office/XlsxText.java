package io.github.partnerplan.office;

import io.github.partnerplan.document.CleanText;
import java.util.regex.Pattern;

/** Text as a cell of Excel may hold it; quoted is what would turn into a formula once somebody edits the cell. */
record XlsxText(String words, boolean isQuoted) {

    private static final int LONGEST = 32_767;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Excel reads such a group as the character of that number. */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    static XlsxText of(String text) {
        String clean = CleanText.of(text);
        boolean isQuoted = startsFormula(text) || startsFormula(clean.stripLeading());
        return new XlsxText(cut(ESCAPED.matcher(clean).replaceAll("_x005F_")), isQuoted);
    }

    /** About how many lines it takes in a column of so many characters, broken between words. */
    int lines(int width) {
        if (words.length() <= width) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (String word : words.split(" ", -1)) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            lines += (length - 1) / Math.max(1, width);
            used += (used > 0 ? 1 : 0) + length;
        }
        return lines;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
