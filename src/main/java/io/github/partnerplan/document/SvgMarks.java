package io.github.partnerplan.document;

/** Tells the levels of a ladder apart by the shape of a mark: full for those above the lowest, hollow for the lowest and for none. */
final class SvgMarks {
    static final double RADIUS = 4.5;

    private final Svg svg;
    private final int levels;

    SvgMarks(Svg svg, int levels) {
        this.svg = svg;
        this.levels = levels;
    }

    /** The mark of a level by its index, best first; -1 for one without a level. */
    void draw(int level, double x, double y, String words) {
        if (level < 0) {
            svg.diamond(x, y, RADIUS + 0.5, "dot hollow", words);
        } else if (level > 0 && level == levels - 1) {
            svg.circle(x, y, RADIUS - 0.5, "dot hollow", words);
        } else {
            full(level % 4, x, y, words);
        }
    }

    private void full(int shape, double x, double y, String words) {
        double half = RADIUS - 0.5;
        switch (shape) {
            case 0 -> svg.circle(x, y, RADIUS, "dot", words);
            case 1 -> svg.rect(x - half, y - half, 2 * half, 2 * half, "dot", words);
            case 2 -> svg.triangle(x, y, RADIUS, "dot", words);
            default -> svg.diamond(x, y, RADIUS + 0.5, "dot", words);
        }
    }
}
