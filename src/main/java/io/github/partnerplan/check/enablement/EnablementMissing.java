package io.github.partnerplan.check.enablement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** A program whose partners nobody trains. */
final class EnablementMissing implements Check {

    @Override
    public String id() {
        return "enablement-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (facts.asksForFormalProgram() && !facts.outline().says("enablement")) {
            found.at(
                    facts.place("enablement"),
                    "the program says nothing of enablement: no training, no certificates, no sales material",
                    "Add enablement with the levels of training, the kit and the certificates there are.");
        }
    }
}
