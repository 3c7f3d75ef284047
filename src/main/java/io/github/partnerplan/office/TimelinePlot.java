package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws tasks as bars on a calendar: what is before the first day of each is a bar that nobody sees, and each kind has its colour. */
final class TimelinePlot {
    /** Day 0 of a spreadsheet. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The part of the calendar that is left free after the last day. */
    private static final double MARGIN = 0.02;

    /** What stands at a single day in place of a number: its bar is too narrow to be seen. */
    private static final String DIAMOND = "\"◆\"";

    private TimelinePlot() {}

    static Plot of(Chart.Timeline chart, Palette palette) {
        List<Chart.Task> tasks = chart.tasks();
        List<String> names = new ArrayList<>();
        List<String> kinds = chart.kinds();
        double first = day(tasks.get(0).starts());
        double last = first;
        for (Chart.Task task : tasks) {
            names.add(PlotLabel.onTwoLines(task.title()));
            first = Math.min(first, day(task.starts()));
            last = Math.max(last, day(task.ends()) + 1);
        }
        List<Plot.Series> bars = new ArrayList<>();
        bars.add(new Plot.Series("Starts", Plot.values(tasks, task -> day(task.starts())), "", ""));
        List<String> colours = palette.kinds(kinds.size());
        for (String kind : kinds) {
            List<Double> days = Plot.values(tasks, task -> task.kind().equals(kind) ? days(task) : Plot.NONE);
            boolean isMarked = chart.isOfSingleDays(kind);
            String colour = colours.get(chart.kinds().indexOf(kind));
            if (chart.has(kind)) {
                bars.add(new Plot.Series(
                        PlotLabel.of(kind) + (isMarked ? " (◆)" : ""), days, colour, isMarked ? DIAMOND : ""));
            }
        }
        last += Math.ceil((last - first) * MARGIN);
        double step = Math.max(1, Math.ceil((last - first) / 6));
        Plot.Axis axis = new Plot.Axis("", "d mmm yy", first, last, step);
        double height = Math.min(Plot.HIGHEST, 36 + 9.0 * tasks.size());
        return new Plot(chart.title(), Plot.Shape.LYING_STACKS, names, bars, Optional.empty(), axis, height);
    }

    private static double day(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    private static double days(Chart.Task task) {
        return day(task.ends()) - day(task.starts()) + 1;
    }
}
