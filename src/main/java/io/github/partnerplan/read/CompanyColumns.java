package io.github.partnerplan.read;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of companies: which key each one holds, and a word on each that holds none. */
final class CompanyColumns {

    private static final List<String> KEYS = List.of(
            "name",
            "arr",
            "headcount",
            "currency",
            "gross_margin",
            "bookings",
            "new_business",
            "partner_team_people",
            "partner_team_cost",
            "fiscal_year_start");

    private final List<String> absent;
    private final Findings findings;

    private CompanyColumns(List<String> absent, Findings findings) {
        this.absent = List.copyOf(absent);
        this.findings = findings;
    }

    /** A header names one of the company's keys: for finding the header line of a table. */
    static boolean isKnown(String name) {
        return key(name).isPresent();
    }

    private static Optional<String> key(String header) {
        return switch (Headers.fold(header)) {
            case "name", "company", "companyname", "client", "clientname" -> Optional.of("name");
            case "arr", "annualrecurringrevenue" -> Optional.of("arr");
            case "headcount", "employees", "people", "fte" -> Optional.of("headcount");
            case "currency" -> Optional.of("currency");
            case "grossmargin" -> Optional.of("gross_margin");
            case "bookings" -> Optional.of("bookings");
            case "newbusiness" -> Optional.of("new_business");
            case "partnerteampeople" -> Optional.of("partner_team_people");
            case "partnerteamcost" -> Optional.of("partner_team_cost");
            case "fiscalyearstart" -> Optional.of("fiscal_year_start");
            default -> Optional.empty();
        };
    }

    /** The key of each column, empty for one that is not read. */
    static String[] keys(Table table, Findings findings) {
        List<String> absent = new ArrayList<>(KEYS);
        String[] keys = new String[table.columns().size()];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = key(table.columns().get(at).name()).orElse("");
            absent.remove(keys[at]);
        }
        CompanyColumns columns = new CompanyColumns(absent, findings);
        for (int at = 0; at < keys.length; at++) {
            if (keys[at].isEmpty()) {
                columns.tell(table.columns().get(at));
            }
        }
        return keys;
    }

    private void tell(Table.Column column) {
        String name = Blanks.trim(column.name()).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.startsWith("x-")) {
            return;
        }
        if (GroupCheck.names(WorkspaceShape.WORKSPACE).contains(name)) {
            warn(
                    column,
                    " is not read from a table of companies",
                    "Give a client with files of its own a workspace: a folder with a partnerplan.yaml that names them.");
            return;
        }
        // A stranger's file may have tens of thousands, and looking for what each may mean takes longest.
        boolean isOnlyCounted = findings.isFull(column.where().file(), "column-unknown", Severity.WARNING);
        Optional<String> meant = isOnlyCounted ? Optional.empty() : meant(name);
        if (meant.isPresent()) {
            UnknownColumns.tell(column, meant.get(), ", or put x- before its name.", findings);
        } else {
            warn(
                    column,
                    " is not recognised, so it is not read",
                    "Remove it, put x- before its name, or use one of: " + String.join(", ", KEYS) + ".");
        }
    }

    /** A key no column holds: by a slip of the hand, else the closest one. */
    private Optional<String> meant(String name) {
        for (String key : absent) {
            if (UnknownColumns.isMisspelt(Headers.fold(name), key)) {
                return Optional.of(key);
            }
        }
        return DidYouMean.closest(name, absent);
    }

    private void warn(Table.Column column, String what, String help) {
        findings.warning("column-unknown", column.where(), "column " + Blanks.quoted(column.name()) + what, help);
    }
}
