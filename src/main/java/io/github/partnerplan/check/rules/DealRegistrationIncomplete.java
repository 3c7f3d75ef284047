package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Deal registration that leaves open who holds an account, for how long, or how soon a registration is answered. What happens
 * when two claim one account is asked of the rules of engagement.
 */
final class DealRegistrationIncomplete implements Check {

    private static final List<Part> PARTS = List.of(
            new Part("rule", "who holds an account"),
            new Part("protection", "how long an account is held"),
            new Part("approval_sla", "how soon a registration is answered"));

    private record Part(String key, String says) {}

    @Override
    public String id() {
        return "deal-registration-incomplete";
    }

    @Override
    public void look(Facts facts, Found found) {
        boolean isInKeys = !facts.outline().below(Rules.REGISTRATION).isEmpty();
        if (!facts.asksForFormalProgram() || !isInKeys) {
            return;
        }
        List<String> keys = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Part part : PARTS) {
            if (!facts.outline().says(Rules.REGISTRATION + "." + part.key())) {
                keys.add(part.key());
                open.add(part.says());
            }
        }
        if (!open.isEmpty()) {
            found.at(
                    facts.place(Rules.REGISTRATION),
                    "deal registration does not say " + Wording.list(open).replace(" and ", " or "),
                    "Add " + Wording.list(keys) + " to deal_registration.");
        }
    }
}
