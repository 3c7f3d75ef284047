package io.github.partnerplan.document;

import java.util.List;

/** What the bars of a concentration need beside themselves: one bar for many, and the room of names that rise towards their bar. */
final class SvgOthers {
    /** As many lines may a name take below its bar. */
    static final int LINES = 3;

    /** How much of a rising name's length its slope takes in width and in height. */
    private static final double RUN = 0.719;

    private static final double RISE = 0.695;
    private static final int LONGEST = 30;

    private SvgOthers() {}

    /** Many bars as one. */
    static Chart.Bar of(List<Chart.Bar> bars) {
        double value = 0;
        double most = 0;
        String sign = "";
        for (Chart.Bar bar : bars) {
            double size = bar.value() > 0 && Double.isFinite(bar.value()) ? bar.value() : 0;
            value = Math.min(Double.MAX_VALUE, value + size);
            most = Math.min(Double.MAX_VALUE, most + Math.max(size, Double.isFinite(bar.upTo()) ? bar.upTo() : 0));
            sign = SvgTotal.sign(bar.words());
        }
        return new Chart.Bar(
                bars.size() + " others together", value, SvgTotal.of(sign, value), most, SvgTotal.of(sign, most));
    }

    /** How many columns a name that rises to that place may have without passing the picture's edge. */
    static int rising(double x) {
        return (int) Math.min(LONGEST, x / RUN / Svg.COLUMN);
    }

    static double depth(String name) {
        return 14 + SvgLabel.width(name) * RISE;
    }
}
