package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/**
 * Whether a fault the playbooks warn of is there, with the evidence, the rows that show it and what mends it. {@code lacks} names
 * in words what the program has still to state, where it states the rest: then no more is asked for.
 */
public record AntiPattern(
        String id,
        String title,
        State state,
        String evidence,
        String remedy,
        List<String> lacks,
        List<Citation> sources) {

    public AntiPattern {
        lacks = List.copyOf(lacks);
        sources = List.copyOf(sources);
    }

    /** Detected, ruled out by the data, or not to be told from it. */
    public enum State {
        DETECTED,
        CLEAR,
        UNKNOWN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
