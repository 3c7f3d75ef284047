package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import java.util.ArrayList;
import java.util.List;

/** A level gives nothing, or does not say what. */
final class TierBenefitsMissing implements Check {

    @Override
    public String id() {
        return "tier-benefits-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            List<Rung> silent = new ArrayList<>(ladder.rungs());
            silent.removeIf(Rung::gives);
            if (silent.size() > 1 && silent.size() == ladder.rungs().size()) {
                found.at(
                        facts.place(ladder.path()),
                        "no level of " + ladder.words() + " says what it gives",
                        "Say under benefits what each level gives.");
                continue;
            }
            for (Rung rung : silent) {
                found.at(
                        rung.place("benefits"),
                        rung.name() + " does not say what it gives",
                        "Say under benefits what " + rung.name() + " gives.");
            }
        }
    }
}
