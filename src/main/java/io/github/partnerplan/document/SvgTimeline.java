package io.github.partnerplan.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws steps on a calendar, a line each: its title, a bar from its first to its last day, a diamond for a single day. */
final class SvgTimeline {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final double LEFT = 306;
    private static final double RIGHT = 712;
    private static final double HEAD = 66;
    private static final double ROW = 26;
    private static final double BAR = 13;
    private static final double MONTH = 34;
    private static final double NARROWEST = 26;
    private static final int TITLE_COLUMNS = 44;

    private final Chart.Timeline chart;
    private final List<String> kinds = new ArrayList<>();
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
            if (!kinds.contains(task.kind())) {
                kinds.add(task.kind());
            }
        }
        this.fills = new SvgFills(words(kinds), svg);
        this.from = chart.tasks().isEmpty() ? LocalDate.EPOCH : first.withDayOfMonth(1);
        LocalDate to = chart.tasks().isEmpty() ? from.plusMonths(1) : last.withDayOfMonth(last.lengthOfMonth());
        this.months = ChronoUnit.MONTHS.between(from, to) + 1;
        this.days = ChronoUnit.DAYS.between(from, to) + 1.0;
    }

    String drawn(int figure) {
        fills.legend(0);
        double bottom = HEAD + chart.tasks().size() * ROW + 4;
        months(bottom);
        double y = HEAD;
        for (Chart.Task task : chart.tasks()) {
            row(task, y);
            y += ROW;
        }
        return svg.drawn(SvgCharts.WIDTH, bottom + 4, chart, figure);
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
        double end = place(task.ends()) + (RIGHT - LEFT) / days;
        double middle = y + ROW / 2 - 2;
        svg.text(0, middle + 4, "t", task.title(), TITLE_COLUMNS);
        svg.line(LEFT, y + ROW - 2, RIGHT, y + ROW - 2, "grid");
        String fill = fills.style(kinds.indexOf(task.kind()));
        if (task.starts().equals(task.ends())) {
            double x = (start + end) / 2;
            svg.diamond(x, middle, 7, "day " + fill, task.title() + ": " + task.starts());
        } else {
            String words = task.title() + ": " + task.starts() + " to " + task.ends();
            svg.rect(start, middle - BAR / 2, Math.max(2, end - start), BAR, fill, words);
        }
    }

    private static List<String> words(List<String> kinds) {
        List<String> words = new ArrayList<>();
        for (String kind : kinds) {
            int first = kind.isEmpty() ? 0 : Character.charCount(kind.codePointAt(0));
            words.add(kind.substring(0, first).toUpperCase(Locale.ROOT) + kind.substring(first));
        }
        return words;
    }

    private double place(LocalDate day) {
        return LEFT + ChronoUnit.DAYS.between(from, day) / days * (RIGHT - LEFT);
    }
}
