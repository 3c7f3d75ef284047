package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.List;

/** One level of a ladder, for what it gives. */
record PaidLevel(Program.Track track, Program.Level level) {

    /** Every level of every ladder, best first. */
    static List<PaidLevel> of(Facts facts) {
        List<PaidLevel> levels = new ArrayList<>();
        for (Program.Track track : facts.tracks()) {
            track.levels().forEach(level -> levels.add(new PaidLevel(track, level)));
        }
        return levels;
    }

    /** Where the keys of its benefits begin in the outline. */
    String benefits() {
        return level.path() + ".benefits";
    }
}
