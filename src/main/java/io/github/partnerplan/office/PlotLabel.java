package io.github.partnerplan.office;

import io.github.partnerplan.document.CleanText;

/** Makes a name as short as the axis of a plot needs it. */
final class PlotLabel {
    /** Signs that an axis has room for: beside a bar on a line and on two, and below a column where there are few of them and many. */
    private static final int BESIDE = 44;

    private static final int BELOW_FEW = 36;
    private static final int BELOW_MANY = 24;

    /** So few columns that names below them have room for several lines. */
    static final int FEW = 7;

    private PlotLabel() {}

    static String of(String name) {
        return cut(name, BESIDE);
    }

    /** On two lines, broken at a blank. */
    static String onTwoLines(String name) {
        String clean = CleanText.of(name).strip();
        int blank = clean.lastIndexOf(' ', clean.offsetByCodePoints(0, Math.min(BESIDE, points(clean))));
        return points(clean) <= BESIDE || blank <= 0
                ? cut(clean, BESIDE)
                : clean.substring(0, blank) + '\n' + cut(clean.substring(blank + 1), BESIDE);
    }

    /** For an axis that lies, below one of so many columns. */
    static String below(String name, int columns) {
        return cut(name, columns <= FEW ? BELOW_FEW : BELOW_MANY);
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    /** To the end of a word, where one is near. */
    private static String cut(String name, int longest) {
        String clean = CleanText.of(name).strip();
        if (points(clean) <= longest) {
            return clean;
        }
        int end = clean.offsetByCodePoints(0, longest - 1);
        int blank = clean.lastIndexOf(' ', end);
        return clean.substring(0, blank > end * 2 / 3 ? blank : end).stripTrailing() + "…";
    }
}
