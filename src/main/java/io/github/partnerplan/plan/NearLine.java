package io.github.partnerplan.plan;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.TierPlan.Near;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the partners within a tenth of a level's line, on both sides of it. */
final class NearLine {

    private NearLine() {}

    /** The nearest first; {@code share} is of the line. */
    static List<Near> of(Program.Level level, BigDecimal line, Seats seats, BigDecimal share) {
        List<Near> near = new ArrayList<>();
        for (Standing standing : seats.all()) {
            BigDecimal distance = standing.partner().sourcedRevenue().subtract(line);
            if (distance.abs().compareTo(share.multiply(line)) <= 0) {
                near.add(new Near(standing.partner(), distance.abs(), distance.signum() >= 0, lacks(standing, level)));
            }
        }
        near.sort(Comparator.comparing(Near::distance)
                .thenComparing(each -> each.partner().partner().id()));
        return near;
    }

    /** What it lacks beside revenue. */
    private static List<String> lacks(Standing standing, Program.Level level) {
        List<String> lacks = new ArrayList<>();
        Optional<Answer> answer = standing.answer(level.name());
        for (Shortfall each : answer.map(Answer::shortfalls).orElse(List.of())) {
            boolean isRevenue = each.requirement() instanceof Requirement.Threshold asked
                    && asked.measure().equals(Program.Track.RANK_BY);
            if (!isRevenue) {
                lacks.add(
                        each.requirement() instanceof Requirement.Threshold asked
                                ? asked.measure()
                                : "another requirement");
            }
        }
        return lacks;
    }
}
