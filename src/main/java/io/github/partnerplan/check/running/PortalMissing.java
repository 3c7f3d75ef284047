package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** A program without a place where partners help themselves. */
final class PortalMissing implements Check {

    @Override
    public String id() {
        return "portal-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (facts.asksForFormalProgram() && !facts.outline().says("portal")) {
            found.at(
                    facts.place("portal"),
                    "the program has no portal, where partners fetch material and register deals themselves",
                    "Add portal with what partners find there, at least training and deal_registration.");
        }
    }
}
