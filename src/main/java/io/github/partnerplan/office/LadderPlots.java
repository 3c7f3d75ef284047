package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the levels of a ladder as bars, best first, and its largest partners as columns in the colours of their levels. */
final class LadderPlots {
    /** Partners that a page's width has room for. */
    private static final int PARTNERS = 15;

    private LadderPlots() {}

    static List<Plot> of(Chart.Ladder chart, Palette palette) {
        List<Plot> plots = new ArrayList<>();
        if (!chart.steps().isEmpty()) {
            List<String> names = new ArrayList<>();
            List<Double> members = new ArrayList<>();
            List<Chart.Step> groups = new ArrayList<>(chart.steps());
            chart.undecided().ifPresent(groups::add);
            for (Chart.Step step : groups) {
                names.add(PlotLabel.of(step.name()));
                members.add((double) step.members());
            }
            List<Plot.Series> bars = List.of(new Plot.Series("Partners", members, palette.accent(), "0"));
            double height = 30 + 10.0 * names.size();
            Plot.Axis axis = Plot.Axis.of("Partners", "0");
            plots.add(Plot.of(chart.title(), Plot.Shape.LYING, names, bars, axis, height));
        }
        partners(chart, palette).ifPresent(plots::add);
        return plots;
    }

    /**
     * The largest partners with sales, those of each level as a series, so that the legend tells the levels; a column of no height
     * would show nothing.
     */
    private static Optional<Plot> partners(Chart.Ladder chart, Palette palette) {
        List<Chart.Dot> dots = new ArrayList<>(chart.strip().dots());
        dots.removeIf(dot -> dot.upTo() <= 0);
        if (dots.isEmpty()) {
            return Optional.empty();
        }
        dots.sort((one, other) -> Double.compare(other.value(), one.value()));
        List<Chart.Dot> largest = dots.subList(0, Math.min(PARTNERS, dots.size()));
        List<String> names = new ArrayList<>();
        largest.forEach(dot -> names.add(PlotLabel.below(dot.name(), largest.size())));
        List<String> colours = palette.steps(chart.steps().size());
        List<Plot.Series> bars = new ArrayList<>();
        for (int step = 0; step < chart.steps().size(); step++) {
            ofStep(step, chart.steps().get(step).name(), colours.get(step), largest)
                    .ifPresent(bars::add);
        }
        String open = chart.undecided().map(Chart.Step::name).orElse("No level");
        ofStep(-1, open, Palette.GREY, largest).ifPresent(bars::add);
        if (largest.stream().anyMatch(Chart.Dot::isRange)) {
            List<Double> perhaps = Plot.values(largest, dot -> dot.isRange() ? dot.upTo() - dot.value() : Plot.NONE);
            bars.add(new Plot.Series("Perhaps as much", perhaps, palette.accent(), "", true));
        }
        List<String> words = new ArrayList<>();
        largest.forEach(dot -> words.add(dot.words()));
        String title = chart.strip().title()
                + which(largest.size(), dots.size(), chart.strip().dots().size());
        Plot.Axis axis = Plot.Axis.of("", NumberFormats.of(words));
        return Optional.of(Plot.of(title, Plot.Shape.STACKS, names, bars, axis, Plot.STANDING));
    }

    private static String which(int shown, int selling, int all) {
        if (shown < selling) {
            return " (the " + shown + " largest of " + selling + " with sales)";
        }
        return selling == all ? "" : selling == 1 ? " (the one with sales)" : " (the " + selling + " with sales)";
    }

    private static Optional<Plot.Series> ofStep(int step, String name, String colour, List<Chart.Dot> dots) {
        List<Double> values = new ArrayList<>();
        boolean any = false;
        for (Chart.Dot dot : dots) {
            values.add(dot.step() == step ? dot.value() : Plot.NONE);
            any |= dot.step() == step;
        }
        return any ? Optional.of(new Plot.Series(PlotLabel.of(name), values, colour, "")) : Optional.empty();
    }
}
