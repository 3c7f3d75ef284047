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
        Optional<String> key = statedKey(facts);
        if (stage.isPresent() && stage.get().agreement() == Stage.Agreement.DISAGREE && key.isPresent()) {
            String why = stage.get().why().text();
            found.at(
                    facts.company().place(key.get(), key.get()),
                    why.substring(0, why.length() - 1),
                    "Check both figures, and judge the program by the stage that fits how the company sells.");
        }
    }

    /** Where both come from the command line there is no file to mend. */
    private static Optional<String> statedKey(Facts facts) {
        for (String key : new String[] {"headcount", "arr"}) {
            if (facts.company().places().containsKey(key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
