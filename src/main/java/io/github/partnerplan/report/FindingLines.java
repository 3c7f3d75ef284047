package io.github.partnerplan.report;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.source.CodeFrame;
import io.github.partnerplan.source.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as lines for people: place, severity, message and id, the line of the file with carets, and what mends it. Those of
 * one line share its frame, and then each has its help right below. Everything that comes from a file is neutralised.
 */
final class FindingLines {

    private static final String RESET = "\u001b[0m";

    private final Lines lines;
    private final boolean withFrames;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    private FindingLines(Lines lines, boolean withFrames, boolean colour) {
        this.lines = lines;
        this.withFrames = withFrames;
        this.colour = colour;
    }

    /** With frames a blank line follows each; the findings come by file and place. */
    static String of(List<Finding> findings, Lines lines, boolean withFrames, boolean colour) {
        FindingLines all = new FindingLines(lines, withFrames, colour);
        List<Finding> together = new ArrayList<>();
        for (Finding finding : findings) {
            if (!together.isEmpty() && !all.shareFrame(together.get(0), finding)) {
                all.write(together);
                together.clear();
            }
            together.add(finding);
        }
        if (!together.isEmpty()) {
            all.write(together);
        }
        return all.text.toString();
    }

    private boolean shareFrame(Finding one, Finding other) {
        return withFrames
                && one.where().line() > 0
                && one.where().line() == other.where().line()
                && one.where().file().equals(other.where().file());
    }

    private void write(List<Finding> together) {
        boolean isAlone = together.size() == 1;
        for (Finding finding : together) {
            String place = LogText.path(finding.where().words());
            text.append(place).append(place.isEmpty() ? "" : ": ");
            text.append(paint(finding.severity())).append(": ");
            text.append(LogText.clean(finding.message()))
                    .append(" [")
                    .append(finding.id())
                    .append("]\n");
            if (!withFrames || !isAlone) {
                help("    help: ", finding);
            }
        }
        if (withFrames) {
            frame(together)
                    .forEach(line -> text.append(LogText.withoutCommands(line)).append('\n'));
        }
        if (withFrames) {
            if (isAlone) {
                help("help: ", together.get(0));
            }
            text.append('\n');
        }
    }

    private void help(String label, Finding finding) {
        if (!finding.help().isEmpty()) {
            text.append(label).append(LogText.clean(finding.help())).append('\n');
        }
    }

    private List<String> frame(List<Finding> together) {
        List<String> frame = new ArrayList<>();
        for (Finding finding : together) {
            List<String> next = CodeFrame.lines(finding, lines);
            boolean isWithoutCarets = next.size() < 2;
            if (frame.size() < 2) {
                frame = isWithoutCarets && !frame.isEmpty() ? frame : new ArrayList<>(next);
            } else if (!isWithoutCarets) {
                join(frame, next.get(next.size() - 2), next.get(next.size() - 1));
            }
        }
        return frame;
    }

    /** Adds carets to those that are there; a line too long to show both places, or with tabs, is shown once more. */
    private static void join(List<String> frame, String line, String carets) {
        int last = frame.size() - 1;
        boolean isSame = frame.get(last - 1).equals(line) && !line.contains("\t");
        if (!isSame) {
            frame.add(line);
            frame.add(carets);
            return;
        }
        StringBuilder both = new StringBuilder(frame.get(last));
        both.append(" ".repeat(Math.max(0, carets.length() - both.length())));
        for (int i = 0; i < carets.length(); i++) {
            if (carets.charAt(i) == '^') {
                both.setCharAt(i, '^');
            }
        }
        frame.set(last, both.toString());
    }

    private String paint(Severity severity) {
        if (!colour) {
            return severity.word();
        }
        String code = switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
        return code + severity.word() + RESET;
    }
}
