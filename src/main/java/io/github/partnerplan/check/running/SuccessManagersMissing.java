package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** Top tiers at Platform with no manager of their own. */
final class SuccessManagersMissing implements Check {

    @Override
    public String id() {
        return "success-managers-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        Outline outline = facts.outline();
        boolean isTold = Parts.areTold(outline, "success");
        if (!facts.isAt(Stage.Id.PLATFORM) || !isTold || outline.says("success.managers")) {
            return;
        }
        List<Program.Level> without = new ArrayList<>();
        for (Program.Track track : facts.tracks()) {
            if (!track.levels().isEmpty() && !track.levels().get(0).manager().equals("dedicated")) {
                without.add(track.levels().get(0));
            }
        }
        if (!without.isEmpty()) {
            List<String> names = new ArrayList<>();
            without.forEach(level -> names.add(level.name()));
            found.at(
                    without.get(0).where(),
                    "partners of " + Wording.list(names)
                            + " have no dedicated manager, and success names no managers; Platform asks for them in the top tiers",
                    "Give the top level manager: dedicated, or state success.managers.");
        }
    }
}
