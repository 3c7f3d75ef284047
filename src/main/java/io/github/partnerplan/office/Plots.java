package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import java.util.ArrayList;
import java.util.List;

/** Turns each kind of chart into plots that an office program draws itself, so that a reader can change figures and looks. */
final class Plots implements Chart.ChartForms<List<Plot>> {
    private final Palette palette;

    Plots(Palette palette) {
        this.palette = palette;
    }

    /** Only shares have a scale in common; the others are named under the chart. */
    @Override
    public List<Plot> bullets(Chart.Bullets chart) {
        List<Chart.Bullet> shares = new ArrayList<>();
        for (Chart.Bullet bullet : chart.bullets()) {
            if (WordFigures.isShare(bullet)) {
                shares.add(bullet);
            }
        }
        if (shares.isEmpty()) {
            return List.of();
        }
        return List.of(BulletPlot.of(chart.title(), shares, palette));
    }

    @Override
    public List<Plot> ladder(Chart.Ladder chart) {
        return LadderPlots.of(chart, palette);
    }

    @Override
    public List<Plot> concentration(Chart.Concentration chart) {
        return ConcentrationPlot.of(chart, palette);
    }

    @Override
    public List<Plot> stacks(Chart.Stacks chart) {
        if (chart.stacks().isEmpty() || chart.parts().isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Chart.Stack stack : chart.stacks()) {
            names.add(PlotLabel.of(stack.label()));
            words.addAll(stack.words());
        }
        List<String> colours = palette.parts(chart.parts().size());
        List<Plot.Series> bars = new ArrayList<>();
        for (int part = 0; part < chart.parts().size(); part++) {
            int at = part;
            List<Double> values =
                    Plot.values(chart.stacks(), stack -> stack.values().get(at));
            bars.add(new Plot.Series(PlotLabel.of(chart.parts().get(part)), values, colours.get(part), ""));
        }
        Plot.Axis axis = Plot.Axis.of("", NumberFormats.of(words));
        return List.of(Plot.of(chart.title(), Plot.Shape.STACKS, names, bars, axis, Plot.STANDING));
    }

    @Override
    public List<Plot> timeline(Chart.Timeline chart) {
        return chart.tasks().isEmpty() ? List.of() : List.of(TimelinePlot.of(chart, palette));
    }
}
