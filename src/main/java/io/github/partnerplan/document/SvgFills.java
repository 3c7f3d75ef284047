package io.github.partnerplan.document;

import java.util.List;

/**
 * Tells parts apart without colour: each is clearly lighter than the one before, from the accent itself over a middle tint to a pale
 * neutral with an edge. The second of four or more is the accent under fine lines: almost the first, but less sure.
 */
final class SvgFills {
    private static final int FILLS = 6;

    /** The fills of a few parts, by the index of the class that the style sheet knows each fill by. */
    private static final int[][] OF_FEW = {{}, {0}, {0, 2}, {0, 2, 3}};

    /** The lines and points that the style sheet fills some parts with, once for all pictures of a page. */
    static final String PATTERNS = """
            <svg class="fills" width="0" height="0" aria-hidden="true"><defs>
            <pattern id="fill_1" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect class="hard" width="5" height="5"/><rect class="soft" width="1.3" height="5"/></pattern>
            <pattern id="fill_5" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect class="soft" width="6" height="6"/><circle class="hard" cx="3" cy="3" r="1.4"/></pattern>
            </defs></svg>
            """;

    private static final double SWATCH = 14;

    private final List<String> parts;
    private final Svg svg;

    SvgFills(List<String> parts, Svg svg) {
        this.parts = parts;
        this.svg = svg;
    }

    /** A swatch and its name for each part, on one line. */
    void legend(double left) {
        SvgLegend legend = new SvgLegend(svg);
        for (int part = 0; part < parts.size(); part++) {
            int at = part;
            legend.add(parts.get(part), SWATCH, (x, y) -> rect(at, x, y - SWATCH / 2, SWATCH, SWATCH, ""));
        }
        legend.draw(left, 11);
    }

    void rect(int part, double x, double y, double width, double height, String words) {
        svg.rect(x, y, width, height, style(part), words);
    }

    /** The class by which the style sheet knows the fill of a part. */
    String style(int part) {
        return "c" + (parts.size() < OF_FEW.length ? OF_FEW[parts.size()][part] : part % FILLS);
    }
}
