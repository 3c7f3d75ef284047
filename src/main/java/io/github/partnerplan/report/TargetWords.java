package io.github.partnerplan.report;

import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.Wording;

/** A target in a few words: {@code 10–20%}, {@code over 80%}, {@code up to 1.10× (ours)}, {@code watch}. */
final class TargetWords {

    private TargetWords() {}

    static String of(Target target, Unit unit, Wording wording) {
        if (!target.hasNumber()) {
            return "watch";
        }
        String ours = target.ours().isPresent() ? " (ours)" : "";
        if (target.min().isPresent() && target.max().isPresent()) {
            return wording.range(target.min().get(), target.max().get(), unit) + ours;
        }
        if (target.min().isPresent()) {
            return (target.strict() ? "over " : "")
                    + wording.value(target.min().get(), unit)
                    + (target.strict() ? "" : "+")
                    + ours;
        }
        return (target.strict() ? "under " : "up to ")
                + wording.value(target.max().orElseThrow(), unit)
                + ours;
    }
}
