package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws the largest bars, one for all others and one for what has no name, on an axis of their values; and over them, on an axis of
 * shares, what they come to together.
 */
final class SvgConcentration {
    static final double LEFT = 66;
    static final double RIGHT = 664;
    private static final int SHOWN = 12;
    private static final double TOP = 56;
    private static final double BASE = 276;
    private static final double BROADEST = 120;

    /** The part of a bar's room that is put before those that stand for more than one, so that they stand apart. */
    private static final double GAP = 0.5;

    private final Chart.Concentration chart;
    private final List<Slot> slots = new ArrayList<>();
    private final double total;
    private final double top;
    private final Svg svg = new Svg();

    /** A bar where it is drawn: its fill, and in bars how far along. */
    private record Slot(Chart.Bar bar, String style, double at) {}

    SvgConcentration(Chart.Concentration chart) {
        this.chart = chart;
        List<Chart.Bar> bars = new ArrayList<>(chart.bars());
        bars.sort(Comparator.comparingDouble(SvgConcentration::size).reversed());
        double sum = bars.stream().mapToDouble(SvgConcentration::size).sum();
        this.total = Math.min(Double.MAX_VALUE, chart.total() > 0 ? Math.max(chart.total(), sum) : sum);
        int single = bars.size() > SHOWN + 1 ? SHOWN : bars.size();
        bars.subList(0, single).forEach(bar -> slots.add(new Slot(bar, "c0", slots.size() + 0.5)));
        if (single < bars.size()) {
            apart(SvgOthers.of(bars.subList(single, bars.size())), "c2");
        }
        chart.unnamed().ifPresent(bar -> apart(bar, "c3"));
        this.top = Math.max(
                total, slots.stream().mapToDouble(slot -> most(slot.bar)).max().orElse(0));
    }

    private void apart(Chart.Bar bar, String style) {
        double before = slots.isEmpty() ? 0.5 : slots.get(slots.size() - 1).at + 1 + GAP;
        slots.add(new Slot(bar, style, before));
    }

    String drawn(int figure) {
        legend();
        axes();
        double count = slots.isEmpty() ? 1 : slots.get(slots.size() - 1).at + 0.5;
        double room = Math.min(BROADEST, (RIGHT - LEFT) / count);
        slots.forEach(slot -> bar(slot, LEFT + slot.at * room, room));
        curve(room);
        slots.forEach(slot -> words(slot, LEFT + slot.at * room, room));
        return svg.drawn(SvgCharts.WIDTH, BASE + 12 + names(room), chart, figure);
    }

    private void legend() {
        SvgLegend legend = new SvgLegend(svg);
        legend.add(chart.key().each(), 14, (x, y) -> svg.rect(x, y - 7, 14, 14, "c0"));
        if (chart.hasRange()) {
            legend.add(chart.key().perhaps(), 14, (x, y) -> svg.rect(x, y - 7, 14, 14, "c1"));
        }
        legend.add(
                chart.key().together(),
                24,
                (x, y) -> svg.line(x, y, x + 24, y, "curve").circle(x + 12, y, 3.5, "point", ""));
        legend.draw(0, 11);
    }

    private void axes() {
        for (int percent : new int[] {0, 50, 80, 100}) {
            double y = height(total * (percent / 100.0));
            boolean isGuide = percent == 50 || percent == 80;
            svg.line(LEFT, y, RIGHT, y, percent == 0 ? "axis" : isGuide ? "guide" : "grid");
            svg.text(RIGHT + 8, y + 4, isGuide ? "b" : "q", percent + "%");
        }
        svg.line(LEFT, TOP, LEFT, BASE, "axis");
        String sign = slots.stream()
                .map(slot -> SvgTotal.sign(slot.bar.words()))
                .findFirst()
                .orElse("");
        for (double figure : AxisFigures.upTo(top, 5)) {
            double y = height(figure);
            svg.line(LEFT - 5, y, LEFT, y, "axis");
            svg.text(LEFT - 9, y + 4, "q e", SvgTotal.of(figure == 0 ? "" : sign, figure), 8);
        }
    }

    private void bar(Slot slot, double x, double room) {
        Chart.Bar bar = slot.bar;
        double y = height(size(bar));
        double width = Math.min(64, room * 0.7);
        String range = bar.isRange() ? bar.words() + " to " + bar.most() : bar.words();
        svg.rect(x - width / 2, y, width, BASE - y, slot.style, bar.name() + ": " + range);
        double end = height(most(bar));
        if (bar.isRange()) {
            svg.rect(x - width / 2, end, width, y - end, "c1", bar.name() + ": " + range);
        }
    }

    /** Over the curve, so that it can be read where the curve passes; the point of the first bar stands on it. */
    private void words(Slot slot, double x, double room) {
        Chart.Bar bar = slot.bar;
        double y = height(most(bar)) - (slot.at < 1 ? 10 : 6);
        int columns = (int) Math.max(7, room / Svg.COLUMN);
        if (bar.isRange()) {
            svg.text(x, y - 14, "v m halo", bar.words() + "–", columns + 1);
        }
        svg.text(x, y, "v m halo", bar.isRange() ? bar.most() : bar.words(), columns);
    }

    private void curve(double room) {
        double[] points = new double[2 * slots.size()];
        double together = 0;
        for (int i = 0; i < slots.size(); i++) {
            together = Math.min(total, together + size(slots.get(i).bar));
            points[2 * i] = LEFT + slots.get(i).at * room;
            points[2 * i + 1] = height(together);
        }
        if (points.length > 2) {
            svg.path("curve", points);
        }
        for (int i = 0; i < points.length; i += 2) {
            svg.circle(points[i], points[i + 1], 3.5, "point", "");
        }
    }

    /** Over a few lines where every name fits whole, else rising towards its bar; the height they take. */
    private double names(double room) {
        int columns = (int) ((room - 6) / Svg.COLUMN);
        boolean isFlat = slots.stream().allMatch(slot -> SvgLabel.fits(slot.bar.name(), columns, SvgOthers.LINES));
        double lowest = 0;
        for (Slot slot : slots) {
            double x = LEFT + slot.at * room;
            if (isFlat) {
                List<String> lines = SvgLabel.lines(slot.bar.name(), columns, SvgOthers.LINES);
                svg.lines(x, BASE + 18, "t m", lines, slot.bar.name());
                lowest = Math.max(lowest, 6 + lines.size() * Svg.LINE);
            } else {
                int fitting = SvgOthers.rising(x);
                svg.rising(x + 4, BASE + 16, "t e", slot.bar.name(), fitting);
                lowest = Math.max(lowest, SvgOthers.depth(SvgLabel.shortened(slot.bar.name(), fitting)));
            }
        }
        return lowest;
    }

    private double height(double value) {
        return BASE - Svg.share(value, top) * (BASE - TOP);
    }

    private static double size(Chart.Bar bar) {
        return bar.value() > 0 && Double.isFinite(bar.value()) ? bar.value() : 0;
    }

    private static double most(Chart.Bar bar) {
        return Math.max(size(bar), Double.isFinite(bar.upTo()) ? bar.upTo() : 0);
    }
}
