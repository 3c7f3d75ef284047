package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.source.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A partner's status: archived ends it, then its word counts, then a partner tick, then its end, else it is active. */
final class PartnerStatuses {

    private final Words<PartnerStatus> statuses;
    private final Words<Boolean> isPartner;
    private final Words<Boolean> archived;
    private final LocalDate asOf;

    PartnerStatuses(ColumnMap<PartnerField> columns, LocalDate asOf, Findings findings) {
        this.asOf = asOf;
        this.statuses = new Words<>(
                columns.column(PartnerField.STATUS),
                PartnerWords::status,
                "is none of active, prospect, paused, ended; its partners count as active",
                "Write active, prospect, paused or ended.",
                findings);
        this.isPartner = tick(columns.column(PartnerField.IS_PARTNER), findings);
        this.archived = tick(columns.column(PartnerField.ARCHIVED), findings);
    }

    private static Words<Boolean> tick(int column, Findings findings) {
        return new Words<>(
                column,
                Words::yesNo,
                "is neither yes nor no; it is passed over",
                "Write yes or no, or leave the cell blank.",
                findings);
    }

    PartnerStatus read(Table.Row row, Optional<LocalDate> ended) {
        if (archived.read(row).orElse(Boolean.FALSE)) {
            return PartnerStatus.ENDED;
        }
        Optional<PartnerStatus> written = statuses.read(row);
        if (written.isPresent()) {
            return written.get();
        }
        if (!isPartner.read(row).orElse(Boolean.TRUE)) {
            return PartnerStatus.PROSPECT;
        }
        boolean over = ended.isPresent() && !ended.get().isAfter(asOf);
        return over ? PartnerStatus.ENDED : PartnerStatus.ACTIVE;
    }
}
