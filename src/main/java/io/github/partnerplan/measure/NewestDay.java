package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import java.time.LocalDate;
import java.util.Optional;

/** The newest day up to that of the books on which a deal was created, won or lost, and the first row with it. */
public final class NewestDay {

    private final long last;
    private long newest = Long.MIN_VALUE;
    private Location where = Location.file("");

    NewestDay(LocalDate last) {
        this.last = last.toEpochDay();
    }

    /** Empty where no deal has such a day. */
    public Optional<LocalDate> day() {
        return newest == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(newest));
    }

    public Location where() {
        return where;
    }

    /** The closing day of an open deal is only expected. */
    void note(Deal deal) {
        deal.created().ifPresent(day -> note(day, deal.where()));
        if (deal.stage() != DealStage.OPEN) {
            deal.closed().ifPresent(day -> note(day, deal.where()));
        }
    }

    private void note(LocalDate day, Location row) {
        long count = day.toEpochDay();
        if (count > newest && count <= last) {
            newest = count;
            where = row;
        }
    }
}
