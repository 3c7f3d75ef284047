package io.github.partnerplan.diff;

import io.github.partnerplan.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings that only one of two programs has; one that says the same elsewhere in the file is none of them, and one that says
 * it in other words stands apart, as the later program words it.
 */
public record FindingChanges(List<Finding> appeared, List<Finding> disappeared, List<Finding> reworded) {

    public FindingChanges {
        appeared = List.copyOf(appeared);
        disappeared = List.copyOf(disappeared);
        reworded = List.copyOf(reworded);
    }

    static FindingChanges between(Side before, Side after) {
        List<Finding> come = without(after.findings(), after.file(), before.findings(), before.file());
        List<Finding> go = without(before.findings(), before.file(), after.findings(), after.file());
        Map<String, Integer> goAt = places(go, before.file());
        Map<String, Integer> comeAt = places(come, after.file());
        List<Finding> reworded = new ArrayList<>();
        for (Finding each : come) {
            if (isOnce(each, after.file(), comeAt, goAt)) {
                reworded.add(each);
            }
        }
        come.removeIf(each -> isOnce(each, after.file(), comeAt, goAt));
        go.removeIf(each -> isOnce(each, before.file(), comeAt, goAt));
        return new FindingChanges(come, go, reworded);
    }

    private static Map<String, Integer> places(List<Finding> findings, String program) {
        Map<String, Integer> places = new HashMap<>();
        findings.forEach(finding -> places.merge(place(finding, program), 1, Integer::sum));
        return places;
    }

    /** Each side has one such finding, so it is the same that changed. */
    private static boolean isOnce(Finding finding, String program, Map<String, Integer> come, Map<String, Integer> go) {
        String place = place(finding, program);
        return come.getOrDefault(place, 0) == 1 && go.getOrDefault(place, 0) == 1;
    }

    /** The row of a data file; lines of the program move, so there the id alone tells. */
    private static String place(Finding finding, String program) {
        String file = finding.where().file();
        return finding.id() + "\n"
                + (file.equals(program) ? "" : file + "\n" + finding.where().line());
    }

    /** Those of the first that the second has not; of several alike, as many as there are more. */
    private static List<Finding> without(List<Finding> all, String file, List<Finding> others, String otherFile) {
        Map<String, Integer> known = new HashMap<>();
        others.forEach(finding -> known.merge(key(finding, otherFile), 1, Integer::sum));
        List<Finding> left = new ArrayList<>();
        for (Finding finding : all) {
            if (known.merge(key(finding, file), -1, Integer::sum) < 0) {
                left.add(finding);
            }
        }
        return left;
    }

    /** What both sides found while reading: those of the second. */
    static List<Finding> common(List<Finding> before, String fileBefore, List<Finding> after, String fileAfter) {
        List<Finding> common = new ArrayList<>(after);
        common.removeAll(without(after, fileAfter, before, fileBefore));
        return common;
    }

    /** What it says of which file, where the program's own name does not count. */
    private static String key(Finding finding, String program) {
        String file = finding.where().file();
        return String.join(
                "\n", finding.id(), finding.severity().word(), file.equals(program) ? "" : file, finding.message());
    }
}
