package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/** Data that would sharpen the plan, and what it would tell. */
public record Question(String needs, String ask, String tells, List<Citation> sources) {
    public Question {
        sources = List.copyOf(sources);
    }
}
