package io.github.partnerplan.source;

import io.github.partnerplan.finding.Location;
import java.util.List;
import java.util.function.Consumer;

/** Rows under named columns, out of a CSV file or a YAML list; can be gone through more than once, and is never held. */
public interface Table {

    /** The file's name as the user knows it. */
    String file();

    /** The columns in the order of the file, with their names as written. */
    List<Column> columns();

    /** Hands over each row in the order of the file; a row is valid only during the call. */
    void forEach(Consumer<Row> reader);

    /** A column's name as written in the file, and where. */
    record Column(String name, Location where) {}

    /** One record. */
    interface Row {

        /** The line on which the record starts, counted from 1. */
        int line();

        /** The text of a column, trimmed; empty where the record has none. */
        String value(int column);

        /** Where the column's text stands; worked out only when a finding asks. */
        Location where(int column);
    }
}
