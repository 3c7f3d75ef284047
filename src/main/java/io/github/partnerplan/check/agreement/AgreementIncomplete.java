package io.github.partnerplan.check.agreement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.plan.Wording;
import java.util.List;

/** Parts of an agreement that are left out. */
final class AgreementIncomplete implements Check {

    @Override
    public String id() {
        return "agreement-incomplete";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<String> lacks = Parts.missing(facts, "agreement-component", "agreement");
        boolean isTold = Parts.areTold(facts.outline(), "agreement");
        // An agreement with no way out is a finding of its own.
        if (!ExitClauseMissing.hasExit(facts.outline())) {
            lacks.remove(Wording.lower(facts.entry("agreement-termination").title()));
        }
        if (facts.asksForFormalProgram() && isTold && !lacks.isEmpty()) {
            found.at(
                    facts.place("agreement"),
                    "the agreement leaves out " + lacks.size() + " of the playbook's "
                            + facts.number("agreement-components", "components").toPlainString() + " components: "
                            + Wording.list(lacks),
                    "Add them, or point to the schedule that holds them.");
        }
    }
}
