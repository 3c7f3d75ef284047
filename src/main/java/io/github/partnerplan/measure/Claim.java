package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Partner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A partner's claim on an account by registration: from {@code from} it holds the account until the protection ends, and
 * {@code amount} is what the registered deal is worth and {@code stage} where that stands, both absent where no deal tells.
 */
public record Claim(
        Partner partner,
        String account,
        String domain,
        LocalDate from,
        Optional<LocalDate> expires,
        Optional<BigDecimal> amount,
        Optional<DealStage> stage,
        Location where) {

    /** The first day on which the account is free again. */
    public LocalDate until(int protectionDays) {
        return expires.orElse(from.plusDays(protectionDays));
    }
}
