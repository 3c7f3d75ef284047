package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** A program that leaves partners alone once they have signed. */
final class SuccessMissing implements Check {

    @Override
    public String id() {
        return "success-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (facts.asksForFormalProgram() && !facts.outline().says("success")) {
            found.at(
                    facts.place("success"),
                    "the program has no partner success: no onboarding, no business reviews, no look at how partners do",
                    "Add success with onboarding, qbr and health.");
        }
    }
}
