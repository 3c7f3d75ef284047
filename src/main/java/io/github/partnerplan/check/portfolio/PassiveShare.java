package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.PartnerLists;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Most integrations never stood on a deal, or most partners that once sold have gone quiet. */
final class PassiveShare implements Check {

    @Override
    public String id() {
        return "passive-share";
    }

    @Override
    public void look(Facts facts, Found found) {
        AntiPattern integrations = facts.fault("passive-integrations");
        if (integrations.state() == AntiPattern.State.DETECTED) {
            found.at(
                    Rows.partnersFile(facts),
                    integrations.evidence(),
                    "Leave idle integrations alone, and win deals with the few that customers use.",
                    Rows.first(integrations.sources()));
        } else if (facts.brief().knowsPartnerDeals() && facts.hasPartners() && !areTooMany(facts)) {
            lookAtQuiet(facts, found);
        }
    }

    /** Those are told already, and most of them are the same partners. */
    private static boolean areTooMany(Facts facts) {
        return facts.fault("too-many-partners").state() == AntiPattern.State.DETECTED;
    }

    private void lookAtQuiet(Facts facts, Found found) {
        int window = facts.number("active-window", "days").intValueExact();
        LocalDate start = facts.brief().asOf().minusDays(window);
        // Whoever joined since has had no time to bring a deal.
        List<PartnerLedger> settled = PartnerLists.which(
                facts.base().enrolled(),
                each -> each.partner().joined().isEmpty()
                        || !each.partner().joined().get().isAfter(start));
        List<PartnerLedger> quiet = PartnerLists.which(
                settled,
                each -> each.lastDeal().isEmpty() || !each.lastDeal().get().isAfter(start));
        if (facts.isThin(settled.size()) || facts.isThin(quiet.size())) {
            return;
        }
        BigDecimal share = Quantity.ratio(BigDecimal.valueOf(quiet.size()), BigDecimal.valueOf(settled.size()));
        if (share.compareTo(facts.number("passive-majority", "share")) > 0) {
            found.at(
                    Rows.partnersFile(facts),
                    quiet.size() + " of " + Wording.count(settled.size(), "enrolled partner")
                            + " stood on no deal that was created, registered or won in the last " + window + " days",
                    "Ask each quiet partner for its next deal, and let go of those that have none.",
                    Rows.first(List.copyOf(PartnerLists.rows(quiet))));
        }
    }
}
