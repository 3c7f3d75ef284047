package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Conflicts;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.measure.DayCounts;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Tally;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What partners are said to have sourced in the window, of every deal type, against what survives an audit (section 4): the
 * largest claims one by one, each partner's sum, the registrations in conflict, and the protection periods tried on the
 * company's own wins, absent where too few are known.
 */
public record AttributionAudit(
        Tally claimed,
        Tally defensible,
        List<Credit> claims,
        List<PartnerLedger> claimants,
        Conflicts conflicts,
        List<Period> periods,
        ClaimBasis basis,
        Entry rule) {

    /**
     * A protection period tried on the registered wins: how many it would have covered to the close. One that is held is stated by
     * the program; one that is usual is the playbook's, where no program states any.
     */
    public record Period(int days, int covered, int wins, boolean isHeld, boolean isUsual, boolean isAdvised) {}

    public AttributionAudit {
        claims = List.copyOf(claims);
        claimants = List.copyOf(claimants);
        periods = List.copyOf(periods);
    }

    /** Empty where deals tell nothing of partners or of what a claim rests on, or no partner claims anything. */
    static Optional<AttributionAudit> of(Brief brief) {
        if (brief.books().silence().isPresent() || !brief.ledger().source().tellsClaims()) {
            return Optional.empty();
        }
        Tally claimed = brief.books().sourced();
        Conflicts conflicts = brief.ledger().claims().conflicts(brief.protectionDays());
        if (claimed.deals() == 0 && conflicts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AttributionAudit(
                claimed,
                brief.ledger().deals().defensible().sum(Books.ALL_TYPES),
                brief.ledger().largestSourcedWins(),
                PartnerLists.which(brief.base().all(), each -> each.sourced().deals() > 0),
                conflicts,
                periods(brief),
                new ClaimBasis(brief),
                brief.playbook().entry("attribution-lock")));
    }

    private static List<Period> periods(Brief brief) {
        List<Period> periods = new ArrayList<>();
        Optional<ProtectionBacktest> test = ProtectionBacktest.of(brief);
        if (test.isEmpty()) {
            return periods;
        }
        DayCounts days = brief.ledger().deals().protectedDays();
        List<Integer> lengths = new ArrayList<>();
        for (String step : List.of("step_1", "step_2", "step_3", "step_4")) {
            lengths.add(test.get().rule().figure(step).value().intValueExact());
        }
        if (!lengths.contains(test.get().held())) {
            lengths.add(test.get().held());
            lengths.sort(Integer::compareTo);
        }
        for (int length : lengths) {
            boolean isAdvised = test.get().advised().equals(Optional.of(length));
            boolean isTried = length == test.get().held();
            boolean isStated = test.get().isStated();
            periods.add(new Period(
                    length, days.under(length), days.total(), isTried && isStated, isTried && !isStated, isAdvised));
        }
        return periods;
    }

    /** Claims that would not survive, the largest first. */
    public List<Credit> weak() {
        List<Credit> weak = new ArrayList<>();
        for (Credit claim : claims) {
            if (!claim.isDefensible()) {
                weak.add(claim);
            }
        }
        return weak;
    }

    /** Every sourced win of the window is among the claims; a large ledger has more than are kept. */
    public boolean isWhole() {
        return claims.size() == claimed.deals();
    }
}
