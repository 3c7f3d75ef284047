package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The recommended ladder: how many levels and why, each level's published threshold with who would land there, and what is to
 * be known about it. {@code count} is 0 where no ladder is recommended yet.
 */
public record TierPlan(
        int count, Statement why, List<Level> levels, List<Assignment> assignments, List<Statement> remarks) {

    public TierPlan {
        levels = List.copyOf(levels);
        assignments = List.copyOf(assignments);
        remarks = List.copyOf(remarks);
    }

    /**
     * One level. {@code cutOff} is sourced revenue of the trailing twelve months, absent for the base level and where nobody
     * has sold yet; {@code top} is the ladder's share it was derived from; {@code yearlyCost} is the lower discount on its
     * members' sourced revenue plus MDF for its productive members, absent where nothing was sold.
     */
    public record Level(
            String track,
            String name,
            Optional<BigDecimal> cutOff,
            Optional<BigDecimal> top,
            int members,
            int productive,
            BigDecimal revenue,
            List<String> benefits,
            Optional<BigDecimal> yearlyCost,
            String costArithmetic,
            List<Citation> sources) {
        public Level {
            benefits = List.copyOf(benefits);
            sources = List.copyOf(sources);
        }
    }

    /** Where one enrolled partner would land, and the tier it holds today. */
    public record Assignment(PartnerLedger partner, String track, String level, int rankOfLevel) {}
}
