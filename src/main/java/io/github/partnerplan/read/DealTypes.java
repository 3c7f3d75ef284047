package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.source.Table;
import java.util.Optional;

/** A deal's type: from its own column, else from the label, else, where there is neither, from the deal's name. */
final class DealTypes {

    private final ColumnMap<DealField> columns;
    private final Findings findings;
    private final Words<DealType> types;
    private final Words<DealType> labels;
    private final boolean byName;
    private int named;
    private Optional<Location> firstNamed = Optional.empty();

    DealTypes(ColumnMap<DealField> columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
        this.types = new Words<>(
                columns.column(DealField.TYPE),
                DealWords::type,
                "is none of new, expansion, renewal; its deals count as having no type",
                "Write new, expansion or renewal, or leave the type blank.",
                findings);
        this.labels = new Words<>(columns.column(DealField.LABEL), DealWords::type, "", "", findings);
        this.byName = !columns.has(DealField.TYPE) && !columns.has(DealField.LABEL) && columns.has(DealField.NAME);
    }

    Optional<DealType> read(Table.Row row) {
        if (byName) {
            return byName(row);
        }
        Optional<DealType> type = types.read(row);
        return type.isPresent() ? type : labels.read(row);
    }

    private Optional<DealType> byName(Table.Row row) {
        Optional<DealType> type = DealWords.typeInName(Words.fold(columns.text(row, DealField.NAME)));
        if (type.isPresent()) {
            named++;
            if (firstNamed.isEmpty()) {
                firstNamed = Optional.of(row.where(columns.column(DealField.NAME)));
            }
        }
        return type;
    }

    void tell() {
        if (firstNamed.isPresent()) {
            findings.note(
                    "deal-type-from-name",
                    firstNamed.get(),
                    "there is no column for the type, so " + (named == 1 ? "1 deal is" : named + " deals are")
                            + " read as renewal or expansion by the name",
                    "Add a column type with new, expansion or renewal.");
        }
    }
}
