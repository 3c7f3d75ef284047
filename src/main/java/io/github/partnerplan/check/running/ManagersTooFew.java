package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.Managers;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fewer managers than the tiers promise. */
final class ManagersTooFew implements Check {

    @Override
    public String id() {
        return "managers-too-few";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<Managers.Capacity> capacity = new Managers(facts.brief()).capacity();
        boolean isShort = capacity.isPresent() && capacity.get().isShort();
        if (!isShort || facts.isThin(facts.base().enrolled().size())) {
            return;
        }
        Managers.Capacity held = capacity.get();
        Entry ratio = facts.entry("partners-per-manager");
        List<Citation> rows = new ArrayList<>();
        held.levels().forEach(level -> rows.add(Citation.Row.at(level.where())));
        BigDecimal there = held.there().orElse(BigDecimal.ZERO);
        found.at(
                facts.outline()
                        .key("success.managers")
                        .orElse(held.levels().get(0).where()),
                "the tiers promise a manager to " + Wording.count(held.promisedTo(), "partner") + ", which takes about "
                        + Wording.count(held.needed().longValueExact(), "manager") + " (ours: "
                        + ratio.figure("dedicated").text()
                        + " partners for a dedicated one, "
                        + ratio.figure("shared").text()
                        + " for a shared one); there " + (there.compareTo(BigDecimal.ONE) == 0 ? "is " : "are ")
                        + there.stripTrailingZeros().toPlainString(),
                "Hire or name more managers, or promise them to fewer levels.",
                rows);
    }
}
