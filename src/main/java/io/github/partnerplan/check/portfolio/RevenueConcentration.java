package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.plan.AntiPattern;
import java.util.List;

/** One or two partners source nearly everything that partners source. */
final class RevenueConcentration implements Check {

    @Override
    public String id() {
        return "revenue-concentration";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<PartnerLedger> selling = facts.base().productive();
        AntiPattern fault = facts.fault("over-concentration");
        // Of two or three partners that sell, two always carry most.
        if (fault.state() == AntiPattern.State.DETECTED && !facts.isThin(selling.size())) {
            found.at(
                    facts.base().all().get(0).partner().where(),
                    fault.evidence(),
                    "Develop the next partners until no two carry the channel.",
                    Rows.first(fault.sources()));
        }
    }
}
