package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Conflicts;
import io.github.partnerplan.plan.RuleFaults;
import io.github.partnerplan.plan.Wording;
import java.util.List;

/** A formal program that says nothing of two sellers at one account. */
final class ConflictRulesMissing implements Check {

    private static final int SHOWN = 4;

    @Override
    public String id() {
        return "conflict-rules-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (!facts.asksForFormalProgram() || RuleFaults.hasRules(facts.brief())) {
            return;
        }
        int days = facts.brief().protectionDays();
        Conflicts conflicts = facts.ledger().claims().conflicts(days);
        String shown = conflicts.isEmpty()
                ? ""
                : "; " + Wording.count(conflicts.accounts(), "account")
                        + (conflicts.accounts() == 1 ? " was" : " were") + " registered by two partners within " + days
                        + " days";
        List<Citation> rows = RuleFaults.rows(conflicts);
        found.at(
                facts.place(Rules.CONFLICT),
                "the program has no rules for two sellers at one account, neither conflict nor a conflict_process"
                        + shown,
                "Add a conflict section with territories, account_assignment, pricing and escalation.",
                rows.subList(0, Math.min(SHOWN, rows.size())));
    }
}
