package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a table as text: in columns as wide as their content where they fit, else row by row as labelled lines. */
final class TextTable {
    private final Block.Table table;
    private final int width;
    private final List<Line> lines = new ArrayList<>();

    TextTable(Block.Table table, int width) {
        this.table = table;
        this.width = width;
    }

    List<Line> lines() {
        List<List<MeasuredCell>> rows = MeasuredCell.rows(table);
        Optional<TableShape> shape = TableShape.of(table, rows, width);
        if (shape.isEmpty() || !shape.get().captionShared()) {
            lines.addAll(caption());
        }
        if (shape.isPresent()) {
            draw(shape.get(), rows);
        } else {
            TextStack.add(table, width, lines);
        }
        return lines;
    }

    private List<Line> caption() {
        return Wrapping.of(Tone.capitals(table.caption()), width);
    }

    private void draw(TableShape shape, List<List<MeasuredCell>> rows) {
        if (table.hasTitles()) {
            titles(shape);
        }
        for (List<MeasuredCell> row : rows) {
            List<List<Line>> cells = new ArrayList<>();
            for (int i = 0; i < shape.columns().size(); i++) {
                cells.add(row.get(shape.columns().get(i)).lines(shape.widths().get(i)));
            }
            int height = height(cells);
            for (int level = 0; level < height; level++) {
                lines.add(across(shape, new Line(), cells, level, false));
            }
        }
    }

    /** Titles of several lines end on the last one, as does the caption beside them. */
    private void titles(TableShape shape) {
        List<List<Line>> titles = new ArrayList<>();
        for (int i = 0; i < shape.columns().size(); i++) {
            String title = table.columns().get(shape.columns().get(i)).title();
            titles.add(Wrapping.of(Text.muted(title), shape.widths().get(i)));
        }
        int height = height(titles);
        for (int level = 0; level < height; level++) {
            Line line = new Line();
            if (shape.captionShared() && level == height - 1) {
                for (Line caption : caption()) {
                    line.add(caption);
                }
            }
            lines.add(across(shape, line, titles, level, true));
        }
    }

    /** One line of a row, each cell in its column; cells shorter than the row stand at its top or its bottom. */
    private Line across(TableShape shape, Line line, List<List<Line>> cells, int level, boolean atBottom) {
        int height = height(cells);
        int start = TableShape.INDENT;
        for (int i = 0; i < cells.size(); i++) {
            int columns = shape.widths().get(i);
            int at = atBottom ? level - (height - cells.get(i).size()) : level;
            if (at >= 0 && at < cells.get(i).size()) {
                Line cell = cells.get(i).get(at);
                Column column = table.columns().get(shape.columns().get(i));
                int before = column.align() == Column.Align.RIGHT ? columns - cell.width() : 0;
                line.padTo(start + before).add(cell);
            }
            start += columns + TableShape.GAP;
        }
        return line;
    }

    private static int height(List<List<Line>> cells) {
        int height = 1;
        for (List<Line> cell : cells) {
            height = Math.max(height, cell.size());
        }
        return height;
    }
}
