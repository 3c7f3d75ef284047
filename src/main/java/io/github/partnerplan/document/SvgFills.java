package io.github.partnerplan.document;

import java.util.List;

/** Tells parts apart without colour: each has a tint, and lines at an angle of their own from the second on. */
final class SvgFills {
    private static final int TINTS = 6;

    /** The lines that the style sheet fills some parts with, once for all pictures of a page. */
    static final String PATTERNS = """
            <svg class="fills" width="0" height="0" aria-hidden="true"><defs>
            <pattern id="fill_1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect class="soft" width="6" height="6"/><rect class="hard" width="2" height="6"/></pattern>
            <pattern id="fill_3" width="5" height="5" patternUnits="userSpaceOnUse">\
            <rect class="soft" width="5" height="5"/><rect class="hard" width="5" height="1.5"/></pattern>
            <pattern id="fill_5" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect class="soft" width="6" height="6"/><circle class="hard" cx="3" cy="3" r="1.4"/></pattern>
            </defs></svg>
            """;

    private final List<String> parts;
    private final Svg svg;

    SvgFills(List<String> parts, Svg svg) {
        this.parts = parts;
        this.svg = svg;
    }

    /** A swatch and its name for each part, in one line where they fit. */
    void legend(double left) {
        double x = left;
        for (int part = 0; part < parts.size(); part++) {
            rect(part, x, 4, 14, 14, "");
            svg.text(x + 20, 16, "q", parts.get(part), columns());
            x += 20 + Math.min(SvgLabel.width(parts.get(part)), columns() * Svg.COLUMN) + 22;
        }
    }

    private int columns() {
        return (int) Math.max(2, ((SvgCharts.WIDTH - 20) / Math.max(1, parts.size()) - 42) / Svg.COLUMN);
    }

    void rect(int part, double x, double y, double width, double height, String words) {
        svg.rect(x, y, width, height, style(part), words);
    }

    static String style(int part) {
        return "c" + part % TINTS;
    }
}
