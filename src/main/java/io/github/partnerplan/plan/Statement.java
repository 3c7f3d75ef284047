package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/** One sentence of a plan with the playbook sections and the rows of the user it rests on. */
public record Statement(String text, List<Citation> sources) {
    public Statement {
        sources = List.copyOf(sources);
    }
}
