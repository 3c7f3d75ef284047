package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** A higher level gives less of something than the level below it. */
final class TierBenefitsNotRising implements Check {

    @Override
    public String id() {
        return "tier-benefits-not-rising";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            for (Step step : ladder.steps()) {
                List<String> worse = step.worse();
                if (!worse.isEmpty()) {
                    tell(step, worse, found);
                }
            }
        }
    }

    private static void tell(Step step, List<String> worse, Found found) {
        List<String> words = new ArrayList<>();
        worse.forEach(benefit -> words.add(step.words(benefit)));
        String upper = step.upper().name();
        String lower = step.lower().name();
        found.at(
                step.upper().outline().has(step.upper().path() + ".benefits." + worse.get(0))
                        ? step.upper().place("benefits." + worse.get(0))
                        : step.upper().place("benefits"),
                upper + " gives less than " + lower + " below it: " + Wording.list(words),
                "Give " + upper + " at least what " + lower + " gives.",
                List.of(Citation.Row.at(step.lower().place("benefits"))));
    }
}
