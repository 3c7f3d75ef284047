package io.github.partnerplan.check;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.playbook.Playbook;
import java.time.LocalDate;
import java.util.List;

/**
 * What a check came to: the findings by file and place, named as seen from the working directory; the files that were read;
 * how many findings the workspace or the command line ignores, and how many a baseline knows already; and the pages behind them.
 */
public record CheckReport(
        LocalDate asOf, List<Reported> findings, List<String> files, int ignored, int known, Playbook playbook) {

    public CheckReport {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /**
     * A finding with the mark by which it is known again when lines above it come or go, and whether it is as bad as the run may
     * not find.
     */
    public record Reported(Finding finding, String fingerprint, boolean fails) {}

    /** The run fails for one of them. */
    public boolean fails() {
        for (Reported each : findings) {
            if (each.fails()) {
                return true;
            }
        }
        return false;
    }

    public int count(Severity severity) {
        int count = 0;
        for (Reported each : findings) {
            count += each.finding().severity() == severity ? 1 : 0;
        }
        return count;
    }
}
