package io.github.partnerplan.program;

import io.github.partnerplan.model.Program;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether a partner meets all that a level asks for by itself, and what it lacks; nothing is lacking where it does. */
public record Answer(Program.Level level, Verdict verdict, List<Shortfall> shortfalls) {

    public Answer {
        shortfalls = List.copyOf(shortfalls);
    }

    /** The columns that would decide it, such as {@code partners.certified}; none where it is decided. */
    public List<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        for (Shortfall each : shortfalls) {
            if (verdict == Verdict.UNKNOWN) {
                missing.addAll(each.missing());
            }
        }
        return List.copyOf(missing);
    }
}
