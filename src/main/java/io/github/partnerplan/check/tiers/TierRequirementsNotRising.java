package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A higher level asks for less of a measure than a lower one, for the same in all, or is open to as large a share of partners. */
final class TierRequirementsNotRising implements Check {

    @Override
    public String id() {
        return "tier-requirements-not-rising";
    }

    @Override
    public void look(Facts facts, Found found) {
        Period usual = Period.ofMonths(facts.brief().books().rules().windowMonths());
        for (Ladder ladder : Ladder.of(facts)) {
            Map<String, Hardest> hardest = new HashMap<>();
            for (int i = ladder.rungs().size() - 1; i >= 0; i--) {
                Rung rung = ladder.rungs().get(i);
                for (Requirement.Threshold each : rung.thresholds()) {
                    Period window = each.window().orElse(usual);
                    String key = each.measure() + " " + window.normalized();
                    each.atLeast().ifPresent(least -> compare(key, rung, each, "at_least", least, hardest, found));
                    each.atMost().ifPresent(most -> compare(key, rung, each, "at_most", most, hardest, found));
                }
                compareShares(rung, hardest, found);
            }
            for (Step step : ladder.steps()) {
                if (asksTheSame(step)) {
                    tellSame(step, found);
                }
            }
        }
    }

    /** Told only of plain thresholds: of groups, ranks and invitations it cannot be seen so easily that they come to the same. */
    private static boolean asksTheSame(Step step) {
        Program.Level upper = step.upper().level();
        Program.Level lower = step.lower().level();
        boolean isPlain = upper.demands().size() == step.upper().thresholds().size()
                && lower.demands().size() == step.lower().thresholds().size();
        return isPlain && step.upper().asks() && asked(step.upper()).equals(asked(step.lower()));
    }

    private static Set<Requirement.Threshold> asked(Rung rung) {
        Set<Requirement.Threshold> asked = new HashSet<>();
        for (Requirement.Threshold each : rung.thresholds()) {
            asked.add(new Requirement.Threshold(
                    each.measure(),
                    each.atLeast().map(BigDecimal::stripTrailingZeros),
                    each.atMost().map(BigDecimal::stripTrailingZeros),
                    each.window(),
                    Location.file("")));
        }
        return asked;
    }

    private static void tellSame(Step step, Found found) {
        String upper = step.upper().name();
        String lower = step.lower().name();
        found.at(
                step.upper().place("requires"),
                upper + " asks for the same as " + lower + " below it, so whoever reaches " + lower + " is " + upper
                        + " already",
                "Ask for more at " + upper + " than at " + lower + ", or make them one level.",
                List.of(Citation.Row.at(step.lower().level().where())));
    }

    /** What the levels so far ask for at most; a larger number is harder, so that an upper end counts below zero. */
    private record Hardest(Rung rung, BigDecimal number, String words) {}

    private static void compare(
            String key,
            Rung rung,
            Requirement.Threshold asked,
            String end,
            BigDecimal value,
            Map<String, Hardest> hardest,
            Found found) {
        BigDecimal number = end.equals("at_least") ? value : value.negate();
        String words = rung.asked(asked, end);
        Hardest below = hardest.get(key + end);
        if (below == null || number.compareTo(below.number()) >= 0) {
            hardest.put(key + end, new Hardest(rung, number, words));
            return;
        }
        if (below.rung().equals(rung)) {
            return;
        }
        String limit = end.equals("at_least") ? " of at least " : " of at most ";
        found.at(
                asked.where(),
                rung.name() + " asks for " + asked.measure() + limit + words + ", which is easier than the "
                        + below.words() + " of " + below.rung().name() + " below it",
                "Ask for more at " + rung.name() + " than at " + below.rung().name()
                        + ", or change the order of the levels.",
                List.of(Citation.Row.at(below.rung().level().where())));
    }

    private static void compareShares(Rung rung, Map<String, Hardest> hardest, Found found) {
        if (rung.level().top().isEmpty()) {
            return;
        }
        BigDecimal share = rung.level().top().get();
        String key = "top " + rung.level().rankBy() + " " + rung.level().rankWithin();
        Hardest below = hardest.get(key);
        if (below == null || share.compareTo(below.number()) < 0) {
            hardest.put(key, new Hardest(rung, share, Wording.share(share)));
            return;
        }
        found.at(
                rung.place("top"),
                rung.name() + " is open to the top " + Wording.share(share) + ", and "
                        + below.rung().name()
                        + " below it to the top " + below.words()
                        + "; shares count from the best partner down, so the higher level needs the smaller one",
                "Make the share of " + rung.name() + " smaller than that of "
                        + below.rung().name() + ".",
                List.of(Citation.Row.at(below.rung().level().where())));
    }
}
