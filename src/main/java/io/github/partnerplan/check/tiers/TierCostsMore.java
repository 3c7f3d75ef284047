package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Standing;
import java.math.BigDecimal;
import java.util.List;

/** What a level promises its members in a year is more than the revenue they bring in. */
final class TierCostsMore implements Check {

    @Override
    public String id() {
        return "tier-costs-more";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Placed placed : Placed.withSellers(facts)) {
            for (Rung rung : placed.ladder().rungs()) {
                List<Standing> members = placed.members(rung);
                if (!members.isEmpty() && facts.brief().knowsPartnerDeals()) {
                    judge(facts, rung, members, found);
                }
            }
        }
    }

    /** Deals that name no role may have been sourced: they count as brought in. */
    private static void judge(Facts facts, Rung rung, List<Standing> members, Found found) {
        BigDecimal sourced = BigDecimal.ZERO;
        BigDecimal attached = BigDecimal.ZERO;
        BigDecimal influenced = BigDecimal.ZERO;
        for (Standing member : members) {
            sourced = sourced.add(member.partner().sourcedRevenue());
            attached = attached.add(member.partner().attached().amount());
            influenced = influenced.add(member.partner().influenced().amount());
        }
        BigDecimal revenue = sourced.add(attached);
        BigDecimal cost = cost(rung, revenue, members.size());
        if (cost.compareTo(revenue) <= 0) {
            return;
        }
        // What they influenced may be worth the money; then it is no plain loss.
        boolean isLoss = cost.compareTo(sourced.add(influenced)) > 0;
        found.at(
                isLoss ? Severity.ERROR : Severity.WARNING,
                rung.place("benefits"),
                rung.name() + " promises its " + Wording.count(members.size(), "member") + " "
                        + facts.wording().money(cost) + " a year, and they bring in "
                        + facts.wording().money(revenue) + " of sourced revenue",
                "Give less at " + rung.name() + ", or ask for more revenue there.",
                Placed.rows(members));
    }

    /** The lower end of the discount or the commission, whichever is more, and the MDF. */
    private static BigDecimal cost(Rung rung, BigDecimal revenue, int members) {
        BigDecimal discount = rung.level().discount().map(Program.Share::low).orElse(BigDecimal.ZERO);
        BigDecimal rate = discount.max(rung.commission().orElse(BigDecimal.ZERO));
        BigDecimal shares = rate.add(rung.mdfShare().orElse(BigDecimal.ZERO));
        BigDecimal funds = rung.level().mdf().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(members));
        return revenue.multiply(shares).add(funds);
    }
}
