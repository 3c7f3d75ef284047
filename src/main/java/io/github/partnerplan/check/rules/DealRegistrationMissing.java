package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** A formal program without deal registration. */
final class DealRegistrationMissing implements Check {

    @Override
    public String id() {
        return "deal-registration-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (facts.asksForFormalProgram() && !facts.outline().says(Rules.REGISTRATION)) {
            found.at(
                    facts.place(Rules.REGISTRATION),
                    "the program has no deal registration, so a partner that brings a deal holds no claim on it",
                    "Add deal_registration with rule, protection and approval_sla.");
        }
    }
}
