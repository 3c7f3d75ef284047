package io.github.partnerplan.check.enablement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;

/** Enablement with no way to see whether it is used. */
final class EnablementUnmeasured implements Check {

    @Override
    public String id() {
        return "enablement-unmeasured";
    }

    @Override
    public void look(Facts facts, Found found) {
        boolean isTold = Parts.areTold(facts.outline(), "enablement");
        if (facts.asksForFormalProgram() && isTold && !facts.outline().says("enablement.measured_by")) {
            found.at(
                    facts.place("enablement"),
                    "nothing says how one sees that enablement works",
                    "Add measured_by below enablement, such as partner deal volume month over month.");
        }
    }
}
