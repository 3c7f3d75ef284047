package io.github.partnerplan.report;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.report.MetricChange.Better;
import io.github.partnerplan.report.PlanSnapshot.Figure;
import io.github.partnerplan.report.PlanSnapshot.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What moved between an earlier plan and this one, the metrics with the most pressing first. {@code remarks} say what could not be
 * compared, {@code doubts} what makes the whole comparison doubtful.
 */
public record PlanChange(
        PlanSnapshot then,
        PlanSnapshot now,
        List<MetricChange> metrics,
        TierChange tiers,
        FindingsSince findings,
        List<Turn> antiPatterns,
        List<Turn> elements,
        List<Turn> moves,
        Map<String, String> done,
        List<String> remarks,
        List<Finding> doubts) {

    /** One anti-pattern, element or partner that stands otherwise than it did; a word is empty where a plan does not list it. */
    public record Turn(String id, String title, String then, String now) {}

    public PlanChange {
        metrics = List.copyOf(metrics);
        antiPatterns = List.copyOf(antiPatterns);
        elements = List.copyOf(elements);
        moves = List.copyOf(moves);
        done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
        remarks = List.copyOf(remarks);
        doubts = List.copyOf(doubts);
    }

    /** {@code better} tells by a metric's id which way is better. */
    static PlanChange between(
            PlanSnapshot then, PlanSnapshot now, Function<String, Better> better, List<Finding> doubts) {
        boolean isSameMoney = then.currency().equals(now.currency());
        return new PlanChange(
                then,
                now,
                metrics(then, now, better, isSameMoney),
                then.ladder()
                        .flatMap(before -> now.ladder().map(after -> TierChange.between(before, after, isSameMoney)))
                        .orElse(TierChange.NONE),
                then.findings()
                        .flatMap(before -> now.findings().map(after -> FindingsSince.between(before, after)))
                        .orElse(FindingsSince.NONE),
                turns(then.antiPatterns(), now.antiPatterns()),
                turns(then.elements(), now.elements()),
                moves(then, now),
                new ActionsDone(then, now).done(),
                new NotCompared(then, now).remarks(),
                doubts);
    }

    /** Nothing that both plans tell differs. */
    public boolean isEmpty() {
        return metrics.isEmpty()
                && tiers.isEmpty()
                && findings.isSame()
                && antiPatterns.isEmpty()
                && elements.isEmpty()
                && moves.isEmpty()
                && done.isEmpty();
    }

    /** Both plans hold their findings. */
    public boolean knowsFindings() {
        return then.findings().isPresent() && now.findings().isPresent();
    }

    private static List<MetricChange> metrics(
            PlanSnapshot then, PlanSnapshot now, Function<String, Better> better, boolean isSameMoney) {
        List<MetricChange> changes = new ArrayList<>();
        now.metrics().forEach((id, figure) -> {
            Optional<Figure> before = Optional.ofNullable(then.metrics().get(id));
            before.filter(each -> isComparable(each, figure, isSameMoney))
                    .flatMap(each -> MetricChange.between(id, each, figure, better.apply(id)))
                    .ifPresent(changes::add);
        });
        changes.sort(Comparator.comparing(MetricChange::course));
        return changes;
    }

    static boolean isComparable(Figure then, Figure now, boolean isSameMoney) {
        return then.unit() == now.unit() && (isSameMoney || now.unit() != Unit.MONEY);
    }

    /** Of those that both plans list: another stage asks for other elements. */
    private static List<Turn> turns(Map<String, State> then, Map<String, State> now) {
        List<Turn> turns = new ArrayList<>();
        now.forEach((id, state) -> Optional.ofNullable(then.get(id))
                .filter(before -> !before.word().equals(state.word()))
                .ifPresent(before -> turns.add(new Turn(id, state.title(), before.word(), state.word()))));
        return turns;
    }

    /** Whom a plan does not list, it leaves as it is. */
    private static List<Turn> moves(PlanSnapshot then, PlanSnapshot now) {
        State none = new State("", "");
        List<Turn> turns = new ArrayList<>();
        now.moves().forEach((id, state) -> {
            String before = then.moves().getOrDefault(id, none).word();
            if (!before.equals(state.word())) {
                turns.add(new Turn(id, state.title(), before, state.word()));
            }
        });
        then.moves().forEach((id, state) -> {
            if (!now.moves().containsKey(id)) {
                turns.add(new Turn(id, state.title(), state.word(), ""));
            }
        });
        return turns;
    }
}
