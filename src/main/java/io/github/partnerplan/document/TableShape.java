package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table that are drawn and the width of each. */
record TableShape(List<Integer> columns, List<Integer> widths, boolean captionShared) {
    static final int INDENT = 1;
    static final int GAP = 2;

    /** A gauge is a help to the eye: it stays only while prose beside it gets this many columns. */
    private static final int ROOM_BESIDE_GAUGE = 28;

    /** Prose in less than this is harder to read than labelled lines. */
    private static final int NARROWEST_PROSE = 14;

    /** A longer caption does not widen the first column, it takes a line of its own. */
    private static final int LONGEST_CAPTION_BESIDE = 32;

    /** So many rows tell which widths need the fewest lines. */
    private static final int ROWS_TRIED = 60;

    /** The best shape within the width: with gauges, without them, or none at all where prose gets too narrow. */
    static Optional<TableShape> of(Block.Table table, List<List<MeasuredCell>> rows, int width) {
        Optional<TableShape> shape = fit(table, rows, columns(table, true), width, ROOM_BESIDE_GAUGE);
        return shape.isPresent() ? shape : fit(table, rows, columns(table, false), width, NARROWEST_PROSE);
    }

    /** All columns, or those that hold more than gauges. */
    private static List<Integer> columns(Block.Table table, boolean gauges) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (gauges || !table.isWithoutWords(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static Optional<TableShape> fit(
            Block.Table table, List<List<MeasuredCell>> rows, List<Integer> columns, int width, int leastProse) {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnWidth> wanted = new ArrayList<>();
        for (int column : columns) {
            wanted.add(ColumnWidth.of(table.columns().get(column), column, rows, leastProse));
        }
        int untitled = table.hasTitles() ? untitled(table, columns) : 0;
        int caption = MeasuredText.of(Tone.capitals(table.caption())).width();
        if (untitled > 0 && caption <= LONGEST_CAPTION_BESIDE) {
            widenForCaption(wanted, untitled, caption);
        }
        int room = width - INDENT - GAP * (columns.size() - 1);
        List<Integer> widths = fewestLines(rows, columns, wanted, room);
        if (widths.isEmpty()) {
            return Optional.empty();
        }
        int above = INDENT - GAP;
        for (int i = 0; i < untitled; i++) {
            above += widths.get(i) + GAP;
        }
        return Optional.of(new TableShape(columns, widths, caption <= above));
    }

    /** How many of the first columns have no title: the caption may reach over them. */
    private static int untitled(Block.Table table, List<Integer> columns) {
        int count = 0;
        while (count < columns.size()
                && table.columns().get(columns.get(count)).title().isBlank()) {
            count++;
        }
        return count;
    }

    private static void widenForCaption(List<ColumnWidth> wanted, int untitled, int caption) {
        int others = INDENT;
        for (ColumnWidth column : wanted.subList(1, untitled)) {
            others += column.natural() + GAP;
        }
        wanted.set(0, wanted.get(0).orMore(caption - others));
    }

    /** Even growth, or one column first: whichever gives the shortest table. */
    private static List<Integer> fewestLines(
            List<List<MeasuredCell>> rows, List<Integer> columns, List<ColumnWidth> wanted, int room) {
        List<Integer> best = ColumnWidth.share(wanted, room, -1);
        if (best.isEmpty() || !ColumnWidth.isSqueezed(wanted, best)) {
            return best;
        }
        int fewest = height(rows, columns, best);
        for (int first = 0; first < wanted.size(); first++) {
            List<Integer> widths = ColumnWidth.share(wanted, room, first);
            int height = height(rows, columns, widths);
            if (height < fewest) {
                best = widths;
                fewest = height;
            }
        }
        return best;
    }

    private static int height(List<List<MeasuredCell>> rows, List<Integer> columns, List<Integer> widths) {
        int height = 0;
        for (List<MeasuredCell> row : rows.subList(0, Math.min(ROWS_TRIED, rows.size()))) {
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                MeasuredCell cell = row.get(columns.get(i));
                boolean wraps = cell.width() > widths.get(i);
                lines = wraps ? Math.max(lines, cell.lines(widths.get(i)).size()) : lines;
            }
            height += lines;
        }
        return height;
    }
}
