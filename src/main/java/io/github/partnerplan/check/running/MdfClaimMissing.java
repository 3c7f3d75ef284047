package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.source.PlainText;
import java.util.List;

/** Market development funds with no rule for how they are claimed. */
final class MdfClaimMissing implements Check {

    @Override
    public String id() {
        return "mdf-claim-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<String> rules = List.of("mdf.claim_days", "mdf.proof", "mdf.approval");
        Outline outline = facts.outline();
        if (facts.asksForFormalProgram() && Parts.areTold(outline, "mdf") && !Parts.saysOne(outline, rules)) {
            String budget = outline.text("mdf.budget");
            found.at(
                    facts.place("mdf"),
                    (budget.isEmpty() ? "funds are" : "a budget of " + PlainText.quoted(budget) + " is")
                            + " given out, and nothing says how long after the activity and with what proof it is claimed",
                    "Add claim_days and proof below mdf.");
        }
    }
}
