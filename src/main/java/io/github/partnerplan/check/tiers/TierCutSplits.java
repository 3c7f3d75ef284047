package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.CutOffs;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A level's threshold parts two partners that are nearly equal, though a wider gap is near. */
final class TierCutSplits implements Check {

    @Override
    public String id() {
        return "tier-cut-splits";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (!facts.hasPartners() || !facts.hasProgram()) {
            return;
        }
        PartnerMeasures measures =
                new PartnerMeasures(facts.program().orElseThrow(), facts.brief().books());
        for (Placed placed : Placed.withSellers(facts)) {
            for (int i = 0; i < placed.ladder().rungs().size(); i++) {
                Rung rung = placed.ladder().rungs().get(i);
                Map<Requirement, List<Seat>> out = out(placed, i);
                for (Requirement.Threshold asked : rung.thresholds()) {
                    if (out.containsKey(asked) && !rung.isYesNo(asked)) {
                        List<Seat> in = in(placed, i, asked, measures);
                        judge(facts, rung, asked, in, out.getOrDefault(asked, List.of()), found);
                    }
                }
            }
        }
    }

    /** A partner and its value. */
    private record Seat(Standing standing, BigDecimal value) {
        String name() {
            return standing.partner().partner().name();
        }
    }

    /** Those who meet all but one requirement, by that one. */
    private static Map<Requirement, List<Seat>> out(Placed placed, int place) {
        Map<Requirement, List<Seat>> out = new HashMap<>();
        for (Standing standing : placed.standings()) {
            Answer answer = placed.answer(standing, place);
            if (answer.verdict() == Verdict.NO && answer.shortfalls().size() == 1) {
                Shortfall only = answer.shortfalls().get(0);
                only.has()
                        .value()
                        .ifPresent(value -> out.computeIfAbsent(only.requirement(), any -> new ArrayList<>())
                                .add(new Seat(standing, value)));
            }
        }
        return out;
    }

    private static List<Seat> in(Placed placed, int place, Requirement.Threshold asked, PartnerMeasures measures) {
        List<Seat> in = new ArrayList<>();
        for (Standing standing : placed.meeting(place, placed.standings())) {
            measures.value(asked.measure(), asked.window(), standing.partner())
                    .value()
                    .ifPresent(value -> in.add(new Seat(standing, value)));
        }
        return in;
    }

    private static void judge(
            Facts facts, Rung rung, Requirement.Threshold asked, List<Seat> in, List<Seat> out, Found found) {
        if (in.isEmpty() || asked.atLeast().isEmpty()) {
            return;
        }
        in.sort((a, b) -> b.value().compareTo(a.value()));
        out.sort((a, b) -> b.value().compareTo(a.value()));
        Seat last = in.get(in.size() - 1);
        Seat first = out.get(0);
        BigDecimal near = facts.number("near-cutoff", "share");
        List<BigDecimal> ranked = new ArrayList<>();
        in.forEach(seat -> ranked.add(seat.value()));
        out.forEach(seat -> ranked.add(seat.value()));
        ranked.removeIf(value -> value.signum() <= 0);
        boolean isNear = last.value().subtract(first.value()).compareTo(near.multiply(last.value())) < 0;
        Optional<BigDecimal> better =
                isNear && first.value().signum() > 0 ? CutOffs.elsewhere(ranked, in.size(), near) : Optional.empty();
        if (better.isPresent()) {
            found.at(
                    asked.where(),
                    rung.name() + " asks for " + rung.asked(asked, "at_least") + " " + asked.measure()
                            + ", which parts " + last.name() + " ("
                            + Amounts.words(facts, asked.measure(), last.value()) + ") from " + first.name() + " ("
                            + Amounts.words(facts, asked.measure(), first.value())
                            + "), though they are within " + Wording.share(near) + " of each other",
                    "Ask for " + Amounts.words(facts, asked.measure(), better.get())
                            + ", where the nearest partners are further apart.",
                    Placed.rows(List.of(last.standing(), first.standing())));
        }
    }
}
