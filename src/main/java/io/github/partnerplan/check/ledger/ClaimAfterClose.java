package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.LateClaim;
import io.github.partnerplan.plan.Wording;

/** A sourced win was registered only once it was closed. */
final class ClaimAfterClose implements Check {

    @Override
    public String id() {
        return "claim-after-close";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (LateClaim claim : facts.ledger().claims().faults().late()) {
            if (claim.isAfterClose()) {
                found.at(
                        claim.where(),
                        Worth.deal(facts, claim.deal(), claim.amount()) + " closed on " + claim.closed() + " and "
                                + "its registration by " + claim.partner().name() + " is dated " + claim.registered()
                                + ", "
                                + Wording.count(claim.daysAfterClose(), "day") + " later, yet it counts as sourced",
                        "Correct the dates, or set the role to influenced, or take the partner off the deal.");
            }
        }
    }
}
