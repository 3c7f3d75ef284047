package io.github.partnerplan.check.targets;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.source.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/** A target that asks for less than the playbook does. */
final class TargetBelowPlaybook implements Check {

    @Override
    public String id() {
        return "target-below-playbook";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Aim aim : Aim.of(facts)) {
            Optional<BigDecimal> line = aim.playbook().isLimit()
                    ? aim.playbook().max()
                    : aim.playbook().min();
            // A target that is passed already is a finding of its own.
            if (line.isPresent() && aim.isComparable() && !aim.isReached() && asksForLess(aim, line.get())) {
                found.at(
                        aim.stated().where(),
                        aim.playbook().metric() + " is set at "
                                + PlainText.quoted(aim.stated().text())
                                + ", and the playbook " + (aim.playbook().isLimit() ? "allows " : "asks for ")
                                + facts.wording()
                                        .value(line.get(), aim.measure().unit())
                                + aim.playbook().ours().map(entry -> " (ours)").orElse(""),
                        "Set the target at the playbook's or beyond, or say why less is enough.",
                        aim.playbook().entry().sources());
            }
        }
    }

    /** Just the playbook's own figure is enough, even where the playbook says over. */
    private static boolean asksForLess(Aim aim, BigDecimal line) {
        int order = aim.amount().compareTo(line);
        return aim.playbook().isLimit() ? order > 0 : order < 0;
    }
}
