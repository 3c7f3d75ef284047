package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The levels of a program's ladders, each with the path at which the program's file states it. */
final class Ladder {

    private Ladder() {}

    /** One level of a ladder, and where the keys of its benefits begin. */
    record Step(Program.Track track, Program.Level level, String benefits) {}

    /** Every level of every ladder, best first. A level without a name is in the file and on no ladder. */
    static List<Step> steps(Facts facts) {
        List<Step> steps = new ArrayList<>();
        for (Program.Track track : facts.tracks()) {
            String levels = (track.name().isEmpty() ? "" : "tracks." + track.name() + ".") + "tiers.levels.";
            int next = 0;
            for (int at = 0; next < track.levels().size() && facts.outline().has(levels + at); at++) {
                Program.Level level = track.levels().get(next);
                Optional<Outline.Setting> name = facts.outline().first(levels + at + ".name");
                if (name.isPresent() && name.get().where().equals(level.where())) {
                    steps.add(new Step(track, level, levels + at + ".benefits"));
                    next++;
                }
            }
        }
        return steps;
    }
}
