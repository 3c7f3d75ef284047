package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.source.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a table of deal registrations. */
public final class RegistrationsReader {

    static final Headers<RegistrationField> HEADERS =
            new Headers<>("registrations", RegistrationField.class, "dealregistration", "registration", "dealreg");

    private static final Set<RegistrationField> DATES =
            EnumSet.of(RegistrationField.SUBMITTED, RegistrationField.APPROVED, RegistrationField.EXPIRES);

    private final String file;
    private final Cells<RegistrationField> cells;
    private final ColumnMap<RegistrationField> columns;
    private final RowIds ids;
    private final Words<Registration.Status> statuses;

    private RegistrationsReader(String file, ColumnMap<RegistrationField> columns, Cells<RegistrationField> cells) {
        this.file = file;
        this.columns = columns;
        this.cells = cells;
        this.ids = new RowIds(
                columns.column(RegistrationField.ID), "registration", "registration-duplicate", cells.findings());
        this.statuses = new Words<>(
                columns.column(RegistrationField.STATUS),
                RegistrationWords::status,
                "is none of pending, approved, rejected, expired; its registrations count as if it were blank",
                "Write pending, approved, rejected or expired.",
                cells.findings());
    }

    /** The header names a column of a registrations file: by such names the header line of an export is found. */
    public static boolean knownHeader(String name) {
        return HEADERS.knows(name);
    }

    /**
     * The registrations in the order of the file; empty, with an error, if no column says whose or for what they are.
     */
    public static Optional<List<Registration>> read(Table table, ReadContext context, Findings findings) {
        ColumnMap<RegistrationField> columns = ColumnMap.of(HEADERS, table, context, findings);
        List<String> missing = missing(columns);
        if (!missing.isEmpty()) {
            MissingColumns.tell(table, HEADERS.kind(), missing, Severity.ERROR, findings);
            return Optional.empty();
        }
        ColumnChoices.tell(columns, HEADERS, table, findings);
        UnknownColumns.tell(columns, HEADERS, table, List.of(), findings);
        Cells<RegistrationField> cells = Cells.dated(table, columns, HEADERS, DATES, findings);
        RegistrationsReader reader = new RegistrationsReader(table.file(), columns, cells);
        List<Registration> registrations = new ArrayList<>();
        table.forEach(row -> {
            if (reader.isComplete(row)) {
                registrations.add(reader.registration(row));
            }
        });
        return Optional.of(List.copyOf(registrations));
    }

    private static List<String> missing(ColumnMap<RegistrationField> columns) {
        List<String> missing = new ArrayList<>();
        if (!columns.has(RegistrationField.PARTNER)) {
            missing.add(RegistrationField.PARTNER.canonical());
        }
        boolean target = columns.has(RegistrationField.ACCOUNT)
                || columns.has(RegistrationField.DOMAIN)
                || columns.has(RegistrationField.DEAL);
        if (!target) {
            missing.add(RegistrationField.ACCOUNT.canonical());
        }
        return missing;
    }

    private boolean isComplete(Table.Row row) {
        boolean partner = !cells.text(row, RegistrationField.PARTNER).isEmpty();
        boolean target = !cells.text(row, RegistrationField.ACCOUNT).isEmpty()
                || !cells.text(row, RegistrationField.DOMAIN).isEmpty()
                || !cells.text(row, RegistrationField.DEAL).isEmpty();
        boolean complete = partner && target;
        if (!complete && !TotalRows.isEmpty(row, columns, HEADERS)) {
            cells.findings()
                    .error(
                            "row-incomplete",
                            Location.line(file, row.line()),
                            "the registration names no " + (partner ? "account" : "partner") + "; it is left out",
                            "Write who registered which account.");
        }
        return complete;
    }

    private Registration registration(Table.Row row) {
        Optional<LocalDate> submitted = cells.date(row, RegistrationField.SUBMITTED);
        Optional<LocalDate> approved = cells.date(row, RegistrationField.APPROVED);
        Optional<LocalDate> expires = cells.date(row, RegistrationField.EXPIRES);
        tellReversed(submitted, approved, "approved", "submitted", RegistrationField.APPROVED, row);
        tellReversed(approved, expires, "to expire", "approved", RegistrationField.EXPIRES, row);
        return new Registration(
                ids.read(row),
                cells.text(row, RegistrationField.ACCOUNT),
                Domains.of(cells.text(row, RegistrationField.DOMAIN)),
                cells.text(row, RegistrationField.PARTNER),
                submitted,
                approved,
                expires,
                status(row, approved),
                cells.text(row, RegistrationField.REASON),
                cells.text(row, RegistrationField.DEAL),
                Location.line(file, row.line()));
    }

    /** A blank status follows from the dates: approved on a day means approved. */
    private Registration.Status status(Table.Row row, Optional<LocalDate> approved) {
        Registration.Status blank = approved.isPresent() ? Registration.Status.APPROVED : Registration.Status.PENDING;
        return statuses.read(row).orElse(blank);
    }

    private void tellReversed(
            Optional<LocalDate> first,
            Optional<LocalDate> second,
            String later,
            String earlier,
            RegistrationField field,
            Table.Row row) {
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            cells.findings()
                    .warning(
                            "registration-dates-reversed",
                            row.where(columns.column(field)),
                            "the registration is " + later + " on " + second.get() + ", before it was " + earlier
                                    + " on " + first.get(),
                            "Correct one of the two dates.");
        }
    }
}
