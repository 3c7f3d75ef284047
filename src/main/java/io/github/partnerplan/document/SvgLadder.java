package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Draws a ladder as steps as wide as they hold partners, the best on top, and below it everyone who sells on one line of values. */
final class SvgLadder {
    private static final double STEP = 44;
    private static final double MIDDLE = 170;
    private static final double BROADEST = 320;
    private static final double WORDS = 356;
    private static final int COLUMNS = 50;

    /** So broad that the number in it can be read. */
    private static final double NARROWEST = 30;

    private final Chart.Ladder chart;
    private final Svg svg = new Svg();

    SvgLadder(Chart.Ladder chart) {
        this.chart = chart;
    }

    String drawn(int figure) {
        double bottom = steps();
        double top = bottom + (chart.steps().isEmpty() ? 4 : 26);
        return svg.drawn(SvgCharts.WIDTH, new SvgDots(chart, svg).draw(top), chart, figure);
    }

    private double steps() {
        List<Chart.Step> steps = new ArrayList<>(chart.steps());
        chart.undecided().ifPresent(steps::add);
        int most = steps.stream().mapToInt(Chart.Step::members).max().orElse(0);
        boolean isAnyWidened = false;
        double y = 2;
        for (int i = 0; i < steps.size(); i++) {
            Chart.Step step = steps.get(i);
            double exact = Svg.share(step.members(), most) * BROADEST;
            double width = step.members() == 0 ? 0 : Math.max(NARROWEST, exact);
            isAnyWidened |= width > exact;
            boolean isLevel = i < chart.steps().size();
            step(step, y, width, isLevel ? i == 0 ? "step top" : "step" : "step ghost");
            y += STEP;
        }
        if (isAnyWidened) {
            svg.text(MIDDLE, y + 10, "q m", "Widths to scale, but none below a least width");
            y += Svg.LINE;
        }
        return y;
    }

    private void step(Chart.Step step, double y, double width, String style) {
        boolean isOnAccent = style.endsWith("top") && width > 0;
        double middle = y + STEP / 2 - 2;
        if (width > 0) {
            svg.rect(MIDDLE - width / 2, y, width, STEP - 4, style);
        }
        svg.line(MIDDLE + Math.max(NARROWEST, width) / 2 + 4, middle, WORDS - 8, middle, "grid");
        svg.text(MIDDLE, middle + 5, isOnAccent ? "count m on" : "count m", String.valueOf(step.members()));
        svg.text(WORDS, y + 17, "b", step.name(), COLUMNS);
        svg.text(WORDS, y + 34, "q", words(step), COLUMNS);
    }

    private static String words(Chart.Step step) {
        String members = step.members() + (step.members() == 1 ? " partner" : " partners");
        return CleanText.isBlank(step.words()) ? members : members + " · " + step.words();
    }
}
