package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;
import java.util.List;

/** Partner success that says nothing of a partner's first weeks. */
final class OnboardingMissing implements Check {

    @Override
    public String id() {
        return "onboarding-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        Outline outline = facts.outline();
        boolean isNamed = Parts.saysOne(outline, List.of("success.onboarding", "enablement.onboarding"));
        if (facts.asksForFormalProgram() && Parts.areTold(outline, "success") && !isNamed) {
            found.at(
                    facts.place("success"),
                    "nothing says how a new partner starts; the playbook gives onboarding weeks "
                            + facts.number("process-onboarding", "week_from").toPlainString() + " to "
                            + facts.number("process-onboarding", "week_to").toPlainString() + " of a partnership",
                    "Add onboarding below success, from kick-off to the first joint deal.");
        }
    }
}
