package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import io.github.partnerplan.document.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Turns each kind of chart into plots that an office program draws itself, so that a reader can change figures and looks. */
final class Plots implements Chart.ChartForms<List<Plot>> {
    /** Signs of a name that an axis has room for, beside a bar and below a column. */
    private static final int LABEL = 28;

    private static final int NARROW_LABEL = 20;

    /** Partners, or bars, that a page's width has room for; the others come together as one. */
    private static final int PARTNERS = 15;

    private static final int BARS = 20;

    /** Where a series has no value. */
    static final double NONE = Double.NaN;

    private static final double STANDING = 90;

    private final Palette palette;

    Plots(Palette palette) {
        this.palette = palette;
    }

    /** Only shares have a scale in common; the others stand in the table beside the chart. */
    @Override
    public List<Plot> bullets(Chart.Bullets chart) {
        List<Chart.Bullet> shares = new ArrayList<>();
        for (Chart.Bullet bullet : chart.bullets()) {
            if (bullet.gauge().max() <= 1) {
                shares.add(bullet);
            }
        }
        if (shares.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        List<Double> from = new ArrayList<>();
        List<Double> to = new ArrayList<>();
        for (Chart.Bullet bullet : shares) {
            names.add(label(bullet.label()));
            now.add(bullet.gauge().value());
            from.add(bullet.gauge().low() == 0 ? NONE : bullet.gauge().low());
            to.add(
                    bullet.gauge().high() == bullet.gauge().max()
                            ? NONE
                            : bullet.gauge().high());
        }
        List<Plot.Series> bars = List.of(
                new Plot.Series("Now", now, palette.accent(), "0.0%"),
                new Plot.Series("Target from", from, Palette.GREY, "0%"),
                new Plot.Series("Target to", to, Palette.LIGHT_GREY, "0%"));
        Plot.Axis axis = Plot.Axis.of("", "0%");
        return List.of(plot(chart.title(), Plot.Shape.LYING, names, bars, axis, 32 + 15.0 * names.size()));
    }

    @Override
    public List<Plot> ladder(Chart.Ladder chart) {
        List<Plot> plots = new ArrayList<>();
        if (!chart.steps().isEmpty()) {
            List<String> names = new ArrayList<>();
            List<Double> members = new ArrayList<>();
            for (Chart.Step step : chart.steps()) {
                names.add(label(step.name()));
                members.add((double) step.members());
            }
            List<Plot.Series> bars = List.of(new Plot.Series("Partners", members, palette.accent(), "0"));
            double height = 30 + 10.0 * names.size();
            Plot.Axis axis = Plot.Axis.of("Partners", "0");
            plots.add(plot(chart.title(), Plot.Shape.LYING, names, bars, axis, height));
        }
        if (!chart.dots().isEmpty()) {
            plots.add(partners(chart));
        }
        return plots;
    }

    /** The largest partners, those of each level as a series, so that the legend tells the levels. */
    private Plot partners(Chart.Ladder chart) {
        List<Chart.Dot> dots = new ArrayList<>(chart.dots());
        dots.sort((one, other) -> Double.compare(other.value(), one.value()));
        List<Chart.Dot> largest = dots.subList(0, Math.min(PARTNERS, dots.size()));
        List<String> names = new ArrayList<>();
        largest.forEach(dot -> names.add(label(dot.name(), NARROW_LABEL)));
        List<String> colours = palette.steps(chart.steps().size());
        List<Plot.Series> bars = new ArrayList<>();
        for (int step = 0; step < chart.steps().size(); step++) {
            ofStep(step, chart.steps().get(step).name(), colours.get(step), largest)
                    .ifPresent(bars::add);
        }
        ofStep(-1, "No level", Palette.GREY, largest).ifPresent(bars::add);
        List<String> words = new ArrayList<>();
        largest.forEach(dot -> words.add(dot.words()));
        String which = dots.size() > largest.size() ? "The " + largest.size() + " largest partners" : "Partners";
        Plot.Axis axis = Plot.Axis.of("", NumberFormats.of(words));
        return plot(which + " by value", Plot.Shape.STACKS, names, bars, axis, STANDING);
    }

    private static Optional<Plot.Series> ofStep(int step, String name, String colour, List<Chart.Dot> dots) {
        List<Double> values = new ArrayList<>();
        boolean any = false;
        for (Chart.Dot dot : dots) {
            values.add(dot.step() == step ? dot.value() : NONE);
            any |= dot.step() == step;
        }
        return any ? Optional.of(new Plot.Series(label(name), values, colour, "")) : Optional.empty();
    }

    @Override
    public List<Plot> concentration(Chart.Concentration chart) {
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        double sum = 0;
        int shown = chart.bars().size() > BARS ? BARS - 1 : chart.bars().size();
        for (Chart.Bar bar : chart.bars().subList(0, shown)) {
            names.add(label(bar.name(), NARROW_LABEL));
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
        Plot.Series line = new Plot.Series("Share of the total so far", shares, Palette.WARN, "");
        Plot.Axis axis = Plot.Axis.of("", NumberFormats.of(words));
        return List.of(new Plot(chart.title(), Plot.Shape.COLUMNS, names, bars, Optional.of(line), axis, STANDING));
    }

    @Override
    public List<Plot> stacks(Chart.Stacks chart) {
        if (chart.stacks().isEmpty() || chart.parts().isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Chart.Stack stack : chart.stacks()) {
            names.add(label(stack.label()));
            words.addAll(stack.words());
        }
        List<String> colours = palette.parts(chart.parts().size());
        List<Plot.Series> bars = new ArrayList<>();
        for (int part = 0; part < chart.parts().size(); part++) {
            int at = part;
            List<Double> values = all(chart.stacks(), stack -> stack.values().get(at));
            bars.add(new Plot.Series(label(chart.parts().get(part)), values, colours.get(part), ""));
        }
        Plot.Axis axis = Plot.Axis.of("", NumberFormats.of(words));
        return List.of(plot(chart.title(), Plot.Shape.STACKS, names, bars, axis, STANDING));
    }

    @Override
    public List<Plot> timeline(Chart.Timeline chart) {
        return chart.tasks().isEmpty() ? List.of() : List.of(TimelinePlot.of(chart, palette));
    }

    static <T> List<Double> all(List<T> things, ToDoubleFunction<T> value) {
        return things.stream().map(value::applyAsDouble).toList();
    }

    private static Plot plot(
            String title, Plot.Shape shape, List<String> names, List<Plot.Series> bars, Plot.Axis axis, double height) {
        return new Plot(title, shape, names, bars, Optional.empty(), axis, Math.min(230, height));
    }

    /** A name as short as an axis needs it. */
    static String label(String name) {
        return label(name, LABEL);
    }

    private static String label(String name, int longest) {
        String clean = CleanText.of(name).strip();
        return clean.codePointCount(0, clean.length()) <= longest
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }
}
