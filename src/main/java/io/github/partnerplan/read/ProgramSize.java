package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts what a program asks of its partners. Every partner is held against all of it, so a stranger's file with thousands of
 * levels and a long list of partners would take all memory there is; the limits are far above any program that was published.
 */
final class ProgramSize {

    private static final int LEVELS = 60;
    private static final int REQUIREMENTS = 600;
    private static final int WINDOWS = 20;
    private static final int MEASURES = 100;

    private final Set<Period> windows = new HashSet<>();
    private int levels;
    private int requirements;
    private int measures;

    /** The ladders and measures are too many to be held against partners, which is then a finding. */
    static boolean isTooLarge(
            List<Program.Track> tracks, Collection<PointsMeasure> own, Location where, Findings findings) {
        ProgramSize size = new ProgramSize();
        for (Program.Track track : tracks) {
            for (Program.Level level : track.levels()) {
                size.levels++;
                size.count(level.conditions());
            }
        }
        for (PointsMeasure measure : own) {
            size.measures++;
            measure.window().ifPresent(size.windows::add);
            measure.parts().forEach(part -> part.window().ifPresent(size.windows::add));
        }
        return size.isOver(size.levels, LEVELS, "levels", where, findings)
                || size.isOver(size.requirements, REQUIREMENTS, "requirements", where, findings)
                || size.isOver(size.windows.size(), WINDOWS, "different windows", where, findings)
                || size.isOver(size.measures, MEASURES, "measures of its own", where, findings);
    }

    private void count(List<Requirement> conditions) {
        for (Requirement each : conditions) {
            requirements++;
            if (each instanceof Requirement.Threshold threshold) {
                threshold.window().ifPresent(windows::add);
            } else if (each instanceof Requirement.AllOf all) {
                count(all.parts());
            } else if (each instanceof Requirement.AnyOf any) {
                count(any.groups());
            }
        }
    }

    private boolean isOver(int count, int most, String what, Location where, Findings findings) {
        if (count <= most) {
            return false;
        }
        findings.error(
                "value-range",
                where,
                "the program has " + count + " " + what + ", over the limit of " + most
                        + ", so its ladders are left out",
                "Split the program into several files, or remove what no partner is held to.");
        return true;
    }
}
