package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.LateClaim;
import io.github.partnerplan.plan.Wording;

/** A sourced win rests on a registration that came long after the deal was created. */
final class ClaimLate implements Check {

    @Override
    public String id() {
        return "claim-late";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (LateClaim claim : facts.ledger().claimFaults().late()) {
            if (!claim.isAfterClose()) {
                found.at(
                        claim.where(),
                        Worth.deal(facts, claim.deal(), claim.amount()) + " counts as sourced by "
                                + claim.partner().name() + ", who registered it on " + claim.registered() + ", "
                                + Wording.count(claim.daysAfterCreation(), "day") + " after it was created (at most "
                                + Wording.whole(facts.number("attribution-lock", "days")) + ")",
                        "Show that the partner brought the deal, or set its role to influenced.");
            }
        }
    }
}
