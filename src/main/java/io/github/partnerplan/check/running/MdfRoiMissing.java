package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.plan.Stage;

/** Market development funds at Platform whose results nobody follows. */
final class MdfRoiMissing implements Check {

    @Override
    public String id() {
        return "mdf-roi-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        Outline outline = facts.outline();
        if (facts.isAt(Stage.Id.PLATFORM) && outline.says("mdf") && !outline.says("mdf.roi_tracking")) {
            found.at(
                    facts.place(outline.has("mdf.roi_tracking") ? "mdf.roi_tracking" : "mdf"),
                    "market development funds are given out and what they bring in is not tracked",
                    "Add roi_tracking below mdf, and ask for the leads and deals of each activity.");
        }
    }
}
