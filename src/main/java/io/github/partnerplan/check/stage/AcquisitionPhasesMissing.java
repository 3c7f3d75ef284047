package io.github.partnerplan.check.stage;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.Stage;

/** Acquisitions are a way to grow here, and a phase of their integration is not planned. */
final class AcquisitionPhasesMissing implements Check {

    @Override
    public String id() {
        return "acquisition-phases-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        AntiPattern fault = facts.fault("acquisition-without-integration");
        if (facts.isAt(Stage.Id.PLATFORM) && fault.state() == AntiPattern.State.DETECTED) {
            found.at(
                    facts.place("acquisitions"),
                    fault.evidence(),
                    "Plan the missing phases before a contract is signed.");
        }
    }
}
