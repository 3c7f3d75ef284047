package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Wording;
import java.util.List;

/** A ladder has more levels than suit the stage, or the longest has fewer. */
final class TierCount implements Check {

    @Override
    public String id() {
        return "tier-count";
    }

    @Override
    public void look(Facts facts, Found found) {
        int longest = 0;
        for (Ladder ladder : Ladder.of(facts)) {
            longest = Math.max(longest, ladder.rungs().size());
        }
        for (Ladder ladder : Ladder.of(facts)) {
            int count = ladder.rungs().size();
            // One flat track beside a ladder is usual: only the longest has to have its steps.
            if (count > most(facts) || (count > 0 && count == longest && count < least(facts))) {
                tell(ladder, facts, found);
            }
        }
    }

    private static void tell(Ladder ladder, Facts facts, Found found) {
        String has = ladder.words() + " has " + Wording.count(ladder.rungs().size(), "level");
        if (facts.isAt(Stage.Id.EARLY)) {
            found.at(
                    Severity.NOTE,
                    facts.place(ladder.path()),
                    has + "; an early company proves one partnership first, and starts with " + most(facts)
                            + " levels at Optimize",
                    "Keep at most " + most(facts) + " levels until partners sell.",
                    List.of());
            return;
        }
        String stage =
                facts.stage().map(id -> " at " + Wording.capital(id.word())).orElse("");
        String range = least(facts) + " to " + most(facts);
        found.at(
                facts.place(ladder.path()),
                has + "; " + range + " are usual" + stage,
                "Bring the ladder to " + range + " levels that partners can tell apart.");
    }

    private static int least(Facts facts) {
        if (facts.isAt(Stage.Id.EARLY)) {
            return 1;
        }
        return facts.isAt(Stage.Id.PLATFORM)
                ? number(facts, "tier-count-platform", "few")
                : number(facts, "element-optimize-tiers", "count_min");
    }

    private static int most(Facts facts) {
        if (facts.isAt(Stage.Id.EARLY)) {
            return number(facts, "tier-count-optimize", "few");
        }
        return facts.isAt(Stage.Id.OPTIMIZE)
                ? number(facts, "element-optimize-tiers", "count_max")
                : number(facts, "tier-count-platform", "many");
    }

    private static int number(Facts facts, String entry, String name) {
        return facts.number(entry, name).intValueExact();
    }
}
