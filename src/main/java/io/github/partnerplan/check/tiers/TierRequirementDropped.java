package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A level asks for a measure that the level above it leaves out. */
final class TierRequirementDropped implements Check {

    private static final int NAMED = 4;

    @Override
    public String id() {
        return "tier-requirement-dropped";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            for (Step step : ladder.steps()) {
                Rung upper = step.upper();
                if (upper.asks() && !upper.level().invitation()) {
                    tell(step, dropped(step, facts.program().orElseThrow()), found);
                }
            }
        }
    }

    private static List<String> dropped(Step step, Program program) {
        Set<String> asked = asked(step.upper().level(), program);
        List<String> dropped = new ArrayList<>();
        for (Requirement.Threshold each : step.lower().thresholds()) {
            boolean isNothing = each.atMost().isEmpty()
                    && each.atLeast().filter(least -> least.signum() <= 0).isPresent();
            if (!isNothing && asked.add(each.measure())) {
                dropped.add(each.measure());
            }
        }
        return dropped;
    }

    /** A rank asks for what it ranks by, points for what earns them, and people certified for one thing are certified. */
    private static Set<String> asked(Program.Level level, Program program) {
        Set<String> asked = new HashSet<>(level.requires());
        level.top().ifPresent(share -> asked.add(level.rankBy()));
        for (String name : List.copyOf(asked)) {
            for (PointsMeasure.Part part :
                    program.measure(name).map(PointsMeasure::parts).orElse(List.of())) {
                asked.add(part.measure());
            }
        }
        if (asked.contains("sales_certified") || asked.contains("technical_certified")) {
            asked.add("certified");
        }
        return asked;
    }

    private static void tell(Step step, List<String> dropped, Found found) {
        if (dropped.isEmpty()) {
            return;
        }
        String upper = step.upper().name();
        String lower = step.lower().name();
        String names = Wording.some(dropped, NAMED);
        found.at(
                step.upper().place("requires"),
                upper + " does not ask for " + names + ", which " + lower
                        + " does; requirements do not carry over, so a partner can be " + upper + " without it",
                "Ask for " + names + " at " + upper + " too.",
                List.of(Citation.Row.at(step.lower().place("requires"))));
    }
}
