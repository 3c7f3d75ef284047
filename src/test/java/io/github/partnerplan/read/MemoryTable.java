package io.github.partnerplan.read;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A table written in a test: the first line holds the headers, bars part the cells. */
record MemoryTable(String file, List<Column> columns, List<List<String>> rows) implements Table {

    static MemoryTable of(String file, String... lines) {
        List<Column> columns = new ArrayList<>();
        for (String name : cells(lines[0])) {
            columns.add(new Column(name, Location.span(file, 1, columns.size() + 1, 1)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            rows.add(cells(lines[i]));
        }
        return new MemoryTable(file, columns, rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    @Override
    public void forEach(Consumer<Row> reader) {
        for (int i = 0; i < rows.size(); i++) {
            reader.accept(new Cells(file, i + 2, rows.get(i)));
        }
    }

    private record Cells(String file, int line, List<String> cells) implements Row {
        @Override
        public String value(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        @Override
        public Location where(int column) {
            return Location.span(file, line, column + 1, 1);
        }
    }
}
