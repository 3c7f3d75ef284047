package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.source.Lines;

/**
 * A check for people: each finding by file and place, so that a terminal or an editor leads to it, with the line of the file
 * and what mends it; last a line that counts.
 */
public final class CheckText {

    private CheckText() {}

    public static String of(CheckReport report, Lines lines, boolean withFrames, boolean colour) {
        String findings = FindingLines.of(FindingCounts.findings(report), lines, withFrames, colour);
        return findings + FindingCounts.of(report) + "\n";
    }
}
