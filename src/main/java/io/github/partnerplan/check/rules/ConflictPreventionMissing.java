package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conflict rules without some of the playbook's ways to keep conflicts from coming up. */
final class ConflictPreventionMissing implements Check {

    /** Other keys that say the same. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "territories", List.of("agreement.territory"),
            "account_assignment", List.of("conflict.named_accounts"));

    /** Findings of their own. */
    private static final List<String> APART = List.of("deal_registration", "escalation");

    @Override
    public String id() {
        return "conflict-prevention-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (!facts.asksForFormalProgram()
                || !Parts.areTold(facts.outline(), Rules.CONFLICT)
                || facts.outline().says("conflict.prevention")) {
            return;
        }
        List<String> keys = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Entry part : facts.brief().playbook().ofKind("conflict-prevention")) {
            String key = part.term("key");
            boolean isSaid = facts.outline().says("conflict." + key)
                    || Parts.saysOne(facts.outline(), ALSO.getOrDefault(key, List.of()));
            if (!key.isEmpty() && !isSaid && !APART.contains(key)) {
                keys.add(key);
                titles.add(Wording.lower(part.title()));
            }
        }
        if (!keys.isEmpty()) {
            found.at(
                    facts.place(Rules.CONFLICT),
                    "the conflict rules say nothing of " + Wording.list(titles).replace(" and ", " or "),
                    "Add " + Wording.list(keys) + " to conflict.");
        }
    }
}
