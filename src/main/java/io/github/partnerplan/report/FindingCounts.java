package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.CheckReport.Reported;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How many findings there are, in words. */
final class FindingCounts {

    private FindingCounts() {}

    /** {@code 2 errors, 5 warnings, 1 note in 3 files}: the files that have one. */
    static String of(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = 0;
            for (Finding finding : findings) {
                count += finding.severity() == severity ? 1 : 0;
            }
            if (count > 0) {
                counts.add(Wording.count(count, severity.word()));
            }
        }
        Set<String> files = new TreeSet<>();
        for (Finding finding : findings) {
            if (FilePlace.isFile(finding.where().file())) {
                files.add(finding.where().file());
            }
        }
        String in = files.isEmpty() ? "" : " in " + Wording.count(files.size(), "file");
        return String.join(", ", counts) + in;
    }

    /** The same for a check, with the day it holds for and what it leaves out. */
    static String of(CheckReport report) {
        String counts = report.findings().isEmpty()
                ? "no findings in " + Wording.count(report.files().size(), "file")
                : of(findings(report));
        StringBuilder words = new StringBuilder(counts).append(" as of ").append(report.asOf());
        if (report.ignored() > 0) {
            words.append("; ").append(report.ignored()).append(" ignored");
        }
        if (report.known() > 0) {
            words.append(report.ignored() > 0 ? ", " : "; ")
                    .append(report.known())
                    .append(" known to the baseline");
        }
        return words.toString();
    }

    static List<Finding> findings(CheckReport report) {
        return findings(report.findings());
    }

    static List<Finding> findings(List<Reported> reported) {
        List<Finding> findings = new ArrayList<>();
        reported.forEach(each -> findings.add(each.finding()));
        return findings;
    }
}
