package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import java.util.List;

/** There is a process for disputes, and nobody who decides. */
final class ConflictDeciderMissing implements Check {

    private static final List<String> DECIDES =
            List.of("deal_registration.decides", "conflict.decides", "conflict.owner", "conflict.escalation");

    @Override
    public String id() {
        return "conflict-decider-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (facts.asksForFormalProgram() && Rules.haveProcess(facts) && !Parts.saysOne(facts.outline(), DECIDES)) {
            String section = facts.outline().says(Rules.CONFLICT) ? Rules.CONFLICT : Rules.REGISTRATION;
            found.at(
                    facts.place(section),
                    "the program has a process for disputes and names no role that decides them",
                    "Add decides to " + section + ", with one role that does not sell.");
        }
    }
}
