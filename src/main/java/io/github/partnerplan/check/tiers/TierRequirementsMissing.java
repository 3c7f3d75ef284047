package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** A level above the lowest asks for nothing, so that everybody is in it. */
final class TierRequirementsMissing implements Check {

    @Override
    public String id() {
        return "tier-requirements-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            if (!ladder.asks() && ladder.rungs().size() > 1) {
                found.at(
                        facts.place(ladder.path()),
                        "no level of " + ladder.words() + " says what it asks for, so every partner is "
                                + ladder.rungs().get(0).name(),
                        "Say under requires, or with top, what each level above the lowest asks for.");
                continue;
            }
            for (Rung rung : ladder.aboveBase()) {
                if (!rung.asks()) {
                    found.at(
                            rung.level().where(),
                            rung.name() + " asks for nothing, so every partner is in it"
                                    + (rung.outline().says(rung.path() + ".fee")
                                            ? "; a fee alone excludes nobody"
                                            : ""),
                            "Say under requires, or with top, what " + rung.name() + " asks for.");
                }
            }
        }
    }
}
