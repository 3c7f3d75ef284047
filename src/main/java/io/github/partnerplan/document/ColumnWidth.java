package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** What one column of a text table needs at least, and what it takes where there is room. */
record ColumnWidth(int least, int natural) {
    /** A cell over this wraps even in a column of names: one long name must not cost the table its shape. */
    private static final int LONGEST_UNWRAPPED = 40;

    /** Longer words are broken rather than make a column of prose wider. */
    private static final int LONGEST_WORD = 24;

    /** Of a column in the measured rows of its table. */
    static ColumnWidth of(Column column, int index, List<List<MeasuredCell>> rows, int leastProse) {
        MeasuredText title = MeasuredText.of(Text.of(column.title()));
        int cells = 0;
        int word = title.widestWord();
        int drawing = 0;
        for (List<MeasuredCell> row : rows) {
            MeasuredCell cell = row.get(index);
            cells = Math.max(cells, cell.width());
            word = Math.max(word, cell.text().widestWord());
            drawing = cell.gauge().isEmpty() ? drawing : GaugeDrawing.WIDTH;
        }
        int natural = Math.max(cells, title.width());
        if (column.flexible() || cells > LONGEST_UNWRAPPED) {
            int least = Math.max(Math.max(leastProse, drawing), Math.min(word, LONGEST_WORD));
            return new ColumnWidth(Math.min(natural, least), natural);
        }
        return new ColumnWidth(Math.max(cells, title.widestWord()), natural);
    }

    /** The same column, glad of so many columns. */
    ColumnWidth orMore(int columns) {
        return new ColumnWidth(least, Math.max(natural, columns));
    }

    /** Whether some column gets less than it would take. */
    static boolean isSqueezed(List<ColumnWidth> wanted, List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            if (widths.get(i) < wanted.get(i).natural) {
                return true;
            }
        }
        return false;
    }

    /**
     * The widths that fill the room: {@code first} (none if negative) grows before the others, and of those the
     * narrowest
     * before the wider; empty where the least does not fit.
     */
    static List<Integer> share(List<ColumnWidth> wanted, int room, int first) {
        List<Integer> widths = new ArrayList<>();
        int left = room;
        for (ColumnWidth column : wanted) {
            widths.add(column.least);
            left -= column.least;
        }
        if (left < 0) {
            return List.of();
        }
        for (int next = next(wanted, widths, first); left > 0 && next >= 0; next = next(wanted, widths, first)) {
            widths.set(next, widths.get(next) + 1);
            left--;
        }
        return widths;
    }

    private static int next(List<ColumnWidth> wanted, List<Integer> widths, int first) {
        if (first >= 0 && widths.get(first) < wanted.get(first).natural) {
            return first;
        }
        int narrowest = -1;
        for (int i = 0; i < widths.size(); i++) {
            boolean grows = widths.get(i) < wanted.get(i).natural;
            if (grows && (narrowest < 0 || widths.get(i) < widths.get(narrowest))) {
                narrowest = i;
            }
        }
        return narrowest;
    }
}
