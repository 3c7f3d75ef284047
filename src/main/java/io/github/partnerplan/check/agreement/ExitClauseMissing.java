package io.github.partnerplan.check.agreement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;
import java.util.List;

/** An agreement that does not say how it ends. */
final class ExitClauseMissing implements Check {

    @Override
    public String id() {
        return "exit-clause-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        boolean isTold = Parts.areTold(facts.outline(), "agreement");
        if (facts.asksForFormalProgram() && isTold && !hasExit(facts.outline())) {
            found.at(
                    facts.place("agreement"),
                    "the agreement does not say how it ends: no termination, no exit, no notice",
                    "Add termination and a notice of at least "
                            + facts.entry("exit-notice").figure("notice").text() + ".");
        }
    }

    static boolean hasExit(Outline outline) {
        return Parts.saysOne(outline, List.of("agreement.termination", "agreement.exit", "agreement.notice"));
    }
}
