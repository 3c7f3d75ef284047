package io.github.partnerplan.report;

import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.Status;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.PlanSnapshot.Figure;
import io.github.partnerplan.report.PlanSnapshot.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The earlier plan's actions whose gap is closed, be it that somebody did them or that a figure moved by itself. That an action is not in the roadmap any more is not enough: a more urgent one of
 * its theme may stand for it, or the data that showed the gap may be gone.
 */
final class ActionsDone {

    private static final String ACTION = "do-";
    private static final String TARGET = "do-target-";

    private final PlanSnapshot then;
    private final PlanSnapshot now;

    ActionsDone(PlanSnapshot then, PlanSnapshot now) {
        this.then = then;
        this.now = now;
    }

    /** By id, with the sentence that asked for it. */
    Map<String, String> done() {
        Map<String, String> done = new LinkedHashMap<>();
        then.actions().forEach((id, text) -> {
            if (!now.actions().containsKey(id) && isClosed(id)) {
                done.put(id, text);
            }
        });
        return done;
    }

    /** What closed the gap of such an action, where one figure, element or anti-pattern tells. */
    Optional<String> why(String id) {
        Optional<Figure> figure = Optional.ofNullable(now.metrics().get(metric(id)));
        if (figure.isPresent()) {
            return figure.map(met -> Wording.lower(met.label()) + " meets its target now");
        }
        return Optional.ofNullable(now.elements().get(gap(id)))
                .map(element -> Wording.lower(element.title()) + " is there now");
    }

    private static String gap(String id) {
        return id.startsWith(ACTION) ? id.substring(ACTION.length()) : id;
    }

    private static String metric(String id) {
        return id.startsWith(TARGET) ? id.substring(TARGET.length()) : "";
    }

    private boolean isClosed(String id) {
        String gap = gap(id);
        String metric = metric(id);
        if (then.metrics().containsKey(metric)) {
            return isMet(metric);
        }
        if (then.elements().containsKey(gap)) {
            return is(now.elements(), gap, Status.PRESENT.word());
        }
        if (then.antiPatterns().containsKey(gap)) {
            return is(now.antiPatterns(), gap, AntiPattern.State.CLEAR.word());
        }
        return then.stage().equals(now.stage()) && isAsMuchKnown();
    }

    private static boolean is(Map<String, State> states, String id, String word) {
        return states.containsKey(id) && states.get(id).word().equals(word);
    }

    /** On target, or over one that has a lower end. */
    private boolean isMet(String metric) {
        Figure figure = now.metrics().get(metric);
        if (figure == null) {
            return false;
        }
        boolean isOver = figure.status().equals(Target.Verdict.ABOVE.word())
                && figure.min().isPresent();
        return isOver || figure.status().equals(Target.Verdict.WITHIN.word());
    }

    /** Of other gaps the plan does not tell how they stand, so one that is not shown may be one that no file shows any more. */
    private boolean isAsMuchKnown() {
        for (Map.Entry<String, Figure> each : then.metrics().entrySet()) {
            Figure figure = now.metrics().get(each.getKey());
            boolean wasKnown = !each.getValue().quantity().isUnknown();
            if (wasKnown && (figure == null || figure.quantity().isUnknown())) {
                return false;
            }
        }
        String unknown = Status.UNKNOWN.word();
        for (Map.Entry<String, State> each : then.elements().entrySet()) {
            if (!each.getValue().word().equals(unknown) && is(now.elements(), each.getKey(), unknown)) {
                return false;
            }
        }
        return true;
    }
}
