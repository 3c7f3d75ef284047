package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.time.LocalDate;
import java.util.List;

/** One step of the roadmap with its first and last day. */
public record RoadmapStep(
        String id, String title, Kind kind, LocalDate starts, LocalDate ends, String why, List<Citation> sources) {
    public RoadmapStep {
        sources = List.copyOf(sources);
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException("a step ends after it starts: " + id);
        }
    }

    /** Closing a gap, developing one partner, or a recurring review. */
    public enum Kind {
        GAP,
        RECRUIT,
        REVIEW;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
