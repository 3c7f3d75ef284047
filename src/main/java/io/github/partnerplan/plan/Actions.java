package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.Action.Urgency;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to do about the gaps: the most urgent few first, then the others; both in the order in which things must come, which is
 * ownership and rules, then training, then growth.
 */
final class Actions {

    /** What to do first, as many as a board keeps in mind. */
    static final int FIRST = 5;

    private static final Comparator<Action> IN_SEQUENCE =
            Comparator.comparingInt(Action::order).thenComparing(Action::id);

    private final Brief brief;
    private final List<Action> found = new ArrayList<>();

    Actions(Brief brief) {
        this.brief = brief;
    }

    /** One action a theme, its most urgent one: four gaps in enablement are one piece of work. */
    List<Action> of(
            List<ElementVerdict> elements,
            List<AntiPattern> faults,
            List<MetricVerdict> metrics,
            List<PartnerMove> moves) {
        if (brief.stage() == Stage.Id.EARLY) {
            for (Entry approach : brief.playbook().partsOf("early")) {
                String why = Wording.clause(brief.playbook().text(approach));
                add(approach.id(), why, Urgency.MISSING, approach.sources());
            }
            brief.playbook().ofKind("readiness").forEach(this::addReadiness);
        } else if (!brief.knowsPartnerDeals()) {
            add("record-attribution", "no file tells which partner did what", Urgency.FAULT, List.of());
        }
        for (AntiPattern fault : faults) {
            if (fault.state() == AntiPattern.State.DETECTED) {
                Optional<String> text = fault.lacks().isEmpty() ? Optional.empty() : Optional.of(fault.remedy());
                add(fault.id(), text, fault.evidence(), Urgency.FAULT, fault.sources());
            }
        }
        for (MetricVerdict metric : metrics) {
            if (metric.isOff()) {
                add("target-" + metric.id(), metric.label() + ": " + metric.todo(), Urgency.TARGET, metric.sources());
            }
        }
        for (ElementVerdict element : elements) {
            switch (element.status()) {
                case MISSING -> add(element.id(), reason(element), Urgency.MISSING, element.sources());
                case PARTIAL -> addCompletion(element);
                case UNKNOWN -> add(element.id(), reason(element), Urgency.UNKNOWN, element.sources());
                case PRESENT -> {}
            }
        }
        addFromTheLedger(moves);
        return onePerTheme();
    }

    private void addFromTheLedger(List<PartnerMove> moves) {
        if (brief.ledger().source().tellsClaims()
                && brief.ledger().deals().weak().deals() > 0) {
            String why =
                    Wording.count(brief.ledger().deals().weak().deals(), "sourced win") + " would not survive an audit";
            add("weak-claims", why, Urgency.TARGET, List.of());
        }
        ProtectionBacktest.of(brief)
                .filter(ProtectionBacktest::isTooShort)
                .ifPresent(test -> add("protection", test.words(), Urgency.TARGET, List.of()));
        for (Statement unkept : new Managers(brief).unkept()) {
            add("managers", Wording.clause(unkept.text()), Urgency.TARGET, unkept.sources());
        }
        addSunset(moves);
    }

    private void addSunset(List<PartnerMove> moves) {
        List<String> ending = new ArrayList<>();
        List<Citation> rows = new ArrayList<>();
        for (PartnerMove move : moves) {
            if (move.move() == PartnerMove.Move.SUNSET) {
                ending.add(move.name());
                rows.addAll(move.sources());
            }
        }
        if (!ending.isEmpty()) {
            String why = Wording.some(ending, 3) + " missed "
                    + (ending.size() == 1 ? "its quarters and shows" : "their quarters and show")
                    + " another red flag; the notice is " + ExitNotice.words(brief);
            add("sunset", why, Urgency.TARGET, Sources.distinct(rows));
        }
    }

    /** Why the playbook wants it, then what is known of it; the plan names its parts and their keys where it lists the elements. */
    private String reason(ElementVerdict element) {
        if (element.status() == Status.UNKNOWN && brief.program().isPresent()) {
            return element.why();
        }
        String known = switch (element.status()) {
            case MISSING -> "the program says nothing of it";
            case PARTIAL -> "the program does not state it yet";
            case UNKNOWN, PRESENT -> element.why();
        };
        return brief.playbook()
                .find("do-" + element.id())
                .map(entry -> Wording.clause(entry.because()) + "; " + known)
                .orElse(known);
    }

    private List<Action> onePerTheme() {
        found.sort(Comparator.comparing((Action action) -> !isBeforeEverything(action))
                .thenComparing(Action::urgency)
                .thenComparing(IN_SEQUENCE));
        List<Action> all = new ArrayList<>();
        Set<String> themes = new HashSet<>();
        for (Action action : found) {
            if (themes.add(themeOf(action.id()))) {
                all.add(action);
            }
        }
        int first = Math.min(FIRST, all.size());
        all.subList(0, first).sort(IN_SEQUENCE);
        all.subList(first, all.size()).sort(IN_SEQUENCE);
        return all;
    }

    /** What no other step goes without, where it is known to be missing. */
    private boolean isBeforeEverything(Action action) {
        return action.urgency().compareTo(Urgency.MISSING) <= 0
                && brief.playbook().entry(action.id()).term("before").equals("everything");
    }

    private String themeOf(String id) {
        String theme =
                brief.playbook().find(id).map(entry -> entry.term("theme")).orElse("");
        return theme.isEmpty() ? id : theme;
    }

    private void add(String gap, String why, Urgency urgency, List<Citation> sources) {
        add(gap, Optional.empty(), why, urgency, sources);
    }

    /** {@code text} stands in the place of the playbook's words, which ask for the whole of it. */
    private void add(String gap, Optional<String> text, String why, Urgency urgency, List<Citation> sources) {
        brief.playbook()
                .find("do-" + gap)
                .ifPresent(entry -> found.add(new Action(
                        entry.id(),
                        text.orElseGet(() -> brief.playbook().term(entry, "action")),
                        why,
                        brief.playbook().term(entry, "done_when"),
                        entry.figure("weeks").value().intValueExact(),
                        entry.figure("order").value().intValueExact(),
                        urgency,
                        Sources.of(
                                brief.playbook().rowsBehind(entry.term("action")),
                                Sources.forStage(Sources.of(entry, sources), brief.stage())))));
    }

    /** What is there in part is to be completed, not begun. */
    private void addCompletion(ElementVerdict element) {
        int parts = brief.playbook().entry(element.id()).list("present_if").size();
        Optional<String> text = Optional.of(element)
                .filter(each -> each.lacks().size() != parts)
                .map(each -> Wording.complete("Complete " + Wording.lower(each.title()), each.toAdd()));
        add(element.id(), text, reason(element), Urgency.PARTIAL, element.sources());
    }

    private void addReadiness(Entry entry) {
        found.add(new Action(
                entry.id(),
                brief.playbook().term(entry, "action"),
                Wording.clause(entry.because()),
                entry.title(),
                entry.figure("weeks").value().intValueExact(),
                entry.figure("order").value().intValueExact(),
                Urgency.UNKNOWN,
                entry.sources()));
    }
}
