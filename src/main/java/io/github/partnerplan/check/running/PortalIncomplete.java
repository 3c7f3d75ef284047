package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.plan.Wording;
import java.util.List;

/** Things that belong in a portal and are not in this one. */
final class PortalIncomplete implements Check {

    @Override
    public String id() {
        return "portal-incomplete";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<String> lacks = Parts.missing(facts, "portal-part", "portal");
        if (facts.asksForFormalProgram() && Parts.areTold(facts.outline(), "portal") && !lacks.isEmpty()) {
            found.at(
                    facts.place("portal"),
                    "the portal lacks " + lacks.size() + " of the playbook's "
                            + facts.number("portal", "parts").toPlainString() + " parts: " + Wording.list(lacks),
                    "Add what the portal has already, and plan the rest.");
        }
    }
}
