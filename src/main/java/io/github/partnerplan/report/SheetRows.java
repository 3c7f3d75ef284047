package io.github.partnerplan.report;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Title;
import io.github.partnerplan.document.Workbook.Value;
import java.util.ArrayList;
import java.util.List;

/** A sheet while it is filled: first the lines above, then titles and rows, whose places formulas can name. */
final class SheetRows {

    private static final int LETTERS = 26;

    private final String name;
    private final List<List<Value>> above = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<List<Value>> rows = new ArrayList<>();

    SheetRows(String name) {
        this.name = name;
    }

    SheetRows above(Value... values) {
        if (!rows.isEmpty()) {
            throw new IllegalStateException("a line above would move the rows that formulas name");
        }
        above.add(List.of(values));
        return this;
    }

    /** Adds a column, and tells its place from 0. */
    int title(String words, int width) {
        titles.add(new Title(words, width));
        return titles.size() - 1;
    }

    SheetRows row(List<Value> values) {
        rows.add(new ArrayList<>(values));
        return this;
    }

    int columns() {
        return titles.size();
    }

    /** The number of the table's first line, counted from 1 as a reader of the sheet does. */
    int first() {
        return above.size() + 2;
    }

    /** The number of the line that the next row will stand on. */
    int next() {
        return first() + rows.size();
    }

    /** All cells of a column of the table, as another sheet names them: {@code Partners!$J$4:$J$45}. */
    String all(int column) {
        String letters = letters(column);
        return name + "!$" + letters + "$" + first() + ":$" + letters + "$" + (next() - 1);
    }

    /** {@code B7}. */
    static String cell(int column, int line) {
        return letters(column) + line;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Takes out those of the columns that hold nothing in any row; no formula may name a place of such a sheet. */
    SheetRows withoutEmpty(List<String> optional) {
        for (int i = titles.size() - 1; i >= 0; i--) {
            int column = i;
            boolean isEmpty =
                    rows.stream().allMatch(row -> column >= row.size() || row.get(column) instanceof Workbook.Nothing);
            if (isEmpty && optional.contains(titles.get(i).words())) {
                titles.remove(i);
                rows.stream().filter(row -> column < row.size()).forEach(row -> row.remove(column));
            }
        }
        return this;
    }

    Sheet sheet(boolean filter, int fixed) {
        return sheet(filter, fixed, titles.size());
    }

    /** On paper only the first columns stand. */
    Sheet sheet(boolean filter, int fixed, int printed) {
        return new Workbook.Sheet(name, above, titles, rows, filter, fixed, printed);
    }
}
