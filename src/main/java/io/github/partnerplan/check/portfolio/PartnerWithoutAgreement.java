package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Partner;

/** A partner is enrolled and has signed nothing. */
final class PartnerWithoutAgreement implements Check {

    @Override
    public String id() {
        return "partner-without-agreement";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (PartnerLedger each : facts.base().enrolled()) {
            Partner partner = each.partner();
            boolean hasSigned =
                    partner.number("agreement").map(yes -> yes.signum() > 0).orElse(true);
            if (!hasSigned) {
                found.at(
                        partner.where(),
                        partner.name() + " is in the program without a written agreement",
                        "Have the partner sign the standard agreement, or make it a prospect until it does.");
            }
        }
    }
}
