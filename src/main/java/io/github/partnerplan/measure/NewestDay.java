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
        note(deal.created(), deal.where());
        if (deal.stage() != DealStage.OPEN) {
            note(deal.closed(), deal.where());
        }
    }

    private void note(Optional<LocalDate> day, Location row) {
        long count = day.isPresent() ? day.get().toEpochDay() : Long.MIN_VALUE;
        if (count > newest && count <= last) {
            newest = count;
            where = row;
        }
    }
}
