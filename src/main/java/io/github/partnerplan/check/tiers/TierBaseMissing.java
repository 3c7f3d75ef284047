package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.Requirement;

/** The lowest level asks for something, so that a new partner is in no level at all. */
final class TierBaseMissing implements Check {

    @Override
    public String id() {
        return "tier-base-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            int count = ladder.rungs().size();
            if (count > 1 && excludes(ladder.rungs().get(count - 1))) {
                Rung base = ladder.rungs().get(count - 1);
                found.at(
                        base.outline().has(base.path() + ".requires") ? base.place("requires") : base.place("top"),
                        base.name() + " is the lowest level of " + ladder.words()
                                + " and asks for something, so a new partner is in no level",
                        "Add a level below " + base.name() + " that asks for nothing.");
            }
        }
    }

    /** What is answered by yes or no, such as a signed agreement, is what a partner joins with. */
    private static boolean excludes(Rung base) {
        for (Requirement each : base.level().demands()) {
            boolean isAttested = each instanceof Requirement.Threshold threshold && isOpen(base, threshold);
            if (!isAttested) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Rung base, Requirement.Threshold threshold) {
        boolean asksNothing = threshold.atMost().isEmpty()
                && threshold.atLeast().filter(least -> least.signum() <= 0).isPresent();
        return asksNothing || base.isYesNo(threshold);
    }
}
