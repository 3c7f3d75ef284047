package io.github.partnerplan.document;

import java.util.List;

/** Draws measures a line each: the band to be in shaded and edged, the value as a bar over it, the words at its right. */
final class SvgBullets {
    private static final double ROW = 46;
    private static final double LEFT = 200;
    private static final double RIGHT = 530;
    private static final int LABEL_COLUMNS = 26;
    private static final int WORD_COLUMNS = 22;

    private final Chart.Bullets chart;
    private final Svg svg = new Svg();

    SvgBullets(Chart.Bullets chart) {
        this.chart = chart;
    }

    String drawn(int figure) {
        double y = 6;
        for (Chart.Bullet bullet : chart.bullets()) {
            row(bullet, y);
            y += ROW;
        }
        return svg.drawn(SvgCharts.WIDTH, y + 2, chart, figure);
    }

    private void row(Chart.Bullet bullet, double top) {
        Gauge gauge = bullet.gauge();
        label(bullet.label(), top + 15);
        double low = place(gauge.low(), gauge);
        double high = place(gauge.high(), gauge);
        svg.rect(LEFT, top, RIGHT - LEFT, 20, "track");
        svg.rect(low, top, high - low, 20, "band");
        if (gauge.low() > 0) {
            svg.line(low, top - 3, low, top + 23, "edge");
        }
        if (gauge.high() < gauge.max()) {
            svg.line(high, top - 3, high, top + 23, "edge");
        }
        double width = place(gauge.value(), gauge) - LEFT;
        String style = HtmlText.name(bullet.style());
        svg.rect(LEFT, top + 6, gauge.value() > 0 ? Math.max(1.5, width) : 0, 8, style);
        if (bullet.isRange()) {
            double end = place(bullet.upTo(), gauge) - LEFT;
            svg.rect(LEFT + width, top + 6, Math.max(1.5, end - width), 8, style + " open");
        }
        String sign = sign(bullet.style());
        svg.text(RIGHT + 14, top + 9, "b", bullet.value() + (sign.isEmpty() ? "" : " " + sign), WORD_COLUMNS);
        svg.text(RIGHT + 14, top + 25, "q", bullet.target(), WORD_COLUMNS);
    }

    private void label(String label, double y) {
        List<String> lines = SvgLabel.lines(label, LABEL_COLUMNS);
        if (lines.size() == 1) {
            svg.text(0, y, "t", label, LABEL_COLUMNS);
        } else {
            svg.text(0, y - 8, "t", lines.get(0));
            svg.text(0, y + 9, "t", lines.get(1));
        }
    }

    private static double place(double value, Gauge gauge) {
        return LEFT + Svg.share(value, gauge.max()) * (RIGHT - LEFT);
    }

    /** So that the verdict does not rest on colour. */
    private static String sign(Style style) {
        return switch (style) {
            case GOOD -> Mark.GOOD.sign();
            case BAD -> Mark.BAD.sign();
            case WARN -> Mark.WARN.sign();
            default -> "";
        };
    }
}
