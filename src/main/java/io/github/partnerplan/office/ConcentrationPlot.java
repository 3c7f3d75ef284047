package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the largest as columns with what they come to together as a line, the small ones as one column at the end. */
final class ConcentrationPlot {
    /** Bars that a page's width has room for. */
    private static final int BARS = 20;

    private ConcentrationPlot() {}

    static List<Plot> of(Chart.Concentration chart, Palette palette) {
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        double sum = 0;
        int shown = chart.bars().size() > BARS ? BARS - 1 : chart.bars().size();
        for (Chart.Bar bar : chart.bars().subList(0, shown)) {
            names.add(PlotLabel.narrow(bar.name()));
            words.add(bar.words());
            values.add(bar.value());
            sum += bar.value();
            shares.add(sum / chart.total());
        }
        List<Chart.Bar> others = chart.bars().subList(shown, chart.bars().size());
        if (!others.isEmpty()) {
            double rest = others.stream().mapToDouble(Chart.Bar::value).sum();
            names.add(others.size() + " others");
            values.add(rest);
            shares.add((sum + rest) / chart.total());
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<Plot.Series> bars = List.of(new Plot.Series("Value", values, palette.accent(), ""));
        Plot.Series line = new Plot.Series("Share of the total so far", shares, Palette.INK, "");
        Plot.Axis axis = Plot.Axis.of("", NumberFormats.of(words));
        return List.of(
                new Plot(chart.title(), Plot.Shape.COLUMNS, names, bars, Optional.of(line), axis, Plot.STANDING));
    }
}
