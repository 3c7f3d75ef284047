package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws partners as marks of their level on a line of values, one above the other where they would meet, with the cut-offs of the
 * levels across it.
 */
final class SvgDots {
    private static final double LEFT = 24;
    private static final double RIGHT = 700;
    private static final double RADIUS = SvgMarks.RADIUS;
    private static final double APART = 2 * RADIUS + 1;
    private static final double HIGHEST = 130;
    private static final double LINE = 18;
    private static final int NAMED = 3;

    private final Chart.Ladder chart;
    private final Svg svg;
    private final SvgMarks marks;
    private final List<Chart.Dot> dots = new ArrayList<>();
    private final SvgScale scale = new SvgScale(LEFT, RIGHT);

    /** A partner where it is drawn: how far along the line, and how many are below it. */
    record Spot(Chart.Dot dot, double x, int level) {}

    SvgDots(Chart.Ladder chart, Svg svg) {
        this.chart = chart;
        this.svg = svg;
        this.marks = new SvgMarks(svg, chart.steps().size());
        for (Chart.Dot dot : chart.strip().dots()) {
            if (SvgScale.holds(dot.value()) || SvgScale.holds(dot.upTo())) {
                dots.add(dot);
                scale.widen(dot.value());
                scale.widen(dot.upTo());
            }
        }
        dots.sort(Comparator.comparingDouble(Chart.Dot::value));
        for (Chart.Step step : chart.steps()) {
            scale.cut(step.cutOff());
        }
    }

    /** Draws from the given height down; where it ends. */
    double draw(double top) {
        double y = top;
        if (!CleanText.isBlank(chart.strip().title())) {
            String style = dots.isEmpty() ? "q" : "b";
            svg.text(0, y, style, chart.strip().title(), SvgCharts.COLUMNS);
            y += LINE;
        }
        y = dots.isEmpty() ? y : line(y);
        int without = chart.strip().dots().size() - dots.size();
        if (without > 0) {
            svg.text(0, y + LINE, "q", "Not on the line: " + without + " without sales");
            y += LINE;
        }
        return y + 8;
    }

    private double line(double from) {
        legend(from);
        double top = from + 2 * LINE;
        List<Spot> spots = spots();
        List<SvgNames.Name> named = SvgNames.of(spots, NAMED);
        int levels = spots.stream().mapToInt(Spot::level).max().orElse(0) + 1;
        double apart = Math.min(APART, HIGHEST / levels);
        double axis = top + named.size() * LINE + 8 + levels * apart + RADIUS;
        double bottom = new SvgCutOffs(chart, svg, scale).draw(top + named.size() * LINE, axis);
        svg.line(LEFT - 8, axis, RIGHT + 8, axis, "axis");
        for (Spot spot : spots) {
            double height = height(spot, axis, apart);
            if (spot.dot.isRange()) {
                svg.line(spot.x, height, scale.place(spot.dot.upTo()), height, "reach");
            }
            marks.draw(spot.dot.step(), spot.x, height, spot.dot.name() + ": " + spot.dot.words());
        }
        for (int i = 0; i < named.size(); i++) {
            SvgNames.Name name = named.get(i);
            double end = height(name.spot(), axis, apart) - RADIUS - 1;
            svg.line(name.spot().x, top + i * LINE - 10, name.spot().x, end, "leader");
            svg.text(name.at(), top + i * LINE, name.isLeft() ? "t e" : "t", name.words(), Integer.MAX_VALUE);
        }
        return bottom;
    }

    /** The levels that anyone on the line has. */
    private void legend(double top) {
        SvgLegend legend = new SvgLegend(svg);
        for (int level = 0; level < chart.steps().size(); level++) {
            if (has(level)) {
                int shape = level;
                legend.add(chart.steps().get(level).name(), 12, (x, y) -> marks.draw(shape, x + 6, y, ""));
            }
        }
        if (has(-1)) {
            String open = chart.undecided().map(Chart.Step::name).orElse("No level");
            legend.add(open, 12, (x, y) -> marks.draw(-1, x + 6, y, ""));
        }
        if (dots.stream().anyMatch(Chart.Dot::isRange)) {
            legend.add("Perhaps as far", 20, (x, y) -> svg.line(x, y, x + 20, y, "reach"));
        }
        legend.draw(0, top);
    }

    private boolean has(int level) {
        return dots.stream().anyMatch(dot -> dot.step() == level);
    }

    private static double height(Spot spot, double axis, double apart) {
        return axis - RADIUS - 2 - spot.level * apart;
    }

    /** From the smallest on, each on the lowest level where it touches none. */
    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Chart.Dot dot : dots) {
            double x = scale.place(dot.value());
            double end = dot.isRange() ? scale.place(dot.upTo()) : x;
            int level = 0;
            while (level < ends.size() && x - ends.get(level) < APART) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(end);
            } else {
                ends.set(level, end);
            }
            spots.add(new Spot(dot, x, level));
        }
        return spots;
    }
}
