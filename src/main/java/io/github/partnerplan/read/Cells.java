package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of one table; what cannot be read is a finding at the cell, and absent. */
final class Cells<F extends Enum<F> & HeaderField> {

    private final ColumnMap<F> columns;
    private final Map<F, Dialect> dialects;
    private final Findings findings;

    Cells(ColumnMap<F> columns, Headers<F> headers, ColumnDialects decided, Findings findings) {
        this.columns = columns;
        this.findings = findings;
        this.dialects = new EnumMap<>(headers.type());
        for (F field : headers.fields()) {
            dialects.put(field, decided.of(columns.column(field)));
        }
    }

    /** Goes through the table once to decide how its columns of dates are written. */
    static <F extends Enum<F> & HeaderField> Cells<F> dated(
            Table table, ColumnMap<F> columns, Headers<F> headers, Set<F> dates, Findings findings) {
        ColumnDialects dialects = new ColumnDialects(table, columns.candidates(dates), new int[0]);
        table.forEach(dialects::see);
        dialects.tell(findings);
        return new Cells<>(columns, headers, dialects, findings);
    }

    Findings findings() {
        return findings;
    }

    Dialect dialect(F field) {
        return dialects.getOrDefault(field, Dialect.UNDECIDED);
    }

    String text(Table.Row row, F field) {
        return columns.text(row, field);
    }

    Optional<LocalDate> date(Table.Row row, F field) {
        String text = columns.text(row, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return value(Values.date(text, dialect(field)), row, columns.column(field));
    }

    /** The value, or the fault as a finding at the cell. */
    <T> Optional<T> value(Reading<T> reading, Table.Row row, int column) {
        if (reading instanceof Reading.Fault<T> fault) {
            findings.error(
                    fault.id(),
                    row.where(column),
                    "column \"" + columns.header(column) + "\": " + fault.message(),
                    fault.help());
        }
        return reading.value();
    }

    /** The value if it lies within the limits, both included; else a finding and empty. */
    Optional<BigDecimal> within(Optional<BigDecimal> value, int low, int high, Table.Row row, int column) {
        if (value.isEmpty() || isWithin(value.get(), low, high)) {
            return value;
        }
        String limits = low + " to " + high;
        findings.error(
                "value-range",
                row.where(column),
                "column \"" + columns.header(column) + "\": \"" + row.value(column) + "\" is not within " + limits,
                "Write a value from " + limits + ", or leave the cell blank.");
        return Optional.empty();
    }

    private static boolean isWithin(BigDecimal value, int low, int high) {
        return value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    }
}
