package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/** Something to do: an imperative sentence, why here, how long it takes, and when it is done. */
public record Action(
        String id,
        String text,
        String why,
        String doneWhen,
        int weeks,
        int order,
        Urgency urgency,
        List<Citation> sources) {
    /** What the action answers: a fault that shows, a target missed, something missing, incomplete or not known to be there. */
    public enum Urgency {
        FAULT,
        TARGET,
        MISSING,
        PARTIAL,
        UNKNOWN
    }

    public Action {
        sources = List.copyOf(sources);
    }
}
