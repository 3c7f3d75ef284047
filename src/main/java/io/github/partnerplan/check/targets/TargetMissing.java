package io.github.partnerplan.check.targets;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** Metrics of the stage's playbook that the program sets no target for. */
final class TargetMissing implements Check {

    @Override
    public String id() {
        return "target-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (facts.stage().isEmpty() || !facts.outline().says("targets")) {
            return;
        }
        Stage.Id stage = facts.stage().get();
        List<String> lacks = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Target target : Target.at(stage, facts.brief().playbook())) {
            boolean isOfStage = !target.entry().stages().isEmpty();
            if (isOfStage && !facts.outline().says("targets." + target.metric())) {
                lacks.add(Aim.name(facts, target));
                keys.add(target.metric());
            }
        }
        if (!lacks.isEmpty()) {
            found.at(
                    facts.place("targets"),
                    "no target is set for " + lacks.size() + " of the metrics that " + stage.title() + " tracks: "
                            + Wording.list(lacks),
                    "Set a target for " + Wording.list(keys) + ".");
        }
    }
}
