package io.github.partnerplan.check.stage;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.Stage;
import java.util.Optional;

/** ARR and headcount put the company at different stages. */
final class StageDisagreement implements Check {

    @Override
    public String id() {
        return "stage-disagreement";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<Stage> stage = facts.brief().knownStage();
        if (stage.isPresent() && stage.get().agreement() == Stage.Agreement.DISAGREE) {
            String why = stage.get().why().text();
            found.at(
                    facts.company().place("headcount", "--headcount"),
                    why.substring(0, why.length() - 1),
                    "Check both figures, and judge the program by the stage that fits how the company sells.");
        }
    }
}
