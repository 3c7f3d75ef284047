package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.time.LocalDate;
import java.util.Optional;

/** One certificate that a person at a partner holds, of a kind such as sales or technical. */
public record Certification(
        String partner,
        String person,
        String kind,
        Optional<LocalDate> earned,
        Optional<LocalDate> expires,
        Location where) {

    /** Earned by that day and not yet expired; a certificate with no dates holds. */
    public boolean holdsOn(LocalDate day) {
        return (earned.isEmpty() || !earned.get().isAfter(day))
                && (expires.isEmpty() || expires.get().isAfter(day));
    }
}
