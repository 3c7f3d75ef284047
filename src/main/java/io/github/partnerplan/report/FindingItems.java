package io.github.partnerplan.report;

import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.PlanSnapshot.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The findings that are new since an earlier plan and those that are found no longer, in items, the most severe first. */
final class FindingItems {

    /** As many of each kind are told one by one; the JSON has all. */
    private static final int TOLD = 5;

    private final FindingsSince findings;

    FindingItems(FindingsSince findings) {
        this.findings = findings;
    }

    /** Of one that is found no longer the plan does not tell whether it was mended or its rows left the window, so it is no success. */
    void addTo(List<Item> items) {
        add(Mark.BAD, "New", findings.appeared(), items);
        add(Mark.NONE, "No longer found", findings.resolved(), items);
    }

    private static void add(Mark mark, String opening, List<Found> findings, List<Item> items) {
        List<Found> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(FindingItems::rank));
        int shown = Math.min(TOLD, sorted.size());
        for (Found each : sorted.subList(0, shown)) {
            Text text = Text.strong(opening + ": ")
                    .plus(Wording.sentence(each.message()))
                    .plus(" (" + each.severity() + ", " + each.id() + ")", Style.MUTED);
            items.add(Item.of(mark, text).source(source(mark, each)));
        }
        if (shown < sorted.size()) {
            String more = (sorted.size() - shown) + " more";
            items.add(Item.of(mark, Text.strong(opening + ": ").plus(more + ".")));
        }
    }

    /** A severity that this version does not know comes last. */
    private static int rank(Found finding) {
        int rank = 0;
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(finding.severity())) {
                return rank;
            }
            rank++;
        }
        return rank;
    }

    /** One that is gone stood in a file as it was then, so no line of today's is named. */
    private static Text source(Mark mark, Found each) {
        boolean isOfToday = mark == Mark.BAD && !each.file().isEmpty();
        return isOfToday
                ? SourceWords.of(List.of(new Citation.Row(each.file(), each.line())))
                : Text.muted(each.file());
    }
}
