package io.github.partnerplan.report;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.source.CodeFrame;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Findings for people: one line each, on a terminal with the line of the file and what mends it, and a count at the end. */
public final class FindingsText {

    private static final String RESET = "\u001b[0m";

    private FindingsText() {}

    /** Everything that comes from a file is neutralised, so that no text of a user's file can steer the terminal. */
    public static String of(List<Finding> findings, boolean withFrames, boolean colour, Inputs inputs) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(PlainText.clean(finding.where().words())).append(": ");
            text.append(paint(finding.severity().word(), finding.severity(), colour))
                    .append(": ");
            text.append(PlainText.clean(finding.message()))
                    .append(" [")
                    .append(finding.id())
                    .append("]\n");
            if (withFrames) {
                for (String line : CodeFrame.lines(finding, inputs)) {
                    text.append(line).append('\n');
                }
            }
            if (!finding.help().isEmpty()) {
                text.append(withFrames ? "help: " : "    help: ")
                        .append(PlainText.clean(finding.help()))
                        .append('\n');
            }
            if (withFrames) {
                text.append('\n');
            }
        }
        return text.append(summary(findings)).append('\n').toString();
    }

    private static String paint(String word, Severity severity, boolean colour) {
        if (!colour) {
            return word;
        }
        String code = switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
        return code + word + RESET;
    }

    /** {@code 2 errors, 5 warnings, 1 note in 3 files}. */
    static String summary(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        Set<String> files = new TreeSet<>();
        findings.forEach(each -> files.add(each.where().file()));
        return String.join(", ", counts) + " in " + files.size() + (files.size() == 1 ? " file" : " files");
    }
}
