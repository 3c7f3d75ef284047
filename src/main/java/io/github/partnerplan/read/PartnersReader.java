package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table of partners, whichever CRM or partner system exported it. */
public final class PartnersReader {

    static final Headers<PartnerField> HEADERS =
            new Headers<>("partners", PartnerField.class, "partner", "organization", "organisation");

    private PartnersReader() {}

    /** The header names a column of a partners file: by such names the header line of an export is found. */
    public static boolean knownHeader(String name) {
        return HEADERS.knows(name) || Names.snakeCase(name).startsWith("fit_");
    }

    /** The name of a column of numbers that every partners file may have, such as {@code certified}; none is below 0. */
    public static boolean isNumber(String name) {
        for (PartnerField field : PartnerField.values()) {
            if (field.content().isNumber() && field.canonical().equals(name)) {
                return true;
            }
        }
        return name.startsWith("fit_");
    }

    /** The names of the columns of numbers that every partners file may have, the {@code fit_} ones left out. */
    public static List<String> numbers() {
        List<String> names = new ArrayList<>();
        for (PartnerField field : PartnerField.values()) {
            if (field.content().isNumber()) {
                names.add(field.canonical());
            }
        }
        return names;
    }

    /** The partners in the order of the file; empty, with an error, if no column says who they are. */
    public static Optional<List<Partner>> read(Table table, ReadContext context, Findings findings) {
        ColumnMap<PartnerField> first = ColumnMap.of(HEADERS, table, context, findings);
        if (!namesPartners(first)) {
            MissingColumns.tell(table, HEADERS.kind(), List.of("name"), Severity.ERROR, findings);
            return Optional.empty();
        }
        PartnerSurvey survey = new PartnerSurvey(table, first);
        table.forEach(survey::see);
        ColumnMap<PartnerField> columns = survey.settled();
        ColumnChoices.tell(columns, HEADERS, table, findings);
        UnknownColumns.tell(columns, HEADERS, table, List.of(), findings);
        survey.tell(findings);
        Cells<PartnerField> cells = new Cells<>(columns, HEADERS, survey.dialects(), findings);
        PartnerNumbers numbers = new PartnerNumbers(survey.numbers(), cells, context.rates());
        PartnerRows rows = new PartnerRows(table.file(), columns, cells, numbers, context.asOf());
        List<Partner> partners = new ArrayList<>();
        table.forEach(row -> {
            Optional<Partner> partner = rows.partner(row);
            if (partner.isPresent()) {
                partners.add(partner.get());
            }
        });
        numbers.tell();
        rows.tell();
        return Optional.of(List.copyOf(partners));
    }

    private static boolean namesPartners(ColumnMap<PartnerField> columns) {
        return columns.has(PartnerField.ID)
                || columns.has(PartnerField.NAME)
                || columns.has(PartnerField.LAST_NAME)
                || columns.has(PartnerField.EMAIL);
    }
}
