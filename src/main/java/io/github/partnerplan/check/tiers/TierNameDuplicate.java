package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two levels of one ladder have the same name. */
final class TierNameDuplicate implements Check {

    @Override
    public String id() {
        return "tier-name-duplicate";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            Map<String, Rung> seen = new HashMap<>();
            for (Rung rung : ladder.rungs()) {
                Rung first = seen.putIfAbsent(rung.name().strip().toLowerCase(Locale.ROOT), rung);
                if (first != null) {
                    found.at(
                            rung.level().where(),
                            "two levels of " + ladder.words() + " are named \"" + rung.name()
                                    + "\", so a partner's tier does not tell which it is in",
                            "Give each level a name of its own.",
                            List.of(Citation.Row.at(first.level().where())));
                }
            }
        }
    }
}
