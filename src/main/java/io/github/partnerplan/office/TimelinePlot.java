package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Draws tasks as bars on a calendar: what is before the first day of each is a bar that nobody sees, and each kind has its colour. */
final class TimelinePlot {
    /** Day 0 of a spreadsheet. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private TimelinePlot() {}

    static Plot of(Chart.Timeline chart, Palette palette) {
        List<Chart.Task> tasks = chart.tasks();
        List<String> names = new ArrayList<>();
        LinkedHashSet<String> kinds = new LinkedHashSet<>();
        double first = day(tasks.get(0).starts());
        double last = first;
        for (Chart.Task task : tasks) {
            names.add(PlotLabel.of(task.title()));
            kinds.add(task.kind());
            first = Math.min(first, day(task.starts()));
            last = Math.max(last, day(task.ends()) + 1);
        }
        List<Plot.Series> bars = new ArrayList<>();
        bars.add(new Plot.Series("Starts", Plot.values(tasks, task -> day(task.starts())), "", ""));
        List<String> colours = palette.kinds(kinds.size());
        for (String kind : kinds) {
            List<Double> days = Plot.values(tasks, task -> task.kind().equals(kind) ? days(task) : Plot.NONE);
            bars.add(new Plot.Series(PlotLabel.of(kind), days, colours.get(bars.size() - 1), ""));
        }
        double step = Math.max(1, Math.ceil((last - first) / 6));
        Plot.Axis axis = new Plot.Axis("", "d mmm yy", first, last, step);
        double height = Math.min(Plot.HIGHEST, 34 + 7.5 * tasks.size());
        return new Plot(chart.title(), Plot.Shape.LYING_STACKS, names, bars, Optional.empty(), axis, height);
    }

    private static double day(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    private static double days(Chart.Task task) {
        return day(task.ends()) - day(task.starts()) + 1;
    }
}
