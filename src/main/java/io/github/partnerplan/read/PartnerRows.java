package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.source.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the rows of a partners file into partners. */
final class PartnerRows {

    private final String file;
    private final ColumnMap<PartnerField> columns;
    private final Cells<PartnerField> cells;
    private final PartnerNumbers numbers;
    private final Findings findings;
    private final PartnerIds ids;
    private final Words<PartnerType> types;
    private final PartnerStatuses statuses;

    PartnerRows(
            String file,
            ColumnMap<PartnerField> columns,
            Cells<PartnerField> cells,
            PartnerNumbers numbers,
            LocalDate asOf) {
        this.file = file;
        this.columns = columns;
        this.cells = cells;
        this.numbers = numbers;
        this.findings = cells.findings();
        this.ids = new PartnerIds(nameColumn(columns), findings);
        this.types = new Words<>(
                columns.column(PartnerField.TYPE),
                PartnerWords::type,
                "is no type of partner; its partners count as of unknown type",
                "Use technology, channel, reseller, referral, affiliate, si, strategic, marketplace, ecosystem,"
                        + " co-marketing or oem.",
                findings);
        this.statuses = new PartnerStatuses(columns, asOf, findings);
    }

    /** The column that says who the partner is, where findings about the row point. */
    private static int nameColumn(ColumnMap<PartnerField> columns) {
        for (PartnerField field : List.of(PartnerField.ID, PartnerField.NAME, PartnerField.EMAIL)) {
            if (columns.has(field)) {
                return columns.column(field);
            }
        }
        return columns.column(PartnerField.LAST_NAME);
    }

    /** The partner of a row; empty for a row without a name and for one that repeats an earlier partner. */
    Optional<Partner> partner(Table.Row row) {
        String name = name(row);
        String id = cells.text(row, PartnerField.ID);
        if (name.isEmpty() && id.isEmpty()) {
            tellNameless(row);
            return Optional.empty();
        }
        if (IdMemory.isDamaged(id)) {
            RowIds.tellDamaged(id, row, columns.column(PartnerField.ID), findings);
        }
        String known = name.isEmpty() ? id : name;
        Optional<String> unique = ids.idOf(id.isEmpty() ? name : id, known, row);
        return unique.isPresent() ? Optional.of(partner(unique.get(), known, row)) : Optional.empty();
    }

    private Partner partner(String id, String name, Table.Row row) {
        Optional<LocalDate> ended = cells.date(row, PartnerField.ENDED);
        return new Partner(
                id,
                name,
                aliases(row),
                types.read(row),
                cells.text(row, PartnerField.TRACK),
                cells.text(row, PartnerField.TIER),
                cells.date(row, PartnerField.TIER_SINCE),
                statuses.read(row, ended),
                statuses.isInactive(row),
                cells.date(row, PartnerField.JOINED),
                ended,
                cells.text(row, PartnerField.REGION),
                cells.text(row, PartnerField.MANAGER),
                cells.date(row, PartnerField.LAST_QBR),
                cells.date(row, PartnerField.AGREEMENT_ENDS),
                numbers.read(row),
                Location.line(file, row.line()));
    }

    /** Some systems list people: then the person's name, or at least the address, is the partner's. */
    private String name(Table.Row row) {
        String name = cells.text(row, PartnerField.NAME);
        if (name.isEmpty()) {
            name = (cells.text(row, PartnerField.FIRST_NAME) + " " + cells.text(row, PartnerField.LAST_NAME)).strip();
        }
        return name.isEmpty() ? cells.text(row, PartnerField.EMAIL) : name;
    }

    private List<String> aliases(Table.Row row) {
        List<String> aliases = new ArrayList<>(Names.split(cells.text(row, PartnerField.ALIASES)));
        String email = cells.text(row, PartnerField.EMAIL);
        if (!email.isEmpty()) {
            aliases.add(email);
        }
        return aliases;
    }

    private void tellNameless(Table.Row row) {
        if (!TotalRows.isEmpty(row, columns, PartnersReader.HEADERS)) {
            findings.error(
                    "row-incomplete",
                    Location.line(file, row.line()),
                    "the row has neither a name nor an id; it is left out",
                    "Write the partner's name.");
        }
    }

    /** Tells what only the whole file shows. */
    void tell() {
        statuses.tell();
    }
}
