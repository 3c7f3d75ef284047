package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Fits names into the room a picture has for them. */
final class SvgLabel {
    static final String ELLIPSIS = "…";

    /** Marks stacked on one letter take no columns; more than this many code points a column are cut. */
    private static final int POINTS_A_COLUMN = 3;

    private SvgLabel() {}

    /** The text, or as much of its beginning as fits with an ellipsis, to the end of a word where one is near. */
    static String shortened(String text, int columns) {
        String clean = CleanText.of(text);
        if (columns == Integer.MAX_VALUE) {
            return clean;
        }
        int end = fitting(clean, columns);
        if (end == clean.length()) {
            return clean;
        }
        int cut = fitting(clean, columns - 1);
        int blank = clean.lastIndexOf(' ', cut);
        return clean.substring(0, blank > cut * 2 / 3 ? blank : cut).stripTrailing() + ELLIPSIS;
    }

    /** Over at most so many lines, broken at blanks; what does not fit on the last is cut. */
    static List<String> lines(String text, int columns, int most) {
        String rest = CleanText.of(text).strip();
        List<String> lines = new ArrayList<>();
        while (lines.size() < most - 1) {
            int end = fitting(rest, columns);
            int blank = end == rest.length() ? -1 : rest.lastIndexOf(' ', end);
            if (blank <= 0) {
                break;
            }
            lines.add(rest.substring(0, blank).strip());
            rest = rest.substring(blank + 1).strip();
        }
        lines.add(shortened(rest, columns));
        return lines;
    }

    /** Whether so many lines hold all of the text. */
    static boolean fits(String text, int columns, int most) {
        List<String> lines = lines(text, columns, most);
        return lines.stream().allMatch(line -> DisplayWidth.of(line) <= columns)
                && String.join(" ", lines).equals(CleanText.of(text).strip().replaceAll(" +", " "));
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
