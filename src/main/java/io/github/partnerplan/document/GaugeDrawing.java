package io.github.partnerplan.document;

/** Draws a gauge in ten columns between two bars: filled up to the value, the rest of the band shaded. */
final class GaugeDrawing {
    static final int WIDTH = 12;
    private static final int CELLS = 10;

    private GaugeDrawing() {}

    static Line of(Gauge gauge) {
        int halves = halves(gauge);
        int filled = (halves + 1) / 2;
        String fill = "█".repeat(halves / 2) + (halves % 2 == 1 ? "▌" : "");
        StringBuilder rest = new StringBuilder();
        for (int cell = filled; cell < CELLS; cell++) {
            rest.append(isInBand(gauge, cell) ? '░' : ' ');
        }
        return new Line()
                .add("▕", Style.MUTED)
                .add(fill, gauge.style())
                .add(rest.toString(), Style.MUTED)
                .add("▏", Style.MUTED);
    }

    /** Half columns to fill; a value over zero always shows. */
    private static int halves(Gauge gauge) {
        long halves = Math.round(gauge.value() / gauge.max() * 2 * CELLS);
        int least = gauge.value() > 0 ? 1 : 0;
        return (int) Math.max(least, Math.min(2 * CELLS, halves));
    }

    /** By the middle of the column, and the one column of a band too narrow to hold a middle. */
    private static boolean isInBand(Gauge gauge, int cell) {
        double low = gauge.low() / gauge.max() * CELLS;
        double high = gauge.high() / gauge.max() * CELLS;
        double middle = cell + 0.5;
        return (low <= middle && middle <= high) || (cell == (int) low && high - low < 1);
    }
}
