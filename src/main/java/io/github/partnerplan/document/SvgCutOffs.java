package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the figures below a line of values, and the lines of the cut-offs across it with the names of their levels below. */
final class SvgCutOffs {
    private static final double LINE = 18;
    private static final int COLUMNS = 32;

    private final Chart.Ladder chart;
    private final Svg svg;
    private final SvgScale scale;
    private final List<Chart.Step> steps;

    SvgCutOffs(Chart.Ladder chart, Svg svg, SvgScale scale) {
        this.chart = chart;
        this.svg = svg;
        this.scale = scale;
        this.steps = new ArrayList<>(chart.steps());
        steps.removeIf(step -> !SvgScale.holds(step.cutOff()));
        steps.sort(Comparator.comparingDouble(Chart.Step::cutOff));
    }

    /** Draws around the axis, the lines from the given height on; where the words below it end. */
    double draw(double top, double axis) {
        figures(axis);
        double end = names(top, axis + LINE);
        if (scale.isLogarithmic()) {
            svg.text(
                    0, end + LINE, "q", "A logarithmic scale: equal distances are equal multiples, not equal amounts.");
            end += LINE;
        }
        return end;
    }

    /** A figure that a cut-off would cross has its mark alone. */
    private void figures(double axis) {
        String sign = chart.strip().dots().stream()
                .filter(dot -> SvgScale.holds(dot.value()) || SvgScale.holds(dot.upTo()))
                .map(dot -> SvgTotal.sign(dot.words()))
                .findFirst()
                .orElse("");
        for (double figure : scale.figures()) {
            double x = scale.place(figure);
            String words = SvgTotal.of(figure == 0 ? "" : sign, figure);
            double half = SvgLabel.width(words) / 2 + 3;
            svg.line(x, axis, x, axis + 5, "axis");
            if (steps.stream().noneMatch(step -> Math.abs(scale.place(step.cutOff()) - x) < half)) {
                svg.text(x, axis + LINE, "q m", words, 10);
            }
        }
    }

    /** Each on the first line that has room. */
    private double names(double top, double below) {
        List<Double> ends = new ArrayList<>();
        for (Chart.Step step : steps) {
            double x = scale.place(step.cutOff());
            String name = step.name() + (CleanText.isBlank(step.words()) ? "" : " " + step.words());
            double width = SvgLabel.width(SvgLabel.shortened(name, COLUMNS));
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
            svg.line(x, top, x, below + 6 + line * LINE, "cut");
            svg.text(from + width / 2, below + LINE + 2 + line * LINE, "b m", name, COLUMNS);
        }
        return below + 4 + ends.size() * LINE;
    }
}
