package io.github.partnerplan.plan;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the levels of one ladder, best first, fit together in what they ask. */
final class LevelLines {

    private LevelLines() {}

    static Optional<BigDecimal> line(LevelDesign design) {
        return Optional.ofNullable(design.level().atLeast().get(Program.Track.RANK_BY));
    }

    /** The line of the nearest level that stays, in one direction. */
    static Optional<BigDecimal> kept(List<LevelDesign> levels, int at, int step) {
        for (int i = at + step; i >= 0 && i < levels.size(); i += step) {
            if (levels.get(i).keepsAsking() && line(levels.get(i)).isPresent()) {
                return line(levels.get(i));
            }
        }
        return Optional.empty();
    }

    static Program.Level withConditions(Program.Level level, List<Requirement> conditions) {
        return new Program.Level(
                level.name(),
                level.top(),
                level.rankBy(),
                level.rankWithin(),
                conditions,
                level.invitation(),
                level.discount(),
                level.mdf(),
                level.manager(),
                level.where(),
                level.path());
    }

    /** A higher level asks for no more revenue than a lower one. */
    static boolean isFalling(List<LevelDesign> levels) {
        Optional<BigDecimal> below = Optional.empty();
        for (int i = levels.size() - 1; i >= 0; i--) {
            Optional<BigDecimal> line = line(levels.get(i));
            if (line.isPresent() && below.isPresent() && line.get().compareTo(below.get()) <= 0) {
                return true;
            }
            below = line.isPresent() ? line : below;
        }
        return false;
    }

    /** Requirements are not inherited: a level that is changed or added asks at least what the one below it does. */
    static List<LevelDesign> carriedUp(List<LevelDesign> levels) {
        List<LevelDesign> carried = new ArrayList<>(levels);
        Map<String, Requirement.Threshold> below = new LinkedHashMap<>();
        for (int i = levels.size() - 1; i >= 0; i--) {
            LevelDesign design = levels.get(i);
            if (!design.keepsAsking()) {
                design = asking(design, below);
                carried.set(i, design);
            } else if (lacks(design.level(), below)) {
                design = asking(design, below).because("so far it leaves out what the level below it asks for");
                carried.set(i, design);
            }
            for (Requirement each : design.level().conditions()) {
                if (each instanceof Requirement.Threshold asked && asked.isPlain()) {
                    below.put(asked.measure(), asked);
                }
            }
        }
        return carried;
    }

    /** A plain level that leaves out what the one below it asks: requirements are not inherited. */
    private static boolean lacks(Program.Level level, Map<String, Requirement.Threshold> below) {
        for (Requirement each : level.demands()) {
            if (!(each instanceof Requirement.Threshold asked) || !asked.isPlain()) {
                return false;
            }
        }
        return !level.demands().isEmpty() && !level.atLeast().keySet().containsAll(below.keySet());
    }

    private static LevelDesign asking(LevelDesign design, Map<String, Requirement.Threshold> below) {
        Program.Level level = design.level();
        Map<String, BigDecimal> own = level.atLeast();
        List<Requirement> conditions = new ArrayList<>();
        for (Requirement each : level.conditions()) {
            boolean isLess = each instanceof Requirement.Threshold asked
                    && below.containsKey(asked.measure())
                    && asked.atLeast()
                                    .orElseThrow()
                                    .compareTo(
                                            below.get(asked.measure()).atLeast().orElseThrow())
                            < 0;
            conditions.add(isLess && each instanceof Requirement.Threshold asked ? below.get(asked.measure()) : each);
        }
        below.forEach((measure, asked) -> {
            boolean isByRank =
                    measure.equals(Program.Track.RANK_BY) && level.top().isPresent();
            if (!own.containsKey(measure) && !isByRank) {
                conditions.add(asked);
            }
        });
        return design.asking(withConditions(level, conditions));
    }
}
