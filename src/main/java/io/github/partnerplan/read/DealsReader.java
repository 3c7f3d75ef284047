package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens a table as a ledger of deals, whichever CRM exported it. */
public final class DealsReader {

    static final Headers<DealField> HEADERS = new Headers<>("deals", DealField.class, "deal", "opportunity", "opp");

    private DealsReader() {}

    /** The header names a column of a ledger: by such names the header line of an export is found. */
    public static boolean knownHeader(String name) {
        return HEADERS.knows(name);
    }

    /**
     * Goes through the table once, to decide each column's dialect; the deals are read in {@link Deals#forEach}. Empty,
     * with an error, if no column tells which deals are won: a won deal read as open would make unknown measures zero.
     */
    public static Optional<Deals> open(Table table, ReadContext context, Findings findings) {
        ColumnMap<DealField> columns = ColumnMap.of(HEADERS, table, context, findings);
        List<String> missing = missing(columns);
        if (!missing.isEmpty()) {
            Severity severity = missing.contains("stage") ? Severity.ERROR : Severity.WARNING;
            MissingColumns.tell(table, HEADERS.kind(), missing, severity, findings);
        }
        if (missing.contains("stage")) {
            return Optional.empty();
        }
        DealSurvey survey = new DealSurvey(table, columns);
        table.forEach(survey::see);
        ColumnMap<DealField> settled = survey.settled();
        ColumnChoices.tell(settled, HEADERS, table, findings);
        UnknownColumns.tell(settled, HEADERS, table, missing, findings);
        survey.dialects().tell(findings);
        Set<String> names = names(settled, survey.hasPartnerSource());
        return Optional.of(new LedgerDeals(table, settled, survey.dialects(), context.rates(), names, findings));
    }

    /** Columns that most figures need and that a header nobody recognises may hold: worth a word, not a fault. */
    static void tellUnrecognised(Table table, Set<String> names, Findings findings) {
        List<String> wished = new ArrayList<>();
        boolean tellsPartners = names.contains("partner")
                || names.contains("role")
                || names.contains("influenced_by")
                || names.contains("partner_source");
        if (!tellsPartners) {
            wished.add(DealField.PARTNER.canonical());
        }
        for (DealField field : List.of(DealField.CREATED, DealField.CLOSED)) {
            if (!names.contains(field.canonical())) {
                wished.add(field.canonical());
            }
        }
        if (!wished.isEmpty()) {
            MissingColumns.tell(table, HEADERS.kind(), wished, Severity.NOTE, findings);
        }
    }

    private static List<String> missing(ColumnMap<DealField> columns) {
        List<String> missing = new ArrayList<>();
        if (!columns.has(DealField.STAGE) && !columns.has(DealField.STATUS) && !columns.has(DealField.IS_WON)) {
            missing.add(DealField.STAGE.canonical());
        }
        if (!columns.has(DealField.AMOUNT) && !columns.has(DealField.COMPANY_AMOUNT)) {
            missing.add(DealField.AMOUNT.canonical());
        }
        return missing;
    }

    /** The fields there are; what several fields together tell goes by the name of the one that stands for it. */
    private static Set<String> names(ColumnMap<DealField> columns, boolean partnerSource) {
        Set<String> names = columns.names();
        names.add(DealField.STAGE.canonical());
        if (columns.has(DealField.COMPANY_AMOUNT)) {
            names.add(DealField.AMOUNT.canonical());
        }
        if (columns.has(DealField.WON_TIME)) {
            names.add(DealField.CLOSED.canonical());
        }
        if (partnerSource) {
            names.add("partner_source");
        }
        return names;
    }
}
