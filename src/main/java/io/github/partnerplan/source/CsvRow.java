package io.github.partnerplan.source;

import io.github.partnerplan.finding.Location;

/** A record seen through the columns of its header. */
record CsvRow(CsvLine record, CsvHeader header) implements Table.Row {

    @Override
    public int line() {
        return record.line();
    }

    @Override
    public String value(int column) {
        return record.cell(header.cell(column));
    }

    @Override
    public Location where(int column) {
        return record.where(header.cell(column));
    }
}
