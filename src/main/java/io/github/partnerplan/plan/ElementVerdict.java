package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/**
 * Whether one element of the stage's program is there, what it looks like, and which parts of it the program file lacks: as keys
 * of the file, and in words.
 */
public record ElementVerdict(
        String id,
        String title,
        Status status,
        String looksLike,
        List<String> lacks,
        List<String> toAdd,
        String why,
        List<Citation> sources) {
    public ElementVerdict {
        lacks = List.copyOf(lacks);
        toAdd = List.copyOf(toAdd);
        sources = List.copyOf(sources);
    }
}
