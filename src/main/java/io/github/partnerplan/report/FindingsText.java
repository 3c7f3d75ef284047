package io.github.partnerplan.report;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.source.Lines;
import java.util.List;

/** Findings beside another result: on a terminal with the line of the file, elsewhere one line each, and a count at the end. */
public final class FindingsText {

    private FindingsText() {}

    /** Everything that comes from a file is neutralised, so that no text of a user's file can steer the terminal. */
    public static String of(List<Finding> findings, boolean withFrames, boolean colour, Lines lines) {
        return FindingLines.of(findings, lines, withFrames, colour) + FindingCounts.of(findings) + "\n";
    }
}
