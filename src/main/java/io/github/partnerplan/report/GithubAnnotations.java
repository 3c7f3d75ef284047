package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * A check as GitHub workflow commands, which become annotations of the changed lines; worst first, and a plain last line that
 * counts. No text of a file begins a line or ends a command.
 */
public final class GithubAnnotations {

    /** GitHub keeps as many of a level from one step and drops the rest silently. */
    private static final int SHOWN = 10;

    private final StringBuilder text = new StringBuilder();
    private final List<String> leftOut = new ArrayList<>();

    private GithubAnnotations() {}

    public static String of(CheckReport report) {
        GithubAnnotations annotations = new GithubAnnotations();
        List<Finding> findings = FindingCounts.findings(report);
        for (Severity severity : Severity.values()) {
            annotations.add(severity, findings);
        }
        annotations.text.append(FindingCounts.of(report));
        if (!annotations.leftOut.isEmpty()) {
            annotations.text.append("; not annotated: ").append(String.join(", ", annotations.leftOut));
        }
        return annotations.text.append('\n').toString();
    }

    private void add(Severity severity, List<Finding> findings) {
        int count = 0;
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                count++;
                if (count <= SHOWN) {
                    add(finding);
                }
            }
        }
        if (count > SHOWN) {
            leftOut.add(Wording.count(count - SHOWN, severity.word()));
        }
    }

    private void add(Finding finding) {
        String command = finding.severity() == Severity.NOTE
                ? "notice"
                : finding.severity().word();
        text.append("::").append(command).append(' ');
        place(finding.where());
        text.append("title=").append(property(finding.id())).append("::");
        text.append(data(FindingWords.message(finding)));
        if (!finding.help().isEmpty()) {
            text.append("%0Ahelp: ").append(data(PlainText.clean(finding.help())));
        }
        text.append('\n');
    }

    /** GitHub takes columns only within one line, and counts the last one in. */
    private void place(Location where) {
        if (!FilePlace.isInRepository(where.file())) {
            return;
        }
        text.append("file=").append(property(where.file())).append(',');
        if (where.line() == 0) {
            return;
        }
        boolean endsBeforeLine = where.endLine() > where.line() && where.endColumn() <= 1;
        int endLine = endsBeforeLine ? where.endLine() - 1 : where.endLine();
        text.append("line=").append(where.line()).append(",endLine=").append(endLine);
        boolean isWholeLine = where.column() <= 1 && where.endColumn() <= 1;
        if (where.endLine() == where.line() && !isWholeLine) {
            text.append(",col=").append(Math.max(1, where.column()));
            text.append(",endColumn=").append(Math.max(where.column(), where.endColumn() - 1));
        }
        text.append(',');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(PlainText.clean(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
