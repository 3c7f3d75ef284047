package io.github.partnerplan.report;

import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.report.PlanSnapshot.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings were resolved, which are new and which are still open. One that only changed its words, the only
 * one of its id on its line before and after, is still open.
 */
public record FindingsSince(List<Found> resolved, List<Found> appeared, List<Found> still) {

    static final FindingsSince NONE = new FindingsSince(List.of(), List.of(), List.of());

    public FindingsSince {
        resolved = List.copyOf(resolved);
        appeared = List.copyOf(appeared);
        still = List.copyOf(still);
    }

    static FindingsSince between(List<Found> then, List<Found> now) {
        List<Found> resolved = without(then, now);
        List<Found> appeared = without(now, then);
        Map<String, Integer> gone = places(resolved);
        Map<String, Integer> come = places(appeared);
        resolved.removeIf(each -> isReworded(each, gone, come));
        appeared.removeIf(each -> isReworded(each, gone, come));
        List<Found> still = new ArrayList<>(now);
        appeared.forEach(still::remove);
        return new FindingsSince(resolved, appeared, still);
    }

    public boolean isSame() {
        return resolved.isEmpty() && appeared.isEmpty();
    }

    /** How many of them are so severe. */
    static long count(List<Found> findings, Severity severity) {
        return findings.stream()
                .filter(each -> each.severity().equals(severity.word()))
                .count();
    }

    private static List<Found> without(List<Found> all, List<Found> others) {
        Map<String, Integer> known = new HashMap<>();
        others.forEach(each -> known.merge(each.fingerprint(), 1, Integer::sum));
        List<Found> left = new ArrayList<>();
        for (Found each : all) {
            if (known.merge(each.fingerprint(), -1, Integer::sum) < 0) {
                left.add(each);
            }
        }
        return left;
    }

    private static Map<String, Integer> places(List<Found> findings) {
        Map<String, Integer> places = new HashMap<>();
        findings.forEach(each -> places.merge(place(each), 1, Integer::sum));
        return places;
    }

    private static boolean isReworded(Found each, Map<String, Integer> gone, Map<String, Integer> come) {
        return gone.getOrDefault(place(each), 0) == 1 && come.getOrDefault(place(each), 0) == 1;
    }

    private static String place(Found each) {
        return each.id() + "\n" + each.file() + "\n" + each.line();
    }
}
