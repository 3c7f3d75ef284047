package io.github.partnerplan.document;

import java.util.List;

/** A table too wide for the page, row by row: the first cell as a title, below it one labelled line a cell. */
final class TextStack {
    private static final int ROW_INDENT = 1;
    private static final int CELL_INDENT = 3;

    /** Labels up to this line up in a column of their own. */
    private static final int LONGEST_LABEL = 16;

    private TextStack() {}

    static void add(Block.Table table, int width, List<Line> lines) {
        int labels = 0;
        for (Column column : table.columns().subList(1, table.columns().size())) {
            labels = Math.max(labels, label(column));
        }
        int values = labels <= LONGEST_LABEL ? labels : 0;
        for (List<Cell> row : table.rows()) {
            Cell title = new Cell(
                    Tone.plainAs(Style.STRONG, row.get(0).text()), row.get(0).gauge());
            add(new Line().padTo(ROW_INDENT), ROW_INDENT, title, width, lines);
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isEmpty() && !table.isWithoutWords(i)) {
                    cell(table.columns().get(i), row.get(i), values, width, lines);
                }
            }
        }
    }

    private static void cell(Column column, Cell cell, int values, int width, List<Line> lines) {
        Text label = Text.muted(column.title() + ": ");
        Line start = new Line().padTo(CELL_INDENT);
        if (column.title().isBlank()) {
            add(start, CELL_INDENT, cell, width, lines);
        } else if (values > 0) {
            for (Line line : Wrapping.of(label, values)) {
                start.add(line);
            }
            int hang = CELL_INDENT + values;
            add(start.padTo(hang), hang, cell, width, lines);
        } else {
            Cell labelled = new Cell(label.plus(cell.text()), cell.gauge());
            add(start, CELL_INDENT + 2, labelled, width, lines);
        }
    }

    private static int label(Column column) {
        int title = MeasuredText.of(Text.of(column.title())).width();
        return title == 0 ? 0 : title + 2;
    }

    /** The cell's lines after a start, the further ones hanging. */
    private static void add(Line start, int hang, Cell cell, int width, List<Line> lines) {
        Line line = start;
        for (Line part : new MeasuredCell(MeasuredText.of(cell.text()), cell.gauge()).lines(width - hang)) {
            lines.add(line.add(part));
            line = new Line().padTo(hang);
        }
    }
}
