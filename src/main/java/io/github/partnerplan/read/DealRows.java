package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealRole;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.source.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns the rows of one pass through a ledger into deals. */
final class DealRows {

    /** Where a report writes the word for a sum. */
    private static final List<DealField> NAMES = List.of(DealField.ID, DealField.NAME, DealField.ACCOUNT);

    private final String file;
    private final ColumnMap<DealField> columns;
    private final Cells<DealField> cells;
    private final Findings findings;
    private final StageNames stages;
    private final DealAmounts amounts;
    private final DealTypes types;
    private final RowIds ids;
    private final Words<DealRole> roles;
    private final Words<Boolean> sources;
    private final Words<Boolean> nobody;
    private boolean nobodyTold;

    DealRows(String file, ColumnMap<DealField> columns, Cells<DealField> cells, Rates rates) {
        this.file = file;
        this.columns = columns;
        this.cells = cells;
        this.findings = cells.findings();
        this.stages = new StageNames(columns, findings);
        this.amounts = new DealAmounts(columns, cells, rates);
        this.types = new DealTypes(columns, findings);
        this.ids = new RowIds(columns.column(DealField.ID), "deal", "deal-duplicate", findings);
        this.roles = new Words<>(
                columns.column(DealField.ROLE),
                DealWords::role,
                "is none of sourced, influenced, fulfilled; its deals count as having no role",
                "Write sourced, influenced or fulfilled, or leave the role blank.",
                findings);
        this.sources = sources(columns);
        this.nobody = marks(columns.column(DealField.PARTNER), DealWords::isNobody);
    }

    /** The lead sources, each present if it is a partner. */
    static Words<Boolean> sources(ColumnMap<DealField> columns) {
        return marks(columns.column(DealField.SOURCE), DealWords::isPartnerSource);
    }

    private static Words<Boolean> marks(int column, Predicate<String> test) {
        return new Words<>(
                column, word -> test.test(word) ? Optional.of(Boolean.TRUE) : Optional.empty(), "", "", new Findings());
    }

    /** A deal has a stage, a creation, a partner or something else that a row of sums below a report has not. */
    boolean isDeal(Table.Row row) {
        boolean told = !cells.text(row, DealField.STAGE).isEmpty()
                || !cells.text(row, DealField.STATUS).isEmpty()
                || !cells.text(row, DealField.CREATED).isEmpty()
                || !cells.text(row, DealField.PARTNER).isEmpty();
        return told || (!TotalRows.isEmpty(row, columns, DealsReader.HEADERS) && !isTotal(row));
    }

    private boolean isTotal(Table.Row row) {
        for (DealField field : NAMES) {
            String name = cells.text(row, field);
            if (TotalRows.isTotal(name)) {
                findings.note(
                        "row-total",
                        row.where(columns.column(field)),
                        "the row " + Blanks.quoted(name) + " is a sum and no deal; it is left out",
                        "Export the deals without subtotals, or give the row a stage if it is a deal.");
                return true;
            }
        }
        return false;
    }

    Deal deal(Table.Row row) {
        DealStage stage = stages.read(row);
        Optional<LocalDate> created = cells.date(row, DealField.CREATED);
        Optional<LocalDate> closed = closed(row, stage, created);
        return new Deal(
                ids.read(row),
                cells.text(row, DealField.ACCOUNT),
                Domains.of(cells.text(row, DealField.DOMAIN)),
                partner(row),
                roles.read(row),
                Names.split(cells.text(row, DealField.INFLUENCED_BY)),
                sources.read(row).isPresent(),
                types.read(row),
                stage,
                amounts.read(row),
                cells.text(row, DealField.PRODUCT),
                cells.text(row, DealField.REGION),
                created,
                closed,
                cells.date(row, DealField.REGISTERED),
                Location.line(file, row.line()));
    }

    private String partner(Table.Row row) {
        if (nobody.read(row).isEmpty()) {
            return cells.text(row, DealField.PARTNER);
        }
        if (!nobodyTold) {
            nobodyTold = true;
            findings.note(
                    "deal-partner-none",
                    row.where(columns.column(DealField.PARTNER)),
                    "partner " + Blanks.quoted(cells.text(row, DealField.PARTNER))
                            + " is read as no partner: a direct deal",
                    "Leave the cell blank for a direct deal.");
        }
        return "";
    }

    /** The close of a deal that is won or lost; on an open deal the same column is only a forecast. */
    private Optional<LocalDate> closed(Table.Row row, DealStage stage, Optional<LocalDate> created) {
        Optional<LocalDate> general = cells.date(row, DealField.CLOSED);
        cells.date(row, DealField.EXPECTED_CLOSE);
        if (stage == DealStage.OPEN) {
            return Optional.empty();
        }
        DealField own = stage == DealStage.WON ? DealField.WON_TIME : DealField.LOST_TIME;
        Optional<LocalDate> exact = cells.date(row, own);
        Optional<LocalDate> closed = exact.isPresent() ? exact : general;
        if (closed.isPresent() && created.isPresent() && closed.get().isBefore(created.get())) {
            findings.warning(
                    "deal-dates-reversed",
                    row.where(columns.column(exact.isPresent() ? own : DealField.CLOSED)),
                    "the deal was closed on " + closed.get() + ", before it was created on " + created.get(),
                    "Correct one of the two dates.");
        }
        return closed;
    }

    /** The stages that were read as open for want of a better word, with their deals. */
    Map<String, Integer> guessedOpen() {
        return stages.guessed();
    }

    /** Tells what only the whole pass shows. */
    void tell() {
        stages.tell();
        amounts.tell();
        types.tell();
    }
}
