package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A direct deal of new business on an account that a partner registered, created before the registration and still open on its
 * day, or created while it ran; {@code amount} is in the company's currency, absent where the ledger has none.
 */
public record DirectMeeting(
        Registration registration,
        Partner partner,
        LocalDate from,
        String deal,
        LocalDate created,
        Optional<BigDecimal> amount,
        Location where) {

    /** The account was worked directly before the partner registered it. */
    public boolean isDirectFirst() {
        return created.isBefore(from);
    }
}
