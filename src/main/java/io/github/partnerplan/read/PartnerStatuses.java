package io.github.partnerplan.read;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.source.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A partner's status: archived or an end that has come ends it, then its word counts, then a partner tick, else it is
 * active. An end is a fact with a day; a word such as Inactive beside it is how many systems mark just that.
 */
final class PartnerStatuses {

    private final Words<PartnerStatus> statuses;
    private final Words<Boolean> isPartner;
    private final Words<Boolean> archived;
    private final LocalDate asOf;
    private final int statusColumn;
    private final int endColumn;
    private final Findings findings;
    private final Map<PartnerStatus, Contradiction> contradictions = new EnumMap<>(PartnerStatus.class);

    /** The first row whose status is another than ended though its end has come, and how many there are. */
    private static final class Contradiction {
        private final Location first;
        private final String text;
        private final LocalDate end;
        private int rows;

        Contradiction(Location first, String text, LocalDate end) {
            this.first = first;
            this.text = text;
            this.end = end;
        }
    }

    PartnerStatuses(ColumnMap<PartnerField> columns, LocalDate asOf, Findings findings) {
        this.asOf = asOf;
        this.findings = findings;
        this.statusColumn = columns.column(PartnerField.STATUS);
        this.endColumn = columns.column(PartnerField.ENDED);
        this.statuses = new Words<>(
                statusColumn,
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
        if (ended.isPresent() && !ended.get().isAfter(asOf)) {
            if (written.isPresent() && written.get() != PartnerStatus.ENDED) {
                contradict(written.get(), row, ended.get());
            }
            return PartnerStatus.ENDED;
        }
        if (written.isPresent()) {
            return written.get() == PartnerStatus.PAUSED && ended.isEmpty() && hasEnd(row)
                    ? PartnerStatus.ENDED
                    : written.get();
        }
        return isPartner.read(row).orElse(Boolean.TRUE) ? PartnerStatus.ACTIVE : PartnerStatus.PROSPECT;
    }

    /** The word may say that the partner is paused or that it has ended. */
    boolean isInactive(Table.Row row) {
        return statusColumn != ColumnMap.NONE && PartnerWords.isInactive(Words.fold(row.value(statusColumn)));
    }

    /** Whoever wrote an end beside Inactive meant one, even where its day cannot be read. */
    private boolean hasEnd(Table.Row row) {
        return endColumn != ColumnMap.NONE && row.value(endColumn).chars().anyMatch(Character::isDigit);
    }

    private void contradict(PartnerStatus status, Table.Row row, LocalDate end) {
        contradictions.computeIfAbsent(
                        status, each -> new Contradiction(row.where(statusColumn), row.value(statusColumn), end))
                .rows++;
    }

    /** Tells what only the whole file shows: one finding a status. */
    void tell() {
        for (Map.Entry<PartnerStatus, Contradiction> each : contradictions.entrySet()) {
            tell(each.getKey(), each.getValue());
        }
    }

    /** An active partner that has ended is a contradiction; paused and ended may well be what Inactive was to say. */
    private void tell(PartnerStatus status, Contradiction found) {
        String word = Blanks.quoted(found.text);
        String message = found.rows == 1
                ? "status " + word + " beside an end on " + found.end + ": the partner counts as ended"
                : "status " + word + " beside an end on " + found.end + ", and so " + (found.rows - 1) + " more: these "
                        + found.rows + " partners count as ended";
        findings.add(new Finding(
                "partner-status-ended",
                status == PartnerStatus.ACTIVE ? Severity.WARNING : Severity.NOTE,
                found.first,
                message,
                "Write ended for them, or correct the end.",
                List.of()));
    }
}
