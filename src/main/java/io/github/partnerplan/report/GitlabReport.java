package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.CheckReport.Reported;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import java.util.HashSet;
import java.util.Set;

/**
 * A check as a GitLab code quality report. An error is critical, a warning major, a note info: minor and blocker stay free, as
 * this program has three severities and does not decide what blocks a merge.
 */
public final class GitlabReport {

    private final CheckReport report;
    private final Set<String> fingerprints = new HashSet<>();
    private final Json json = new Json();

    private GitlabReport(CheckReport report) {
        this.report = report;
    }

    public static String of(CheckReport report) {
        return new GitlabReport(report).text();
    }

    private String text() {
        json.array();
        report.findings().forEach(this::write);
        return json.endArray().text();
    }

    private void write(Reported each) {
        Finding finding = each.finding();
        json.object().field("description", FindingWords.whole(finding)).field("check_name", finding.id());
        json.field("fingerprint", unique(each.fingerprint())).field("severity", severity(finding.severity()));
        json.object("location").field("path", path(finding.where().file())).object("lines");
        boolean isThere = FilePlace.isInRepository(finding.where().file());
        json.field("begin", isThere ? Math.max(1, finding.where().line()) : 1);
        json.endObject().endObject().endObject();
    }

    /** GitLab drops what has no path; what no path leads to is shown at the first file that was read. */
    private String path(String file) {
        if (FilePlace.isInRepository(file)) {
            return file;
        }
        for (String read : report.files()) {
            if (FilePlace.isInRepository(read)) {
                return read;
            }
        }
        return file.isEmpty() ? "partnerplan.yaml" : file;
    }

    /** GitLab shows one of several with the same fingerprint. */
    private String unique(String fingerprint) {
        String unique = fingerprint;
        for (int i = 2; !fingerprints.add(unique); i++) {
            unique = fingerprint + "-" + i;
        }
        return unique;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case NOTE -> "info";
        };
    }
}
