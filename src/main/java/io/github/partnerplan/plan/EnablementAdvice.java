package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/** One part of enablement, whether it is for everybody who sells or delivers, and whether the program has it. */
public record EnablementAdvice(
        String id, String title, String kind, String text, String audience, Status status, List<Citation> sources) {
    public EnablementAdvice {
        sources = List.copyOf(sources);
    }
}
