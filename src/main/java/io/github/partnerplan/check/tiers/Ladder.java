package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.List;

/** A ladder of the program, its levels with their places in the file, best first. */
record Ladder(Program.Track track, String path, List<Rung> rungs) {

    Ladder {
        rungs = List.copyOf(rungs);
    }

    static List<Ladder> of(Facts facts) {
        List<Ladder> ladders = new ArrayList<>();
        for (Program.Track track : facts.tracks()) {
            List<Rung> rungs = new ArrayList<>();
            for (Program.Level level : track.levels()) {
                rungs.add(new Rung(level, facts.outline()));
            }
            ladders.add(
                    new Ladder(track, track.name().isEmpty() ? "tiers" : "tracks." + track.name() + ".tiers", rungs));
        }
        return ladders;
    }

    /** {@code the ladder}, or {@code the ladder of resell} where there are several. */
    String words() {
        return track.name().isEmpty() ? "the ladder" : "the ladder of " + track.name();
    }

    /** The levels above the lowest. */
    List<Rung> aboveBase() {
        return rungs.subList(0, Math.max(0, rungs.size() - 1));
    }

    /** Each level with the one below it, from the top down. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < rungs.size(); i++) {
            steps.add(new Step(rungs.get(i - 1), rungs.get(i)));
        }
        return steps;
    }

    /** Some level asks for something. */
    boolean asks() {
        for (Rung rung : rungs) {
            if (rung.asks()) {
                return true;
            }
        }
        return false;
    }
}
