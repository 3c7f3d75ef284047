package io.github.partnerplan.diff;

import io.github.partnerplan.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings that only one of two programs has; one that says the same elsewhere in the file is none of them. */
public record FindingChanges(List<Finding> appeared, List<Finding> disappeared) {

    public FindingChanges {
        appeared = List.copyOf(appeared);
        disappeared = List.copyOf(disappeared);
    }

    static FindingChanges between(Side before, Side after) {
        return new FindingChanges(
                without(after.findings(), after.file(), before.findings(), before.file()),
                without(before.findings(), before.file(), after.findings(), after.file()));
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
