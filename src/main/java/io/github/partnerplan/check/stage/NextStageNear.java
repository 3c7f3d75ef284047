package io.github.partnerplan.check.stage;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.ElementJudge;
import io.github.partnerplan.plan.ElementVerdict;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The company nears the next stage, and the program lacks elements which that stage asks for. */
final class NextStageNear implements Check {

    @Override
    public String id() {
        return "next-stage-near";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<Stage.Id> next = facts.brief().knownStage().flatMap(Stage::next);
        if (next.isEmpty() || !facts.hasProgram()) {
            return;
        }
        List<String> titles = new ArrayList<>();
        List<Citation> sources = new ArrayList<>();
        for (ElementVerdict missing : new ElementJudge(facts.brief()).missingAt(next.get())) {
            titles.add(Wording.lower(missing.title()) + " (" + String.join(", ", missing.lacks()) + ")");
            sources.addAll(missing.sources());
        }
        if (!titles.isEmpty()) {
            found.at(
                    facts.programPlace(),
                    next.get().title() + " is near (within "
                            + facts.entry("next-stage-band").figure("share").text()
                            + "), and the program does not yet state in full: " + Wording.list(titles),
                    "Plan these elements now; building them takes about as long as growing there.",
                    sources);
        }
    }
}
