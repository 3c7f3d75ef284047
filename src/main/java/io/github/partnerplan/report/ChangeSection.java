package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.Status;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.MetricChange.Course;
import java.util.ArrayList;
import java.util.List;

/** What moved since an earlier plan, for people: one sentence, the metrics, then what was done, what is new and what went. */
final class ChangeSection {

    private static final int NAMED = 5;

    private final PlanChange change;
    private final Wording wording;
    private final List<Item> items = new ArrayList<>();

    ChangeSection(PlanChange change, Wording wording) {
        this.change = change;
        this.wording = wording;
    }

    void addTo(List<Block> blocks) {
        blocks.add(Block.heading(2, "What moved since " + change.then().asOf()));
        blocks.add(new Block.Paragraph(
                Text.strong(summary()),
                SourceWords.of(List.of(new Citation.Row(change.then().file(), 0)))));
        new MetricChangeTable(change.metrics(), wording)
                .addTo(blocks, change.then().asOf(), change.now().asOf());
        asked();
        antiPatterns();
        elements();
        new TierChangeItems(change, wording).addTo(items);
        moves();
        new FindingItems(change.findings()).addTo(items);
        if (!items.isEmpty()) {
            blocks.add(Block.checks(items));
        }
        List<String> limits = new ArrayList<>();
        for (Finding doubt : change.doubts()) {
            limits.add(Wording.sentence(doubt.message()));
        }
        limits.addAll(change.remarks());
        if (!limits.isEmpty()) {
            blocks.add(Block.paragraph(Text.muted(String.join(" ", limits))));
        }
    }

    private void add(Mark mark, String opening, String text) {
        items.add(Item.of(mark, Text.strong(opening).plus(text)));
    }

    private String summary() {
        if (change.isEmpty()) {
            return "Nothing that both plans tell has moved.";
        }
        List<String> parts = new ArrayList<>();
        count(parts, metrics(Course.BETTER), "metric", "better");
        count(parts, metrics(Course.WORSE), "metric", "worse");
        count(parts, metrics(Course.NEUTRAL), "metric", "moved otherwise");
        count(parts, metrics(Course.KNOWN), "metric", "known now");
        count(parts, metrics(Course.UNKNOWN), "metric", "not known any more");
        count(parts, change.done().size(), "action", "no longer asked for");
        count(parts, change.tiers().moved().size(), "partner", "in another recommended level");
        count(parts, change.findings().resolved().size(), "finding", "no longer found");
        count(parts, change.findings().appeared().size(), "finding", "new");
        String told = parts.isEmpty() ? "No metric, action or finding moved" : Wording.list(parts);
        return told + openFindings() + ".";
    }

    private String openFindings() {
        return change.knowsFindings()
                ? "; " + Wording.count(change.findings().still().size(), "finding") + " still open"
                : "";
    }

    private static void count(List<String> parts, long number, String noun, String what) {
        if (number > 0) {
            parts.add(Wording.count(number, noun) + " " + what);
        }
    }

    private long metrics(Course course) {
        return change.metrics().stream().filter(each -> each.course() == course).count();
    }

    /** That somebody did it no plan tells: it tells that what asked for it is not there any more. */
    private void asked() {
        ActionsDone actions = new ActionsDone(change.then(), change.now());
        change.done().forEach((id, text) -> {
            String why = actions.why(id).map(words -> " (" + words + ")").orElse("");
            add(Mark.GOOD, "No longer asked for: ", Wording.sentence(Wording.clause(text) + why));
        });
    }

    private void antiPatterns() {
        for (PlanChange.Turn turn : change.antiPatterns()) {
            if (turn.now().equals(AntiPattern.State.DETECTED.word())) {
                add(Mark.BAD, "New anti-pattern: ", Wording.sentence(turn.title()));
            } else if (turn.then().equals(AntiPattern.State.DETECTED.word())) {
                boolean isClear = turn.now().equals(AntiPattern.State.CLEAR.word());
                add(
                        isClear ? Mark.GOOD : Mark.UNKNOWN,
                        isClear ? "Anti-pattern gone: " : "Not known any more: ",
                        Wording.sentence(turn.title()));
            } else {
                boolean isClear = turn.now().equals(AntiPattern.State.CLEAR.word());
                add(
                        isClear ? Mark.GOOD : Mark.UNKNOWN,
                        isClear ? "Ruled out now: " : "Not ruled out any more: ",
                        Wording.sentence(turn.title()));
            }
        }
    }

    private void elements() {
        for (PlanChange.Turn turn : change.elements()) {
            boolean isThere = turn.now().equals(Status.PRESENT.word());
            boolean isUnknown = turn.now().equals(Status.UNKNOWN.word());
            boolean isLost =
                    turn.then().equals(Status.PRESENT.word()) || turn.now().equals(Status.MISSING.word());
            Mark mark = isThere ? Mark.GOOD : isUnknown ? Mark.UNKNOWN : isLost ? Mark.BAD : Mark.WARN;
            String opening = turn.title() + " was " + there(turn.then()) + " and is " + there(turn.now()) + ".";
            Item item = Item.of(mark, Text.of(opening));
            // An element and a part of the infrastructure may go by one title.
            if (!items.contains(item)) {
                items.add(item);
            }
        }
    }

    private static String there(String status) {
        for (Status known : Status.values()) {
            if (known.word().equals(status)) {
                return switch (known) {
                    case PRESENT -> "there";
                    case PARTIAL -> "there in part";
                    case MISSING -> "missing";
                    case UNKNOWN -> "unknown";
                };
            }
        }
        return status;
    }

    private void moves() {
        List<String> names = new ArrayList<>();
        for (PlanChange.Turn turn : change.moves()) {
            String then = turn.then().isEmpty() ? "none" : turn.then();
            String now = turn.now().isEmpty() ? "none" : turn.now();
            names.add(turn.title() + " (" + then + " → " + now + ")");
        }
        if (!names.isEmpty()) {
            add(Mark.NONE, "Recommended otherwise: ", Wording.some(names, NAMED) + ".");
        }
    }
}
