package io.github.partnerplan.document;

/** Draws columns over time, each part in a fill of its own that differs in lightness and pattern, the total on top. */
final class SvgStacks {
    private static final double LEFT = 8;
    private static final double RIGHT = 712;
    private static final double TOP = 56;
    private static final double BASE = 250;
    private static final double BROADEST = 84;
    private static final int COLUMNS = (int) (BROADEST / Svg.COLUMN);

    private final Chart.Stacks chart;
    private final SvgFills fills;
    private final Svg svg = new Svg();

    /** The greatest part, and the highest column in terms of it: the sum of parts itself might be past all numbers. */
    private final double greatest;

    private final double highest;

    SvgStacks(Chart.Stacks chart) {
        this.chart = chart;
        this.fills = new SvgFills(chart.parts(), svg);
        this.greatest = chart.stacks().stream()
                .flatMap(stack -> stack.values().stream())
                .filter(Double::isFinite)
                .max(Double::compare)
                .orElse(0.0);
        this.highest = chart.stacks().stream().mapToDouble(this::total).max().orElse(0);
    }

    String drawn(int figure) {
        fills.legend(LEFT);
        svg.line(LEFT, BASE, RIGHT, BASE, "axis");
        int count = Math.max(1, chart.stacks().size());
        double room = Math.min(BROADEST, (RIGHT - LEFT) / count);
        int every = every(room);
        for (int i = 0; i < chart.stacks().size(); i++) {
            boolean isNamed = (chart.stacks().size() - 1 - i) % every == 0;
            column(chart.stacks().get(i), LEFT + (i + 0.5) * room, room, isNamed);
        }
        return svg.drawn(SvgCharts.WIDTH, BASE + 28, chart, figure);
    }

    /** Where columns are narrower than their words, only every second, third … has them, the last one always. */
    private int every(double room) {
        double widest = 0;
        for (Chart.Stack stack : chart.stacks()) {
            widest = Math.max(widest, Math.min(SvgLabel.width(stack.label()), BROADEST));
            widest = Math.max(widest, Math.min(SvgLabel.width(SvgTotal.of(stack)), BROADEST));
        }
        return (int) Math.max(1, Math.ceil((widest + 4) / room));
    }

    private void column(Chart.Stack stack, double x, double room, boolean isNamed) {
        double y = BASE;
        for (int part = 0; part < chart.parts().size(); part++) {
            double height = Svg.share(Svg.share(stack.values().get(part), greatest), highest) * (BASE - TOP);
            if (height > 0) {
                y -= height;
                String words = chart.parts().get(part) + ": " + stack.words().get(part);
                fills.rect(part, x - room * 0.36, y, room * 0.72, height, words);
            }
        }
        if (isNamed) {
            words(x, y - 7, "v m", SvgTotal.of(stack));
            words(x, BASE + 19, "t m", stack.label());
        }
    }

    /** In the middle of their column, but not past the edge of the picture. */
    private void words(double x, double y, String style, String words) {
        double half = Math.min(BROADEST, SvgLabel.width(words)) / 2;
        svg.text(Math.max(half, Math.min(SvgCharts.WIDTH - half, x)), y, style, words, COLUMNS);
    }

    private double total(Chart.Stack stack) {
        double total = 0;
        for (double value : stack.values()) {
            total += Svg.share(value, greatest);
        }
        return total;
    }
}
