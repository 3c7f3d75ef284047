package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/**
 * One kind of partnership the stage calls for, ranked for this company: what it is worth, what to put into it, what the company
 * has of it today and why it stands where it stands.
 */
public record TypeAdvice(
        String id,
        String title,
        int rank,
        String maturity,
        String value,
        String investment,
        Standing status,
        String why,
        List<Citation> sources) {

    public TypeAdvice {
        sources = List.copyOf(sources);
    }

    /** What the company has of this type: partners that sell, partners that do not, none, or nobody knows. */
    public enum Standing {
        EARNING,
        IDLE,
        ABSENT,
        UNKNOWN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
