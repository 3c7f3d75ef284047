package io.github.partnerplan.check.agreement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;
import java.util.Optional;

/** An agreement that renews itself whatever the partner brings in. */
final class RenewalFloorMissing implements Check {

    @Override
    public String id() {
        return "renewal-floor-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        Outline outline = facts.outline();
        Optional<Outline.Setting> renewal =
                outline.first("agreement.renewal").or(() -> outline.first("agreement.auto_renewal"));
        boolean hasFloor = outline.says("agreement.renewal_floor")
                || Parts.mentions(
                        outline, "agreement.renewal", facts.entry(id()).list("conditions"));
        if (facts.asksForFormalProgram() && renewal.isPresent() && !hasFloor) {
            found.at(
                    renewal.get().where(),
                    "the agreement renews whatever the partner brings in; the playbook's example asks for "
                            + facts.wording().money(facts.number("renewal-floor", "arr")) + " of ARR",
                    "Add renewal_floor with the yearly revenue below which it is not renewed.");
        }
    }
}
