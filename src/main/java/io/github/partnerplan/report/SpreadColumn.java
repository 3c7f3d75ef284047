package io.github.partnerplan.report;

import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.measure.Quantity;
import java.util.List;

/** Columns of a sheet for quantities: one where all of them are one value or unknown, two where some are ranges. */
record SpreadColumn(int low, int high, Kind kind) {

    static SpreadColumn add(SheetRows sheet, String title, int width, List<Quantity> quantities, Kind kind) {
        boolean isSpread = quantities.stream().anyMatch(SheetValues::isRange);
        int low = sheet.title(isSpread ? title + ", at least" : title, width);
        return new SpreadColumn(low, isSpread ? sheet.title(title + ", at most", width) : low, kind);
    }

    boolean isSpread() {
        return low != high;
    }

    void put(Quantity quantity, List<Value> row) {
        row.add(SheetValues.low(quantity, kind));
        if (isSpread()) {
            row.add(SheetValues.high(quantity, kind));
        }
    }

    /** Both ends the same, such as nothing at all. */
    void put(Value value, List<Value> row) {
        row.add(value);
        if (isSpread()) {
            row.add(value);
        }
    }
}
