package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Fits names into the room a picture has for them. */
final class SvgLabel {
    private static final String ELLIPSIS = "…";

    /** Marks stacked on one letter take no columns; more than this many code points a column are cut. */
    private static final int POINTS_A_COLUMN = 3;

    private SvgLabel() {}

    /** The text, or as much of its beginning as fits with an ellipsis. */
    static String shortened(String text, int columns) {
        String clean = CleanText.of(text);
        if (columns == Integer.MAX_VALUE) {
            return clean;
        }
        int end = fitting(clean, columns);
        if (end == clean.length()) {
            return clean;
        }
        return clean.substring(0, fitting(clean, columns - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Over at most two lines, broken at a blank. */
    static List<String> lines(String text, int columns) {
        String clean = CleanText.of(text).strip();
        List<String> lines = new ArrayList<>();
        int end = fitting(clean, columns);
        int blank = end == clean.length() ? -1 : clean.lastIndexOf(' ', end);
        if (blank > 0) {
            lines.add(clean.substring(0, blank));
            lines.add(shortened(clean.substring(blank + 1), columns));
        } else {
            lines.add(shortened(clean, columns));
        }
        return lines;
    }

    /** About how broad the text is drawn. */
    static double width(String text) {
        return DisplayWidth.of(CleanText.of(text)) * Svg.COLUMN;
    }

    private static int fitting(String clean, int columns) {
        int width = 0;
        int points = 0;
        for (int i = 0; i < clean.length(); ) {
            int next = i + Character.charCount(clean.codePointAt(i));
            width += DisplayWidth.of(clean.substring(i, next));
            if (width > columns || ++points > (long) columns * POINTS_A_COLUMN) {
                return i;
            }
            i = next;
        }
        return clean.length();
    }
}
