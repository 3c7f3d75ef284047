package io.github.partnerplan.check.enablement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.Wording;

/** A certification that most active partners have not finished. */
final class CertificationTooHeavy implements Check {

    @Override
    public String id() {
        return "certification-too-heavy";
    }

    @Override
    public void look(Facts facts, Found found) {
        AntiPattern heavy = facts.fault("heavy-enablement");
        boolean isThin = facts.brief().measure("certification_rate").thin();
        if (heavy.state() == AntiPattern.State.DETECTED && !isThin) {
            String place = facts.outline().has("enablement.certification") ? "enablement.certification" : "enablement";
            found.at(facts.place(place), heavy.evidence(), Wording.sentence(heavy.remedy()), heavy.sources());
        }
    }
}
