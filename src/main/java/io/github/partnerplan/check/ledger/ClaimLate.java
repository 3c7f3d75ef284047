package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.LateClaim;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Values;

/** A sourced win rests on a registration that came long after the deal was created. */
final class ClaimLate implements Check {

    @Override
    public String id() {
        return "claim-late";
    }

    @Override
    public void look(Facts facts, Found found) {
        boolean isRenewalFree = facts.outline()
                .first("deal_registration.renewals")
                .flatMap(setting -> Values.yesNo(setting.text()).value())
                .filter(canBeRegistered -> !canBeRegistered)
                .isPresent();
        for (LateClaim claim : facts.ledger().claims().faults().late()) {
            // Where renewals cannot be registered, none is registered late.
            if (!claim.isAfterClose() && !(isRenewalFree && claim.isRenewal())) {
                found.at(
                        claim.where(),
                        Worth.deal(facts, claim.deal(), claim.amount()) + " counts as sourced by "
                                + claim.partner().name() + ", whose registration is dated " + claim.registered() + ", "
                                + Wording.count(claim.daysAfterCreation(), "day")
                                + " after the deal was created (at most "
                                + Wording.whole(facts.number("attribution-lock", "days")) + ")",
                        "Show that the partner asked for it in time or brought the deal, or set its role to influenced.");
            }
        }
    }
}
