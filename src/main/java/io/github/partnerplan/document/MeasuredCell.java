package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cell of a text table, its words measured once. */
record MeasuredCell(MeasuredText text, Optional<Gauge> gauge) {
    static List<List<MeasuredCell>> rows(Block.Table table) {
        List<List<MeasuredCell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<MeasuredCell> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(new MeasuredCell(MeasuredText.of(cell.text()), cell.gauge()));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The columns the cell takes on one line. */
    int width() {
        if (gauge.isEmpty()) {
            return text.width();
        }
        return GaugeDrawing.WIDTH + (text.width() == 0 ? 0 : 1 + text.width());
    }

    /** The lines of the cell: its gauge in front of its text, above it where both do not fit side by side. */
    List<Line> lines(int limit) {
        if (gauge.isEmpty()) {
            return text.lines(limit);
        }
        Line drawing = GaugeDrawing.of(gauge.get());
        List<Line> lines = new ArrayList<>();
        lines.add(drawing);
        if (width() > limit) {
            lines.addAll(text.lines(limit));
        } else if (text.width() > 0) {
            drawing.add(" ", Style.PLAIN).add(text.lines(limit).get(0));
        }
        return lines;
    }
}
