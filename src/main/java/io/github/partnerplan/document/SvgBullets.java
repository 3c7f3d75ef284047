package io.github.partnerplan.document;

/** Draws measures a line each: the band to be in shaded and edged, the value as a bar over it, the words at its right. */
final class SvgBullets {
    private static final double ROW = 46;
    private static final double LEFT = 200;
    private static final double RIGHT = 530;
    private static final int LABEL_COLUMNS = 26;
    private static final int WORD_COLUMNS = 22;
    private static final double KEY = 32;

    /** The least that a value shows of itself, so that zero is a mark too. */
    private static final double LEAST = 3;

    /** A scale with a value below zero begins half as far again below it. */
    private static final double ROOM = 1.5;

    private final Chart.Bullets chart;
    private final Svg svg = new Svg();

    SvgBullets(Chart.Bullets chart) {
        this.chart = chart;
    }

    String drawn(int figure) {
        double y = 6;
        if (!chart.bullets().isEmpty()) {
            key();
            y += KEY;
        }
        for (Chart.Bullet bullet : chart.bullets()) {
            row(bullet, y);
            y += ROW;
        }
        return svg.drawn(SvgCharts.WIDTH, y + 2, chart, figure);
    }

    private void key() {
        SvgLegend key = new SvgLegend(svg);
        key.add("Now", 24, (x, y) -> svg.rect(x, y - 4, 24, 8, "plain"));
        if (chart.bullets().stream().anyMatch(Chart.Bullet::isRange)) {
            key.add("Perhaps as far", 24, (x, y) -> svg.rect(x, y - 4, 24, 8, "plain open"));
        }
        key.add(
                "Target, from edge to edge",
                26,
                (x, y) -> svg.rect(x, y - 7, 26, 14, "band")
                        .line(x, y - 10, x, y + 10, "edge")
                        .line(x + 26, y - 10, x + 26, y + 10, "edge"));
        key.add("Each on a scale of its own from 0", 2, (x, y) -> svg.line(x, y - 10, x, y + 10, "zero"));
        key.draw(0, 13);
    }

    private void row(Chart.Bullet bullet, double top) {
        Gauge gauge = bullet.gauge();
        svg.lines(
                0,
                top + (SvgLabel.lines(bullet.label(), LABEL_COLUMNS, 2).size() == 1 ? 15 : 7),
                "t",
                SvgLabel.lines(bullet.label(), LABEL_COLUMNS, 2),
                bullet.label());
        double low = gauge.low() == 0 ? LEFT : place(gauge.low(), gauge);
        double high = place(gauge.high(), gauge);
        svg.rect(LEFT, top, RIGHT - LEFT, 20, "track");
        svg.rect(low, top, high - low, 20, "band");
        if (gauge.low() > 0) {
            svg.line(low, top - 3, low, top + 23, "edge");
        }
        if (gauge.high() < gauge.max()) {
            svg.line(high, top - 3, high, top + 23, "edge");
        }
        bar(bullet, top);
        String sign = sign(bullet.style());
        svg.text(RIGHT + 14, top + 9, "b", bullet.value() + (sign.isEmpty() ? "" : " " + sign), WORD_COLUMNS);
        svg.text(RIGHT + 14, top + 25, "q", bullet.target(), WORD_COLUMNS);
    }

    /** From zero to the value, leftwards for one below zero; zero itself is marked, and said where it is not the scale's end. */
    private void bar(Chart.Bullet bullet, double top) {
        Gauge gauge = bullet.gauge();
        double zero = place(0, gauge);
        double end = place(gauge.value(), gauge);
        String style = HtmlText.name(bullet.style());
        double width = Math.max(LEAST, Math.abs(end - zero));
        svg.rect(end < zero ? zero - width : zero, top + 6, width, 8, style);
        if (bullet.isRange()) {
            double most = place(bullet.upTo(), gauge);
            svg.rect(end, top + 6, Math.max(1.5, most - end), 8, style + " open");
        }
        svg.line(zero, top - 3, zero, top + 23, "zero");
        if (zero > LEFT) {
            svg.text(zero, top + 35, "q m", "0");
        }
    }

    private static double place(double value, Gauge gauge) {
        double before = gauge.value() < 0 ? -gauge.value() * ROOM : 0;
        // Each by itself as a part of the whole: their sum may be past all numbers.
        double start = before / 2 / (before / 2 + gauge.max() / 2);
        double zero = LEFT + start * (RIGHT - LEFT);
        return value < 0
                ? zero - Svg.share(-value, before) * (zero - LEFT)
                : zero + Svg.share(value, gauge.max()) * (RIGHT - zero);
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
