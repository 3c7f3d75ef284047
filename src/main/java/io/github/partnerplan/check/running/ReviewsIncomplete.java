package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.plan.Wording;
import java.util.List;

/** A rhythm of reviews with a step left out. */
final class ReviewsIncomplete implements Check {

    @Override
    public String id() {
        return "reviews-incomplete";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<String> lacks = Parts.missing(facts, "review", "reviews");
        if (facts.asksForFormalProgram() && Parts.areTold(facts.outline(), "reviews") && !lacks.isEmpty()) {
            found.at(
                    facts.place("reviews"),
                    "reviews leave out the playbook's " + Wording.list(lacks),
                    "Add what is looked at monthly, quarterly and annually.");
        }
    }
}
