package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** Levels have to be earned, and nothing says what happens to a partner that no longer does. */
final class TierDemotionMissing implements Check {

    @Override
    public String id() {
        return "tier-demotion-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            List<String> lacks = new ArrayList<>();
            boolean isForGood = ladder.track().demote().equals("never");
            if (!facts.outline().has(ladder.path() + ".demote")) {
                lacks.add("when a partner moves down (demote)");
            }
            if (!facts.outline().has(ladder.path() + ".grace") && !isForGood) {
                lacks.add("how long it keeps a level it no longer meets (grace)");
            }
            if (ladder.asks() && !lacks.isEmpty()) {
                found.at(
                        facts.place(ladder.path()),
                        ladder.words() + " does not say " + Wording.list(lacks),
                        "Add "
                                + (lacks.size() == 2
                                        ? "demote and grace"
                                        : lacks.get(0).contains("demote") ? "demote" : "grace")
                                + " to " + ladder.words() + ".");
            }
        }
    }
}
