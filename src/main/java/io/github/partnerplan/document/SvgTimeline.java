package io.github.partnerplan.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Draws steps on a calendar, a line each: its title, a bar from its first to its last day, a diamond for a single day. */
final class SvgTimeline {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final double LEFT = 306;
    private static final double RIGHT = 712;
    private static final double HEAD = 66;
    private static final double ROW = 24;
    private static final int LINES = 3;

    /** So far before the edge the last day ends. */
    private static final double MARGIN = 12;

    private static final double BAR = 13;
    private static final double MONTH = 34;
    private static final double NARROWEST = 26;
    private static final int TITLE_COLUMNS = 44;

    private final Chart.Timeline chart;
    private final Svg svg = new Svg();
    private final SvgFills fills;
    private final LocalDate from;
    private final long months;
    private final double days;

    SvgTimeline(Chart.Timeline chart) {
        this.chart = chart;
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Chart.Task task : chart.tasks()) {
            first = task.starts().isBefore(first) ? task.starts() : first;
            last = task.ends().isAfter(last) ? task.ends() : last;
        }
        this.fills = new SvgFills(chart.kinds(), svg);
        this.from = chart.tasks().isEmpty() ? LocalDate.EPOCH : first.withDayOfMonth(1);
        LocalDate to = chart.tasks().isEmpty() ? from.plusMonths(1) : last.withDayOfMonth(last.lengthOfMonth());
        this.months = ChronoUnit.MONTHS.between(from, to) + 1;
        this.days = ChronoUnit.DAYS.between(from, to) + 1.0;
    }

    String drawn(int figure) {
        legend();
        double bottom = HEAD + 4;
        for (Chart.Task task : chart.tasks()) {
            bottom += height(task);
        }
        months(bottom);
        double y = HEAD;
        for (Chart.Task task : chart.tasks()) {
            row(task, y);
            y += height(task);
        }
        return svg.drawn(SvgCharts.WIDTH, bottom + 4, chart, figure);
    }

    /** The kinds that occur; a kind of single days has the sign that stands for one. */
    private void legend() {
        SvgLegend legend = new SvgLegend(svg);
        for (String kind : chart.kinds()) {
            int at = chart.kinds().indexOf(kind);
            if (chart.has(kind)) {
                legend.add(kind, 14, (x, y) -> {
                    if (chart.isOfSingleDays(kind)) {
                        svg.diamond(x + 7, y, 7, "day " + fills.style(at), "");
                    } else {
                        fills.rect(at, x, y - 7, 14, 14, "");
                    }
                });
            }
        }
        legend.draw(0, 11);
    }

    private static List<String> title(Chart.Task task) {
        return SvgLabel.lines(task.title(), TITLE_COLUMNS, LINES);
    }

    private static double height(Chart.Task task) {
        return ROW + (title(task).size() - 1) * Svg.LINE;
    }

    private void months(double bottom) {
        long every = Math.max(1, (long) Math.ceil(months * MONTH / (RIGHT - LEFT)));
        for (long month = 0; month < months; month += every) {
            LocalDate day = from.plusMonths(month);
            double x = place(day);
            svg.line(x, HEAD - 12, x, bottom, "grid");
            if (x > RIGHT - NARROWEST) {
                continue;
            }
            svg.text(x + 4, HEAD - 16, "q", MONTHS[day.getMonthValue() - 1]);
            if (month == 0 || day.getMonthValue() <= every) {
                svg.text(x + 4, HEAD - 31, "q", String.valueOf(day.getYear()));
            }
        }
    }

    private void row(Chart.Task task, double y) {
        double start = place(task.starts());
        double end = place(task.ends()) + (RIGHT - MARGIN - LEFT) / days;
        List<String> title = title(task);
        double bottom = y + height(task) - 2;
        double middle = (y + bottom) / 2 - 1;
        double first = middle + 5 - (title.size() - 1) * Svg.LINE / 2;
        svg.lines(0, first, "t", title, task.title());
        svg.line(0, bottom, RIGHT, bottom, "grid");
        String fill = fills.style(chart.kinds().indexOf(task.kind()));
        if (task.isDay()) {
            double x = (start + end) / 2;
            svg.diamond(x, middle, 7, "day " + fill, task.title() + ": " + task.starts());
        } else {
            String words = task.title() + ": " + task.starts() + " to " + task.ends();
            svg.rect(start, middle - BAR / 2, Math.max(2, end - start), BAR, fill, words);
        }
    }

    private double place(LocalDate day) {
        return LEFT + ChronoUnit.DAYS.between(from, day) / days * (RIGHT - MARGIN - LEFT);
    }
}
