package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealRole;
import java.time.LocalDate;
import java.util.Optional;

/** What part a partner had in a deal, each deal counted once. */
public enum Attribution {
    SOURCED,
    /** A partner is named without a role and without a timely registration: influenced, but it may have been sourced. */
    ATTACHED,
    INFLUENCED,
    FULFILLED,
    DIRECT;

    /** Reads the deal's own columns; {@code registered} is the day its registration was approved, if it was. */
    static Attribution of(Deal deal, Optional<LocalDate> registered, int lockDays) {
        if (deal.partnerSource()) {
            return SOURCED;
        }
        if (deal.role().isPresent()) {
            return ofRole(deal.role().get(), deal);
        }
        if (!deal.partner().isEmpty()) {
            return isTimely(deal, registered, lockDays) ? SOURCED : ATTACHED;
        }
        return deal.influencedBy().isEmpty() ? DIRECT : INFLUENCED;
    }

    private static Attribution ofRole(DealRole role, Deal deal) {
        return switch (role) {
            case SOURCED -> SOURCED;
            case INFLUENCED -> INFLUENCED;
            case FULFILLED -> deal.influencedBy().isEmpty() ? FULFILLED : INFLUENCED;
        };
    }

    /** Registered no later than the lock after creation, and not after the deal closed: the claim survives an audit. */
    static boolean isTimely(Deal deal, Optional<LocalDate> registered, int lockDays) {
        if (registered.isEmpty() || deal.created().isEmpty()) {
            return false;
        }
        return !registered.get().isAfter(deal.created().get().plusDays(lockDays))
                && (deal.closed().isEmpty()
                        || !registered.get().isAfter(deal.closed().get()));
    }

    /** A partner took part in winning it, sourced or influenced (ruling 9). */
    boolean tookPart() {
        return this == SOURCED || this == ATTACHED || this == INFLUENCED;
    }
}
