package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws partners as dots on a line of values, one above the other where they would meet, with the cut-offs of the levels
 * across it.
 */
final class SvgDots {
    private static final double LEFT = 16;
    private static final double RIGHT = 704;
    private static final double RADIUS = 4.5;
    private static final double APART = 2 * RADIUS + 1;
    private static final double HIGHEST = 130;
    private static final double LINE = 18;
    private static final int NAMED = 3;
    private static final int NAME_COLUMNS = 44;
    private static final int CUT_COLUMNS = 24;

    private final Chart.Ladder chart;
    private final Svg svg;
    private final List<Chart.Dot> dots = new ArrayList<>();
    private final SvgScale scale = new SvgScale(LEFT, RIGHT);

    /** A dot where it is drawn: how far along the line, and how many are below it. */
    private record Spot(Chart.Dot dot, double x, int level) {}

    SvgDots(Chart.Ladder chart, Svg svg) {
        this.chart = chart;
        this.svg = svg;
        for (Chart.Dot dot : chart.dots()) {
            if (SvgScale.holds(dot.value())) {
                dots.add(dot);
                scale.widen(dot.value());
            }
        }
        dots.sort(Comparator.comparingDouble(Chart.Dot::value));
        for (Chart.Step step : chart.steps()) {
            if (SvgScale.holds(step.cutOff())) {
                scale.widen(step.cutOff());
            }
        }
    }

    /** Draws from the given height down; where it ends. */
    double draw(double top) {
        double y = top;
        if (!dots.isEmpty()) {
            List<Spot> spots = spots();
            int named = Math.min(NAMED, spots.size());
            int levels = spots.stream().mapToInt(Spot::level).max().orElse(0) + 1;
            double apart = Math.min(APART, HIGHEST / levels);
            double axis = top + named * LINE + 8 + levels * apart + RADIUS;
            y = cutOffs(top + named * LINE, axis);
            svg.line(LEFT - 8, axis, RIGHT + 8, axis, "axis");
            for (Spot spot : spots) {
                svg.circle(spot.x, height(spot, axis, apart), RADIUS, "dot", spot.dot.name() + ": " + spot.dot.words());
            }
            names(spots, named, top, axis, apart);
        }
        int without = chart.dots().size() - dots.size();
        if (without > 0) {
            svg.text(LEFT - 8, y + LINE, "q", without + " without sales");
            y += LINE;
        }
        return y + 8;
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
            int level = 0;
            while (level < ends.size() && x - ends.get(level) < APART) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(x);
            } else {
                ends.set(level, x);
            }
            spots.add(new Spot(dot, x, level));
        }
        return spots;
    }

    /** The largest on the highest line and leftwards, so that no name crosses another's leader. */
    private void names(List<Spot> spots, int named, double top, double axis, double apart) {
        for (int i = 0; i < named; i++) {
            Spot spot = spots.get(spots.size() - 1 - i);
            double y = top + i * LINE;
            svg.line(spot.x, y + 4, spot.x, height(spot, axis, apart) - RADIUS - 1, "leader");
            String words = SvgLabel.shortened(spot.dot.name(), NAME_COLUMNS) + " · " + spot.dot.words();
            boolean isLeft = spot.x - SvgLabel.width(words) < 0;
            svg.text(spot.x + (isLeft ? -3 : 3), y, isLeft ? "t" : "t e", words, NAME_COLUMNS + 14);
        }
    }

    /** The lines of the cut-offs, with the level's name below on the first line that has room; where the last ends. */
    private double cutOffs(double top, double axis) {
        List<Double> ends = new ArrayList<>();
        List<Chart.Step> steps = new ArrayList<>(chart.steps());
        steps.removeIf(step -> !SvgScale.holds(step.cutOff()));
        steps.sort(Comparator.comparingDouble(Chart.Step::cutOff));
        for (Chart.Step step : steps) {
            double x = scale.place(step.cutOff());
            String name = SvgLabel.shortened(step.name(), CUT_COLUMNS);
            double width = SvgLabel.width(name);
            double from = Math.max(0, Math.min(SvgCharts.WIDTH - width, x - width / 2));
            int line = 0;
            while (line < ends.size() && from < ends.get(line) + 10) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(from + width);
            } else {
                ends.set(line, from + width);
            }
            svg.line(x, top, x, axis + 6 + line * LINE, "cut");
            svg.text(from + width / 2, axis + LINE + 2 + line * LINE, "b m", step.name(), CUT_COLUMNS);
        }
        return axis + 4 + ends.size() * LINE;
    }
}
