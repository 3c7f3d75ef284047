package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One opportunity of the ledger. The amount is in the company's currency and absent where it is blank, unreadable or has no
 * rate; {@code partner} and {@code influencedBy} are names as written, empty for a direct deal; {@code partnerSource} says the
 * lead source is a partner; a blank type is absent.
 */
public record Deal(
        String id,
        String account,
        String domain,
        String partner,
        Optional<DealRole> role,
        List<String> influencedBy,
        boolean partnerSource,
        Optional<DealType> type,
        DealStage stage,
        Optional<BigDecimal> amount,
        String product,
        String region,
        Optional<LocalDate> created,
        Optional<LocalDate> closed,
        Optional<LocalDate> registered,
        Location where) {

    public Deal {
        influencedBy = List.copyOf(influencedBy);
    }

    /** A partner of any role takes part, named or not. */
    public boolean hasPartner() {
        return !partner.isEmpty() || !influencedBy.isEmpty() || partnerSource;
    }

    /** From creation to closing; empty where one of the days is, or they are the wrong way round. */
    public Optional<Integer> daysToClose() {
        if (created.isEmpty() || closed.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(created.get(), closed.get());
        return days < 0 ? Optional.empty() : Optional.of((int) days);
    }
}
