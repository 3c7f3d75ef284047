package io.github.partnerplan.check.targets;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.source.PlainText;

/** A target that the company has passed already. */
final class TargetBelowActual implements Check {

    @Override
    public String id() {
        return "target-below-actual";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Aim aim : Aim.of(facts)) {
            if (aim.isReached()) {
                found.at(
                        aim.stated().where(),
                        aim.playbook().metric() + " is to reach "
                                + PlainText.quoted(aim.stated().text())
                                + ", and stands at "
                                + facts.wording()
                                        .quantity(
                                                aim.measure().quantity(),
                                                aim.measure().unit())
                                + " already",
                        "Set the next target above where you are.");
            }
        }
    }
}
