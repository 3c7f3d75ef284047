package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** A formal program has no ladder of levels. */
final class TiersMissing implements Check {

    @Override
    public String id() {
        return "tiers-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        boolean isSaid = facts.outline().has("tracks") || facts.outline().says("tiers");
        if (facts.asksForFormalProgram() && !isSaid) {
            found.at(
                    facts.place("tiers"),
                    "the program has no tiers, so a partner that sells more gets nothing more",
                    "Add tiers, each with what it asks for and what it gives.");
        }
    }
}
