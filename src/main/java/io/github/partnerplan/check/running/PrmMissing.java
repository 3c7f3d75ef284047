package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import java.math.BigDecimal;

/** So many partners that a list of them no longer does. */
final class PrmMissing implements Check {

    @Override
    public String id() {
        return "prm-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        int partners = facts.base().enrolled().size();
        boolean isMany = BigDecimal.valueOf(partners).compareTo(facts.number("prm-partners", "count")) >= 0;
        if (facts.asksForFormalProgram() && isMany && !facts.outline().says("operations.prm")) {
            found.at(
                    facts.place(facts.outline().has("operations.prm") ? "operations.prm" : "operations"),
                    partners + " partners are enrolled and operations name no PRM; it pays from about "
                            + facts.entry("prm-partners").figure("count").text() + " on (ours)",
                    "Name the system under operations.prm, or plan for one.");
        }
    }
}
