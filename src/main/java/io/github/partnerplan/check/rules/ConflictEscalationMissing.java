package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;

/** Rules of engagement that do not say what happens when they are broken or contested. */
final class ConflictEscalationMissing implements Check {

    @Override
    public String id() {
        return "conflict-escalation-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (facts.asksForFormalProgram()
                && Parts.areTold(facts.outline(), Rules.CONFLICT)
                && !Rules.haveProcess(facts)) {
            found.at(
                    facts.place(Rules.CONFLICT),
                    "the conflict rules do not say how a dispute is settled: neither escalation nor resolution",
                    "Add escalation to conflict, with the roles in the order in which they are asked.");
        }
    }
}
