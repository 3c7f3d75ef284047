package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Credit;
import java.util.Optional;

/** What a partner's claim on a deal rests on, in a few words with the days. */
public final class ClaimBasis {

    private final int lockDays;
    private final boolean tellsRegistrations;

    ClaimBasis(Brief brief) {
        this.lockDays = brief.books().rules().lockDays();
        this.tellsRegistrations = brief.ledger().source().tellsRegistrations();
    }

    public String words(Credit credit) {
        return switch (credit.part()) {
            case SOURCED -> sourced(credit);
            case ATTACHED -> "named without a role; " + registration(credit);
            case INFLUENCED -> "influenced";
            case FULFILLED -> "took the paper only";
            case DIRECT -> "no partner";
        };
    }

    private String sourced(Credit credit) {
        return credit.deal().partnerSource() ? "the lead source is a partner" : registration(credit);
    }

    private String registration(Credit credit) {
        if (credit.registered().isEmpty()) {
            return tellsRegistrations ? "never registered" : "its word only: no registrations are known";
        }
        Optional<Long> after = credit.daysToRegistration();
        if (after.isEmpty()) {
            return "registered on " + credit.registered().get() + ", and when it was created is not given";
        }
        long days = after.get();
        boolean isAfterClose = credit.deal()
                .closed()
                .filter(day -> credit.registered().get().isAfter(day))
                .isPresent();
        if (isAfterClose) {
            return "registered on " + credit.registered().get() + ", after it closed";
        }
        if (days <= 0) {
            return days == 0
                    ? "registered on the day it was created"
                    : "registered " + Wording.count(-days, "day") + " before it was created";
        }
        String registered = "registered " + Wording.count(days, "day") + " after creation";
        return days > lockDays ? registered + ", " + Wording.count(days - lockDays, "day") + " late" : registered;
    }
}
