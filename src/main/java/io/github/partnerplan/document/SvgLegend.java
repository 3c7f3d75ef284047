package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** The key of a picture: on one line a sign and its words for each; words are cut only where the line is too short for all of them. */
final class SvgLegend {
    private static final double BEFORE_WORDS = 6;
    private static final double BETWEEN = 22;

    private final Svg svg;
    private final List<Entry> entries = new ArrayList<>();

    /** Draws a sign from its left end on, around the middle of the line. */
    interface Sign {
        void draw(double x, double middle);
    }

    private record Entry(String words, double width, Sign sign) {}

    SvgLegend(Svg svg) {
        this.svg = svg;
    }

    SvgLegend add(String words, double width, Sign sign) {
        entries.add(new Entry(words, width, sign));
        return this;
    }

    void draw(double left, double middle) {
        int columns = columns(left);
        double x = left;
        for (Entry entry : entries) {
            entry.sign.draw(x, middle);
            x += entry.width + BEFORE_WORDS;
            svg.text(x, middle + 5, "q", entry.words, columns);
            x += width(SvgLabel.shortened(entry.words, columns)) + BETWEEN;
        }
    }

    /** Of type that is a little smaller than that of names. */
    private static double width(String words) {
        return SvgLabel.width(words) * 0.94;
    }

    private int columns(double left) {
        double signs = left - BETWEEN;
        double needed = 0;
        for (Entry entry : entries) {
            signs += entry.width + BEFORE_WORDS + BETWEEN;
            needed += width(entry.words);
        }
        if (signs + needed <= SvgCharts.WIDTH) {
            return SvgCharts.COLUMNS;
        }
        double each = (SvgCharts.WIDTH - signs) / entries.size();
        return (int) Math.max(2, each / Svg.COLUMN);
    }
}
