package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.AntiPattern;

/** More than half of the enrolled partners are without a win for a year. */
final class ActivePartnersTooMany implements Check {

    @Override
    public String id() {
        return "active-partners-too-many";
    }

    @Override
    public void look(Facts facts, Found found) {
        AntiPattern fault = facts.fault("too-many-partners");
        if (fault.state() == AntiPattern.State.DETECTED) {
            found.at(
                    Rows.partnersFile(facts),
                    fault.evidence(),
                    "Work with the partners that sell, and pause or end those that do not.",
                    Rows.first(fault.sources()));
        }
    }
}
