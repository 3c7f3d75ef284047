package io.github.partnerplan.document;

/** Draws a gauge small enough for a table's cell; the words beside it say the same, so it is not read out. */
final class SvgGauge {
    private static final double WIDTH = 72;
    private static final double HEIGHT = 12;

    private SvgGauge() {}

    static String of(Gauge gauge) {
        double low = Svg.share(gauge.low(), gauge.max()) * WIDTH;
        double high = Svg.share(gauge.high(), gauge.max()) * WIDTH;
        return "<svg class=\"gauge\" viewBox=\"0 0 72 12\" aria-hidden=\"true\"><path class=\"track\" d=\""
                + bar(0, WIDTH, 0, HEIGHT) + "\"/><path class=\"band\" d=\"" + bar(low, high, 0, HEIGHT)
                + "\"/><path class=\"" + HtmlText.name(gauge.style()) + "\" d=\"" + bar(0, filled(gauge), 3.5, 5)
                + "\"/></svg>";
    }

    /** A value over zero always shows. */
    private static double filled(Gauge gauge) {
        double width = Svg.share(gauge.value(), gauge.max()) * WIDTH;
        return gauge.value() > 0 ? Math.max(1, width) : 0;
    }

    private static String bar(double from, double to, double top, double height) {
        return "M" + Svg.number(from) + ' ' + Svg.number(top) + 'H' + Svg.number(to) + 'v' + Svg.number(height) + 'H'
                + Svg.number(from) + 'z';
    }
}
