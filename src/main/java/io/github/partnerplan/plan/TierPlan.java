package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The recommended ladder: how many levels and why, each level's published threshold with who would land there, who cannot be
 * placed, which levels of the program go, and what is to be known about it. {@code count} is 0 where no ladder is recommended
 * yet; {@code undecidedCost} is what those who cannot be placed cost, whatever level they are in; {@code tracks} are the ladders as the engine runs them.
 */
public record TierPlan(
        int count,
        Statement why,
        List<Level> levels,
        List<Assignment> assignments,
        List<Undecided> undecided,
        Optional<Quantity> undecidedCost,
        List<Dropped> dropped,
        List<Statement> remarks,
        List<Program.Track> tracks) {

    public TierPlan {
        levels = List.copyOf(levels);
        assignments = List.copyOf(assignments);
        undecided = List.copyOf(undecided);
        dropped = List.copyOf(dropped);
        remarks = List.copyOf(remarks);
        tracks = List.copyOf(tracks);
    }

    /**
     * One level. {@code cutOff} is sourced revenue of the trailing twelve months, absent for the base level and where nobody
     * has sold yet; {@code top} is the ladder's share it was derived from; {@code asksBeside} is what else it asks, in words;
     * {@code members} are those it holds for sure;
     * {@code yearlyCost} is what they would have earned in that window by the recommended program, and {@code costArithmetic}
     * the same part by part.
     */
    public record Level(
            LevelDesign design,
            Optional<BigDecimal> cutOff,
            Optional<BigDecimal> top,
            List<String> asksBeside,
            int members,
            int productive,
            BigDecimal revenue,
            List<String> benefits,
            Quantity yearlyCost,
            String costArithmetic,
            List<Near> near) {
        public Level {
            asksBeside = List.copyOf(asksBeside);
            benefits = List.copyOf(benefits);
            near = List.copyOf(near);
        }

        public String track() {
            return design.track();
        }

        public String name() {
            return design.level().name();
        }

        public List<Citation> sources() {
            return design.sources();
        }

        Level costing(Quantity cost, String arithmetic) {
            return new Level(
                    design, cutOff, top, asksBeside, members, productive, revenue, benefits, cost, arithmetic, near);
        }
    }

    /** A partner within a tenth of a level's line: how far in money, on which side, and what else it lacks. */
    public record Near(PartnerLedger partner, BigDecimal distance, boolean isIn, List<String> lacks) {
        public Near {
            lacks = List.copyOf(lacks);
        }
    }

    /** Where one enrolled partner would land; {@code rankOfLevel} is 0 for the best level of its track. */
    public record Assignment(PartnerLedger partner, String track, String level, int rankOfLevel) {}

    /** A partner whose tier missing data leaves open; {@code atLeast} is empty where no level holds for sure. */
    public record Undecided(
            PartnerLedger partner, String track, String atLeast, List<String> couldBe, List<String> missing) {
        public Undecided {
            couldBe = List.copyOf(couldBe);
            missing = List.copyOf(missing);
        }

        /** Whose ladder is not known may be anywhere. */
        boolean mayBeIn(Level level) {
            boolean isOpen = couldBe.isEmpty() && atLeast.isEmpty();
            boolean isPossible = isOpen || couldBe.contains(level.name()) || atLeast.equals(level.name());
            return isPossible && (track.equals(level.track()) || (track.isEmpty() && isOpen));
        }
    }

    /** A level of the program that is not recommended any more. */
    public record Dropped(String track, String name, String why, List<Citation> sources) {
        public Dropped {
            sources = List.copyOf(sources);
        }
    }

    TierPlan costing(List<Level> costed, Optional<Quantity> costOfUndecided) {
        return new TierPlan(count, why, costed, assignments, undecided, costOfUndecided, dropped, remarks, tracks);
    }

    /** The same with more that is to be known. */
    TierPlan remarking(List<Statement> more) {
        List<Statement> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new TierPlan(count, why, levels, assignments, undecided, undecidedCost, dropped, all, tracks);
    }

    /** The levels of one track, best first. */
    public List<Level> levels(String track) {
        List<Level> found = new ArrayList<>();
        for (Level level : levels) {
            if (level.track().equals(track)) {
                found.add(level);
            }
        }
        return found;
    }

    /** How many of those that cannot be placed may turn out to be in a level. */
    public long perhapsIn(Level level) {
        return undecided.stream().filter(each -> each.mayBeIn(level)).count();
    }

    /** It lands on the lowest level of its track. */
    public boolean isAtBase(Assignment assignment) {
        return assignment.rankOfLevel() >= levels(assignment.track()).size() - 1;
    }
}
