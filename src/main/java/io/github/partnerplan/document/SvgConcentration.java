package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the largest bars, one for all others, and over them what they come to together, all on one scale of shares. */
final class SvgConcentration {
    private static final int SHOWN = 12;
    private static final double LEFT = 64;
    private static final double RIGHT = 664;
    private static final double TOP = 40;
    private static final double BASE = 260;

    /** How much of a name's length its slope takes in height. */
    private static final double RISE = 0.62;

    private static final int NAME_COLUMNS = 15;
    private static final int WORD_COLUMNS = 9;

    private final Chart.Concentration chart;
    private final List<Chart.Bar> bars;
    private final double total;
    private final Svg svg = new Svg();

    SvgConcentration(Chart.Concentration chart) {
        this.chart = chart;
        this.bars = new ArrayList<>(chart.bars());
        bars.sort(Comparator.comparingDouble(SvgConcentration::size).reversed());
        double sum = bars.stream().mapToDouble(SvgConcentration::size).sum();
        this.total = Math.min(Double.MAX_VALUE, chart.total() > 0 ? Math.max(chart.total(), sum) : sum);
    }

    String drawn(int figure) {
        legend();
        guides();
        columns();
        return svg.drawn(SvgCharts.WIDTH, BASE + 26 + longest() * RISE, chart, figure);
    }

    private double longest() {
        double longest = 0;
        for (Chart.Bar bar : bars.subList(0, Math.min(SHOWN, bars.size()))) {
            longest = Math.max(longest, SvgLabel.width(SvgLabel.shortened(bar.name(), NAME_COLUMNS)));
        }
        return bars.size() > SHOWN ? Math.max(longest, SvgLabel.width("000 others")) : longest;
    }

    private void legend() {
        svg.rect(LEFT, 4, 12, 12, "c0").text(LEFT + 18, 15, "q", "share of each");
        svg.line(LEFT + 140, 10, LEFT + 164, 10, "curve").circle(LEFT + 152, 10, 3.5, "point", "");
        svg.text(LEFT + 172, 15, "q", "share of it and all before it");
    }

    private void guides() {
        for (int percent : new int[] {0, 50, 80, 100}) {
            double y = height(percent / 100.0);
            boolean isGuide = percent == 50 || percent == 80;
            svg.line(LEFT, y, RIGHT, y, percent == 0 ? "axis" : isGuide ? "guide" : "grid");
            svg.text(RIGHT + 8, y + 4, isGuide ? "b" : "q", percent + "%");
        }
    }

    private void columns() {
        int single = Math.min(SHOWN, bars.size());
        boolean hasRest = bars.size() > SHOWN;
        int count = Math.max(1, single + (hasRest ? 1 : 0));
        double room = Math.min(90, (RIGHT - LEFT) / count);
        double together = 0;
        double[] points = new double[2 * (bars.isEmpty() ? 0 : count)];
        for (int i = 0; 2 * i < points.length; i++) {
            boolean isRest = i == SHOWN;
            double share = isRest ? rest() : Svg.share(bars.get(i).value(), total);
            String name =
                    isRest ? (bars.size() - SHOWN) + " others" : bars.get(i).name();
            String words = isRest ? Math.round(share * 100) + "%" : bars.get(i).words();
            double x = LEFT + (i + 0.5) * room;
            svg.rect(
                    x - room * 0.35,
                    height(share),
                    room * 0.7,
                    BASE - height(share),
                    isRest ? "c9" : "c0",
                    name + ": " + words);
            svg.rising(x + 4, BASE + 16, "t e", name, NAME_COLUMNS);
            together = Math.min(1, together + share);
            points[2 * i] = x;
            points[2 * i + 1] = height(together);
            svg.text(i == 0 ? x - 6 : x, height(share) - 6, i == 0 ? "v e halo" : "v m halo", words, WORD_COLUMNS);
        }
        curve(points);
    }

    private void curve(double[] points) {
        if (points.length > 2) {
            svg.path("curve", points);
        }
        for (int i = 0; i < points.length; i += 2) {
            svg.circle(points[i], points[i + 1], 3.5, "point", "");
        }
    }

    private double rest() {
        double rest = 0;
        for (Chart.Bar bar : bars.subList(SHOWN, bars.size())) {
            rest += Svg.share(bar.value(), total);
        }
        return Math.min(1, rest);
    }

    private static double height(double share) {
        return BASE - share * (BASE - TOP);
    }

    private static double size(Chart.Bar bar) {
        return bar.value() > 0 && Double.isFinite(bar.value()) ? bar.value() : 0;
    }
}
