package io.github.partnerplan.document;

import java.util.List;

/** Draws a ladder as steps, the best and narrowest on top, and below it everyone who sells on one line of values. */
final class SvgLadder {
    private static final double STEP = 44;
    private static final double MIDDLE = 170;
    private static final double NARROWEST = 90;
    private static final double BROADEST = 320;
    private static final double WORDS = 356;
    private static final int COLUMNS = 50;

    private final Chart.Ladder chart;
    private final Svg svg = new Svg();

    SvgLadder(Chart.Ladder chart) {
        this.chart = chart;
    }

    String drawn(int figure) {
        double bottom = steps();
        double height = new SvgDots(chart, svg).draw(bottom + (chart.steps().isEmpty() ? 4 : 26));
        return svg.drawn(SvgCharts.WIDTH, height, chart, figure);
    }

    private double steps() {
        List<Chart.Step> steps = chart.steps();
        double y = 2;
        for (int i = 0; i < steps.size(); i++) {
            Chart.Step step = steps.get(i);
            double part = steps.size() == 1 ? 1 : (double) i / (steps.size() - 1);
            double width = NARROWEST + part * (BROADEST - NARROWEST);
            svg.rect(MIDDLE - width / 2, y, width, STEP - 4, i == 0 ? "step top" : "step");
            svg.line(MIDDLE + width / 2 + 4, y + STEP / 2 - 2, WORDS - 8, y + STEP / 2 - 2, "grid");
            svg.text(MIDDLE, y + STEP / 2 + 3, i == 0 ? "count m on" : "count m", String.valueOf(step.members()));
            svg.text(WORDS, y + 17, "b", step.name(), COLUMNS);
            svg.text(WORDS, y + 34, "q", words(step), COLUMNS);
            y += STEP;
        }
        return y;
    }

    private static String words(Chart.Step step) {
        String members = step.members() + (step.members() == 1 ? " partner" : " partners");
        return CleanText.isBlank(step.words()) ? members : members + " · " + step.words();
    }
}
