package io.github.partnerplan.report;

import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.PlanSnapshot.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two plans do not tell of both days, in sentences: what is not compared is not said to be the same. */
final class NotCompared {

    private static final int NAMED = 5;

    private final PlanSnapshot then;
    private final PlanSnapshot now;

    NotCompared(PlanSnapshot then, PlanSnapshot now) {
        this.then = then;
        this.now = now;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!then.stage().equals(now.stage()) && !then.stage().isEmpty()) {
            remarks.add("The stage was " + then.stage() + " and is " + now.stage()
                    + ": targets and elements are those of another playbook.");
        }
        boolean isSameMoney = then.currency().equals(now.currency());
        if (!isSameMoney) {
            remarks.add(
                    "Amounts were in " + then.currency() + " and are in " + now.currency() + ", so none is compared.");
        }
        missing(remarks);
        if (then.ladder().isEmpty()) {
            remarks.add("The earlier plan holds no tiers, so none are compared.");
        } else if (hasPartners(then) != hasPartners(now)) {
            remarks.add("One of the two plans was made without partners, so it is not told who moved level.");
        }
        if (then.findings().isEmpty()) {
            remarks.add("The earlier plan does not hold its findings, so it is not known which are resolved.");
        }
        return remarks;
    }

    private static boolean hasPartners(PlanSnapshot plan) {
        return plan.ladder().flatMap(PlanSnapshot.Ladder::partners).isPresent();
    }

    private void missing(List<String> remarks) {
        List<String> labels = new ArrayList<>();
        for (Map.Entry<String, Figure> each : now.metrics().entrySet()) {
            Optional<Figure> before = Optional.ofNullable(then.metrics().get(each.getKey()));
            boolean isLeftOut =
                    before.isEmpty() || before.get().unit() != each.getValue().unit();
            if (isLeftOut) {
                labels.add(each.getValue().label());
            }
        }
        if (!labels.isEmpty()) {
            remarks.add("Not in the earlier plan: " + Wording.some(labels, NAMED) + ".");
        }
    }
}
