package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import java.util.List;

/** The step up to a level gives a partner nothing more. */
final class TierStepEmpty implements Check {

    @Override
    public String id() {
        return "tier-step-empty";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            for (Step step : ladder.steps()) {
                Rung upper = step.upper();
                Rung lower = step.lower();
                boolean isKnown = upper.gives() && lower.gives();
                if (isKnown && !step.givesMore() && step.worse().isEmpty()) {
                    found.at(
                            upper.place("benefits"),
                            upper.name() + " gives nothing that " + lower.name()
                                    + " does not, so no partner has a reason to work for it",
                            "Give " + upper.name() + " something worth reaching, or merge it with " + lower.name()
                                    + ".",
                            List.of(Citation.Row.at(lower.place("benefits"))));
                }
            }
        }
    }
}
