package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A level asks for points, and nothing says how long points count. */
final class TierWindowMissing implements Check {

    @Override
    public String id() {
        return "tier-window-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        Set<String> told = new HashSet<>();
        for (Ladder ladder : Ladder.of(facts)) {
            for (Rung rung : ladder.rungs()) {
                for (Requirement.Threshold each : rung.thresholds()) {
                    if (each.window().isEmpty() && isOpen(facts, each.measure()) && told.add(each.measure())) {
                        found.at(
                                each.where(),
                                rung.name() + " asks for " + rung.asked(each, "at_least") + " " + each.measure()
                                        + ", and nothing says how long points count; "
                                        + facts.brief().books().rules().windowMonths() + " months are taken",
                                "Add window to " + each.measure() + ".");
                    }
                }
            }
        }
    }

    private static boolean isOpen(Facts facts, String name) {
        Optional<PointsMeasure> measure = facts.program().flatMap((Program program) -> program.measure(name));
        if (measure.isEmpty() || measure.get().window().isPresent()) {
            return false;
        }
        for (PointsMeasure.Part part : measure.get().parts()) {
            if (part.window().isPresent()) {
                return false;
            }
        }
        return !measure.get().parts().isEmpty();
    }
}
