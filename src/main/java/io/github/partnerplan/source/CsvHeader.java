package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The header of a CSV file: its columns, where each one's cell stands in a record, and which cells have no name. */
final class CsvHeader {

    private final char delimiter;
    private final CsvLine line;
    private final List<Column> columns = new ArrayList<>();
    private final int[] cells;
    private final boolean[] nameless;

    /** Cells without a name, and the second of two with one name whatever its case, make no column. */
    CsvHeader(char delimiter, CsvLine line, Findings findings) {
        this.delimiter = delimiter;
        this.line = line;
        this.cells = new int[line.size()];
        this.nameless = new boolean[line.size()];
        Map<String, Column> known = new HashMap<>();
        for (int i = 0; i < line.size(); i++) {
            String name = line.cell(i);
            if (name.isEmpty()) {
                nameless[i] = true;
                continue;
            }
            Column column = new Column(name, line.where(i));
            Column same = known.putIfAbsent(name.toLowerCase(Locale.ROOT), column);
            if (same == null) {
                cells[columns.size()] = i;
                columns.add(column);
            } else {
                duplicate(column, same, findings);
            }
        }
    }

    char delimiter() {
        return delimiter;
    }

    /** Where the header's record begins, in characters of the file. */
    long offset() {
        return line.offset();
    }

    /** The line on which it begins. */
    int line() {
        return line.line();
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** How many cells it has, nameless ones among them. */
    int width() {
        return line.size();
    }

    /** How many cells a row needs to reach the last column. */
    int needed() {
        return columns.isEmpty() ? 0 : cells[columns.size() - 1] + 1;
    }

    int cell(int column) {
        return cells[column];
    }

    boolean isNameless(int cell) {
        return nameless[cell];
    }

    private static void duplicate(Column column, Column first, Findings findings) {
        String place = first.where().line() + ":" + first.where().column();
        String message = "the header " + PlainText.quoted(column.name()) + " already stands at " + place
                + "; that column is taken and this one left out";
        findings.error("csv-header-duplicate", column.where(), message, "Rename or remove one of the two.");
    }
}
