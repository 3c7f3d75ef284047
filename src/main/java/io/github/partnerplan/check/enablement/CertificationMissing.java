package io.github.partnerplan.check.enablement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;

/** Enablement that ends in no certificate. */
final class CertificationMissing implements Check {

    @Override
    public String id() {
        return "certification-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        Outline outline = facts.outline();
        boolean isNamed = outline.says("enablement.certification")
                || outline.says("portal.certification")
                || Parts.mentions(outline, "enablement", facts.entry(id()).list("words"));
        if (facts.asksForFormalProgram() && Parts.areTold(outline, "enablement") && !isNamed) {
            found.at(
                    facts.place("enablement"),
                    "enablement is described and no certification is part of it, so nobody can tell who may sell",
                    "Add certification below enablement, with a sales and a technical certificate.");
        }
    }
}
