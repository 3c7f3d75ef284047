package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Certification;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a table of certificates that people at partners hold. */
public final class CertificationsReader {

    static final Headers<CertificationField> HEADERS =
            new Headers<>("certifications", CertificationField.class, "certification", "certificate");

    private static final Set<CertificationField> DATES =
            EnumSet.of(CertificationField.EARNED, CertificationField.EXPIRES);

    private CertificationsReader() {}

    /** The header names a column of a certifications file: by such names the header line of an export is found. */
    public static boolean knownHeader(String name) {
        return HEADERS.knows(name);
    }

    /** The certificates in the order of the file; empty, with an error, if no column says whose they are. */
    public static Optional<List<Certification>> read(Table table, ReadContext context, Findings findings) {
        ColumnMap<CertificationField> columns = ColumnMap.of(HEADERS, table, context, findings);
        if (!columns.has(CertificationField.PARTNER)) {
            MissingColumns.tell(table, HEADERS.kind(), List.of("partner"), Severity.ERROR, findings);
            return Optional.empty();
        }
        ColumnChoices.tell(columns, HEADERS, table, findings);
        UnknownColumns.tell(columns, HEADERS, table, List.of(), findings);
        Cells<CertificationField> cells = Cells.dated(table, columns, HEADERS, DATES, findings);
        List<Certification> certifications = new ArrayList<>();
        table.forEach(row -> {
            if (!cells.text(row, CertificationField.PARTNER).isEmpty()) {
                certifications.add(certification(row, cells, table.file()));
            } else if (!TotalRows.isEmpty(row, columns, HEADERS)) {
                findings.error(
                        "row-incomplete",
                        Location.line(table.file(), row.line()),
                        "the certificate names no partner; it is left out",
                        "Write the partner whose person holds it.");
            }
        });
        return Optional.of(List.copyOf(certifications));
    }

    private static Certification certification(Table.Row row, Cells<CertificationField> cells, String file) {
        return new Certification(
                cells.text(row, CertificationField.PARTNER),
                cells.text(row, CertificationField.PERSON),
                cells.text(row, CertificationField.KIND).toLowerCase(Locale.ROOT),
                cells.date(row, CertificationField.EARNED),
                cells.date(row, CertificationField.EXPIRES),
                Location.line(file, row.line()));
    }
}
