package io.github.partnerplan.read;

import io.github.partnerplan.source.Table;

/** Tells rows that are no record: the sums a report puts below its rows, and rows with nothing in them. */
final class TotalRows {

    private TotalRows() {}

    /** No column that is known holds anything. */
    static <F extends Enum<F> & HeaderField> boolean isEmpty(Table.Row row, ColumnMap<F> columns, Headers<F> headers) {
        for (F field : headers.fields()) {
            if (!columns.text(row, field).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    static boolean isTotal(String text) {
        return switch (Words.fold(text)) {
            case "total", "totals", "grandtotal", "subtotal", "sum" -> true;
            default -> false;
        };
    }
}
