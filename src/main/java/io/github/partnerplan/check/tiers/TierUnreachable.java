package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No partner meets what a level asks for, and for none is it in doubt. Places by rank that wait for the first partner to sell are
 * no fault of the level.
 */
final class TierUnreachable implements Check {

    @Override
    public String id() {
        return "tier-unreachable";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Placed placed : Placed.withSellers(facts)) {
            List<Rung> rungs = placed.ladder().rungs();
            for (int i = 0; i < rungs.size(); i++) {
                if (!rungs.get(i).level().invitation() && isEmpty(placed, i) && !isUnranked(placed, i)) {
                    tell(facts, placed, i, found);
                }
            }
        }
    }

    private static boolean isEmpty(Placed placed, int place) {
        for (Standing standing : placed.standings()) {
            if (placed.answer(standing, place).verdict() != Verdict.NO) {
                return false;
            }
        }
        return true;
    }

    /** Whether no partner that sells has any of what the level ranks by; never for a level without a rank. */
    private static boolean isUnranked(Placed placed, int place) {
        return placed.productive().stream()
                .allMatch(standing -> placed.answer(standing, place).shortfalls().stream()
                        .anyMatch(each -> each.requirement() instanceof Requirement.Top
                                && each.has()
                                        .high()
                                        .filter(high -> high.signum() > 0)
                                        .isEmpty()));
    }

    private static void tell(Facts facts, Placed placed, int place, Found found) {
        Rung rung = placed.ladder().rungs().get(place);
        Optional<Best> wall = wall(placed, place);
        Standing nearest = wall.map(Best::standing).orElseGet(() -> nearest(placed, place));
        String message;
        Location where = rung.place("requires");
        if (wall.isPresent()) {
            Requirement.Threshold asked = wall.get().asked();
            where = asked.where();
            message = "no partner reaches " + rung.name() + ": it asks for " + rung.asked(asked, "at_least")
                    + " " + asked.measure() + ", and the best is "
                    + Amounts.words(facts, asked.measure(), wall.get().value()) + " ("
                    + nearest.partner().partner().name() + ")";
        } else {
            message = "no partner meets all that " + rung.name() + " asks for; the nearest, "
                    + nearest.partner().partner().name() + ", lacks " + lacks(placed.answer(nearest, place));
        }
        found.at(
                where,
                message,
                "Lower what " + rung.name() + " asks for, or leave it out until somebody is near.",
                Placed.rows(List.of(nearest)));
    }

    /** A requirement that every partner misses, and who comes nearest to it. */
    private record Best(Requirement.Threshold asked, BigDecimal value, Standing standing, int missed) {
        Best and(BigDecimal other, Standing its) {
            boolean isBetter = other.compareTo(value) > 0;
            return new Best(asked, isBetter ? other : value, isBetter ? its : standing, missed + 1);
        }
    }

    private static Optional<Best> wall(Placed placed, int place) {
        Map<Requirement, Best> bests = new HashMap<>();
        for (Standing standing : placed.standings()) {
            for (Shortfall each : placed.answer(standing, place).shortfalls()) {
                if (each.requirement() instanceof Requirement.Threshold asked
                        && asked.atLeast().isPresent()
                        && each.verdict() == Verdict.NO
                        && each.has().high().isPresent()) {
                    BigDecimal value = each.has().high().get();
                    Best before = bests.get(asked);
                    bests.put(
                            asked, before == null ? new Best(asked, value, standing, 1) : before.and(value, standing));
                }
            }
        }
        for (Requirement.Threshold asked : placed.ladder().rungs().get(place).thresholds()) {
            Best best = bests.get(asked);
            if (best != null && best.missed() == placed.standings().size()) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private static Standing nearest(Placed placed, int place) {
        Standing nearest = placed.standings().get(0);
        for (Standing standing : placed.standings()) {
            int lacks = placed.answer(standing, place).shortfalls().size();
            if (lacks < placed.answer(nearest, place).shortfalls().size()) {
                nearest = standing;
            }
        }
        return nearest;
    }

    private static String lacks(Answer answer) {
        Shortfall first = answer.shortfalls().get(0);
        if (first.requirement() instanceof Requirement.Threshold asked) {
            return asked.measure();
        }
        return first.why().isEmpty() ? "one of its groups of requirements" : "a place: " + first.why();
    }
}
