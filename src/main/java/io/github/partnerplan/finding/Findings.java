package io.github.partnerplan.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Collects findings while files are read. At most {@value #SHOWN} of one id are kept for one file, and a last one says how
 * many more there were: a million broken rows stay readable and fit in memory.
 */
public final class Findings {

    /** Twenty rows show a pattern; more only scroll the first ones away. */
    public static final int SHOWN = 20;

    /** The severity belongs to it, or an error could hide behind twenty warnings of its id. */
    private record Group(String file, String id, Severity severity) {}

    private final TreeSet<Finding> kept = new TreeSet<>();
    private final Map<Group, Integer> counts = new LinkedHashMap<>();
    private final Map<Group, Finding> firstLeftOut = new LinkedHashMap<>();

    public void error(String id, Location where, String message, String help) {
        add(new Finding(id, Severity.ERROR, where, message, help, List.of()));
    }

    public void warning(String id, Location where, String message, String help) {
        add(new Finding(id, Severity.WARNING, where, message, help, List.of()));
    }

    public void note(String id, Location where, String message, String help) {
        add(new Finding(id, Severity.NOTE, where, message, help, List.of()));
    }

    public void add(Finding finding) {
        Group group = new Group(finding.where().file(), finding.id(), finding.severity());
        int count = counts.getOrDefault(group, 0);
        if (count < SHOWN) {
            if (kept.add(finding)) {
                counts.put(group, count + 1);
            }
        } else {
            counts.put(group, count + 1);
            firstLeftOut.putIfAbsent(group, finding);
        }
    }

    /** Further findings of this kind in the file will only be counted, so that nothing more need be found out for them. */
    public boolean isFull(String file, String id, Severity severity) {
        return counts.getOrDefault(new Group(file, id, severity), 0) > SHOWN;
    }

    /** Takes over what another collection kept, and the count of what it left out. */
    public void addAll(Findings others) {
        for (Finding finding : others.kept) {
            add(finding);
        }
        for (Map.Entry<Group, Finding> left : others.firstLeftOut.entrySet()) {
            Group group = left.getKey();
            int more = others.counts.getOrDefault(group, SHOWN) - SHOWN;
            counts.put(group, counts.getOrDefault(group, 0) + more);
            firstLeftOut.putIfAbsent(group, left.getValue());
        }
    }

    public boolean hasErrors() {
        return kept.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** All findings by place, each group that ran over its limit closed by one that counts the rest. */
    public List<Finding> sorted() {
        List<Finding> all = new ArrayList<>(kept);
        firstLeftOut.forEach((group, finding) -> all.add(rest(counts.getOrDefault(group, SHOWN) - SHOWN, finding)));
        all.sort(null);
        return List.copyOf(all);
    }

    private static Finding rest(int count, Finding first) {
        return new Finding(
                first.id(),
                first.severity(),
                first.where(),
                "and " + count + " more like the " + SHOWN + " above, from this line on",
                "",
                List.of());
    }
}
