package io.github.partnerplan.plan;

import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.List;

/** One level of a ladder, for what it gives. */
public record PaidLevel(Program.Track track, Program.Level level) {

    /** Every level of every ladder, best first. */
    public static List<PaidLevel> of(Brief brief) {
        List<PaidLevel> levels = new ArrayList<>();
        for (Program.Track track : brief.tracks()) {
            track.levels().forEach(level -> levels.add(new PaidLevel(track, level)));
        }
        return levels;
    }

    /** Where the keys of its benefits begin in the outline. */
    public String benefits() {
        return level.path() + ".benefits";
    }
}
