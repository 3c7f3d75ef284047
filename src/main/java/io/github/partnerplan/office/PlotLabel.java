package io.github.partnerplan.office;

import io.github.partnerplan.document.CleanText;

/** Makes a name as short as the axis of a plot needs it. */
final class PlotLabel {
    /** Signs that an axis has room for, beside a bar and below a column. */
    private static final int BESIDE = 28;

    private static final int BELOW = 20;

    private PlotLabel() {}

    static String of(String name) {
        return cut(name, BESIDE);
    }

    /** For an axis that lies, where names stand close to one another. */
    static String narrow(String name) {
        return cut(name, BELOW);
    }

    private static String cut(String name, int longest) {
        String clean = CleanText.of(name).strip();
        return clean.codePointCount(0, clean.length()) <= longest
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }
}
