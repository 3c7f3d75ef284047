package io.github.partnerplan.report;

import io.github.partnerplan.plan.PartnerRow;
import java.util.List;

/** The partner list as a CSV file: a header of stable names, a row a partner, numbers plain, unknown written. */
public final class PartnersCsv {

    private PartnersCsv() {}

    public static String of(List<PartnerRow> rows, PartnerColumns columns) {
        CsvText csv = new CsvText().row(columns.names());
        for (PartnerRow row : rows) {
            for (String name : columns.names()) {
                PartnerValue value = columns.value(name, row);
                if (value.isWords()) {
                    csv.words(value.text());
                } else {
                    csv.number(value.text());
                }
            }
            csv.endRow();
        }
        return csv.text();
    }
}
