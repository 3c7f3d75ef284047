package io.github.partnerplan.report;

import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierMove;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A partner's tier in a few words: as held, and by the rules where they say another, with the day of the change. */
final class TierWords {

    private TierWords() {}

    /** {@code Gold → Silver on 2027-01-01}, {@code Gold} where both agree; a partner that is not enrolled has its status. */
    static String of(PartnerRow row, LocalDate asOf) {
        if (!row.isEnrolled()) {
            return row.partner().status() == PartnerStatus.ACTIVE
                    ? "not enrolled"
                    : row.partner().status().name().toLowerCase(Locale.ROOT);
        }
        Optional<String> held = row.held().map(tier -> tier.isEmpty() ? "none" : tier);
        if (row.standing().isEmpty()) {
            return held.orElse("unknown");
        }
        String byRule = byRule(row);
        if (held.isEmpty() || held.get().equalsIgnoreCase(byRule)) {
            return byRule;
        }
        String day = row.tierMove()
                .flatMap(TierMove::takesEffect)
                .map(date -> (date.isAfter(asOf) ? " on " : " since ") + date)
                .orElse("");
        return held.get() + " → " + byRule + day;
    }

    /** A tier, none, or what may be. */
    static String byRule(PartnerRow row) {
        if (row.isTierKnown()) {
            return row.tierByRule().orElse("none");
        }
        return row.standing()
                .filter(Standing::isTrackKnown)
                .map(TierWords::maybe)
                .orElse("unknown");
    }

    /** {@code Gold, Silver or none}. */
    private static String maybe(Standing standing) {
        return String.join(", ", standing.couldBe()) + " or "
                + standing.atLeast().orElse("none");
    }
}
