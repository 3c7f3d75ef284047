package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Partner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A won deal that a partner is said to have sourced and registered only later than the lock allows; {@code amount} is in the
 * company's currency, absent where the ledger has none.
 */
public record LateClaim(
        String deal,
        Partner partner,
        LocalDate created,
        LocalDate closed,
        LocalDate registered,
        Optional<BigDecimal> amount,
        boolean isRenewal,
        Location where) {

    /** The deal was over before anybody registered it. */
    public boolean isAfterClose() {
        return registered.isAfter(closed);
    }

    public long daysAfterCreation() {
        return ChronoUnit.DAYS.between(created, registered);
    }

    public long daysAfterClose() {
        return ChronoUnit.DAYS.between(closed, registered);
    }
}
