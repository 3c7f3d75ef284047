package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/** One disagreement or silence of the playbooks, and what this project takes. */
public record Ruling(String id, String title, String text, List<Citation> sources) {
    public Ruling {
        sources = List.copyOf(sources);
    }
}
