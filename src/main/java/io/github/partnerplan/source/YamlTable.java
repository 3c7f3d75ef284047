package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A YAML list of groups of keys as a table: its columns are all the keys in the order of first sight; a list of values in a cell
 * reads as one text joined by {@code ;}.
 */
public final class YamlTable implements Table {

    private static final String ID = "value-type";

    private final String file;
    private final List<Column> columns = new ArrayList<>();
    private final List<YamlRow> rows = new ArrayList<>();

    private YamlTable(String file) {
        this.file = file;
    }

    /** The list itself, or a group with nothing but one key that holds it; otherwise a finding and nothing. */
    public static Optional<YamlTable> of(Node node, String file, Findings findings) {
        YamlTable table = new YamlTable(file);
        Node list = node;
        if (node instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
            list = mapping.entries().get(0).value();
        }
        if (list instanceof Node.Sequence rows) {
            table.addAll(rows, findings);
            return Optional.of(table);
        }
        boolean isEmpty = (list instanceof Node.Scalar scalar && scalar.isBlank())
                || (list instanceof Node.Mapping mapping && mapping.entries().isEmpty());
        if (isEmpty) {
            return Optional.of(table);
        }
        findings.error(
                ID, list.where(), "a list of rows is wanted here, not " + list.what(), "Begin each row with a dash.");
        return Optional.empty();
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    @Override
    public void forEach(Consumer<Row> reader) {
        for (YamlRow row : rows) {
            reader.accept(row);
        }
    }

    private void addAll(Node.Sequence list, Findings findings) {
        Map<String, Integer> indexes = new HashMap<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Mapping mapping) {
                rows.add(row(mapping, indexes, findings));
            } else {
                findings.error(
                        ID,
                        item.where(),
                        "a row is a group of keys, not " + item.what(),
                        "Write it as keys with values, such as name: Acme.");
            }
        }
    }

    private YamlRow row(Node.Mapping mapping, Map<String, Integer> indexes, Findings findings) {
        Map<Integer, Cell> cells = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            Integer index = indexes.putIfAbsent(name, columns.size());
            if (index == null) {
                index = columns.size();
                columns.add(new Column(name, entry.key().where()));
            }
            cells.put(
                    index, new Cell(text(entry.value(), findings), entry.value().where()));
        }
        return new YamlRow(mapping.where(), cells);
    }

    private static String text(Node value, Findings findings) {
        if (value instanceof Node.Scalar scalar) {
            return scalar.isBlank() ? "" : CsvLine.trimmed(scalar.text());
        }
        if (value instanceof Node.Mapping) {
            findings.error(
                    ID,
                    value.where(),
                    "a value is wanted here, not a group of keys",
                    "Write one value, or a list of values.");
            return "";
        }
        StringBuilder joined = new StringBuilder();
        for (Node item : ((Node.Sequence) value).items()) {
            if (!(item instanceof Node.Scalar scalar)) {
                findings.error(
                        ID,
                        item.where(),
                        "a value is wanted here, not " + item.what(),
                        "Write one value after each dash.");
            } else if (!scalar.isBlank()) {
                joined.append(joined.isEmpty() ? "" : ";").append(CsvLine.trimmed(scalar.text()));
            }
        }
        return joined.toString();
    }

    private record Cell(String text, Location where) {}

    private record YamlRow(Location where, Map<Integer, Cell> cells) implements Row {

        @Override
        public int line() {
            return where.line();
        }

        @Override
        public String value(int column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }

        @Override
        public Location where(int column) {
            Cell cell = cells.get(column);
            return cell == null ? Location.line(where.file(), where.line()) : cell.where();
        }
    }
}
