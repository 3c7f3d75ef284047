package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.plan.Managers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** The partners that hold a level today, as the partners file says, and what they sourced in the last twelve months. */
record Members(List<PartnerLedger> all, BigDecimal sourced, long wins) {

    Members {
        all = List.copyOf(all);
    }

    static Members of(PaidLevel step, Facts facts) {
        List<PartnerLedger> all = new Managers(facts.brief()).members(step.track(), step.level());
        BigDecimal sourced = BigDecimal.ZERO;
        long wins = 0;
        for (PartnerLedger each : all) {
            sourced = sourced.add(each.sourcedRevenue());
            wins += each.sourced().deals();
        }
        return new Members(all, sourced, wins);
    }

    /** The level's funds a year for all of them. */
    BigDecimal times(BigDecimal funds) {
        return funds.multiply(BigDecimal.valueOf(all.size()));
    }

    /** The level's funds as a share of what they sourced; empty where too few deals tell. */
    Optional<BigDecimal> promisedShare(BigDecimal funds, Facts facts) {
        boolean isKnown = facts.brief().knowsPartnerDeals() && !facts.isThin(wins) && sourced.signum() > 0;
        return isKnown ? Optional.of(times(funds).divide(sourced, MathContext.DECIMAL64)) : Optional.empty();
    }

    /**
     * The funds they really spent as a share of what they brought in, deals without a role among it, so that it is no more
     * than certain; empty where it is not recorded of each of them, or too few deals tell.
     */
    Optional<BigDecimal> spentShare(Facts facts) {
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal brought = sourced;
        for (PartnerLedger each : all) {
            Optional<BigDecimal> own = each.partner().number("mdf_spent");
            if (own.isEmpty()) {
                return Optional.empty();
            }
            spent = spent.add(own.get());
            brought = brought.add(each.attached().amount());
        }
        boolean isKnown = facts.brief().knowsPartnerDeals() && !facts.isThin(wins) && brought.signum() > 0;
        return isKnown ? Optional.of(spent.divide(brought, MathContext.DECIMAL64)) : Optional.empty();
    }
}
