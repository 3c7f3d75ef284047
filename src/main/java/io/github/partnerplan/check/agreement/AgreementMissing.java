package io.github.partnerplan.check.agreement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** A program that says nothing of what partners sign. */
final class AgreementMissing implements Check {

    @Override
    public String id() {
        return "agreement-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        boolean isJudged = Unwritten.of(facts.outline()).isPresent();
        if (facts.asksForFormalProgram() && !facts.outline().says("agreement") && !isJudged) {
            found.at(
                    facts.place("agreement"),
                    "the program says nothing of the agreement that partners sign",
                    "Add agreement with its scope, term, responsibilities, pricing, support, ip and termination.");
        }
    }
}
