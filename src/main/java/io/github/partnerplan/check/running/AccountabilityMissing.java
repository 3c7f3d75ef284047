package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.Wording;

/** A program that sets partners no targets or never looks at how they do. */
final class AccountabilityMissing implements Check {

    @Override
    public String id() {
        return "accountability-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        AntiPattern judged = facts.fault("no-partner-accountability");
        if (facts.asksForFormalProgram() && judged.state() == AntiPattern.State.DETECTED) {
            found.at(facts.programPlace(), judged.evidence(), Wording.sentence(judged.remedy()));
        }
    }
}
