package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Draws the largest as columns with what they come to together as a line, the small ones as one column at the end, and after it what
 * has no name.
 */
final class ConcentrationPlot {
    /** Bars that a page's width has room for. */
    private static final int BARS = 15;

    private final Chart.Concentration chart;
    private final Palette palette;
    private final List<String> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Double> perhaps = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final List<Plot.Series> bars = new ArrayList<>();
    private double sum;

    private ConcentrationPlot(Chart.Concentration chart, Palette palette) {
        this.chart = chart;
        this.palette = palette;
    }

    static List<Plot> of(Chart.Concentration chart, Palette palette) {
        return chart.bars().isEmpty() ? List.of() : List.of(new ConcentrationPlot(chart, palette).drawn());
    }

    private Plot drawn() {
        int shown = chart.bars().size() > BARS ? BARS - 1 : chart.bars().size();
        List<Double> values = new ArrayList<>();
        for (Chart.Bar bar : chart.bars().subList(0, shown)) {
            add(PlotLabel.below(bar.name(), chart.bars().size()), bar.value(), bar.upTo());
            words.add(bar.words());
            values.add(bar.value());
        }
        bars.add(new Plot.Series(chart.key().each(), values, tint(), ""));
        List<Chart.Bar> others = chart.bars().subList(shown, chart.bars().size());
        if (!others.isEmpty()) {
            double rest = others.stream().mapToDouble(Chart.Bar::value).sum();
            apart(others.size() + " others together", rest, Palette.LIGHT_GREY);
            perhaps.set(
                    perhaps.size() - 1,
                    others.stream()
                            .mapToDouble(each -> each.upTo() - each.value())
                            .sum());
        }
        chart.unnamed().ifPresent(bar -> apart(bar.name(), bar.value(), Palette.PALE));
        if (chart.hasRange()) {
            bars.add(new Plot.Series(chart.key().perhaps(), perhaps, tint(), "", true));
        }
        Plot.Series line = new Plot.Series(chart.key().together(), shares, Palette.INK, "");
        Plot.Axis axis = new Plot.Axis(chart.key().each(), NumberFormats.of(words), 0, end(), Plot.Axis.FREE);
        return new Plot(chart.title(), Plot.Shape.STACKS, names, filled(), Optional.of(line), axis, Plot.STANDING);
    }

    /** Light enough that the line and its points show on it: programs do not agree on points of two colours. */
    private String tint() {
        return palette.steps(3).get(1);
    }

    /** Where the whole is, so that bars and line have one scale; left to the program where a bar may be longer than the whole. */
    private double end() {
        boolean isHeld = chart.bars().stream().allMatch(bar -> bar.upTo() <= chart.total());
        return isHeld && chart.total() > 0 ? chart.total() : Plot.Axis.FREE;
    }

    private void add(String name, double value, double most) {
        names.add(name);
        perhaps.add(most > value ? most - value : Plot.NONE);
        sum += value;
        shares.add(sum / chart.total());
    }

    /** One column with a name in the key. */
    private void apart(String name, double value, String colour) {
        add(name, value, value);
        List<Double> values = new ArrayList<>(Collections.nCopies(names.size() - 1, Plot.NONE));
        values.add(value);
        bars.add(new Plot.Series(name, values, colour, ""));
    }

    /** Every series over all columns. */
    private List<Plot.Series> filled() {
        List<Plot.Series> filled = new ArrayList<>();
        for (Plot.Series series : bars) {
            List<Double> values = new ArrayList<>(series.values());
            values.addAll(Collections.nCopies(names.size() - values.size(), Plot.NONE));
            filled.add(new Plot.Series(series.name(), values, series.colour(), "", series.isHatched()));
        }
        return filled;
    }
}
