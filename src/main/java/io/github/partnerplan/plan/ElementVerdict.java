package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/** Whether one element of the stage's program is there, what it looks like, and which parts of it the program file lacks. */
public record ElementVerdict(
        String id,
        String title,
        Status status,
        String looksLike,
        List<String> lacks,
        String why,
        List<Citation> sources) {
    public ElementVerdict {
        lacks = List.copyOf(lacks);
        sources = List.copyOf(sources);
    }
}
