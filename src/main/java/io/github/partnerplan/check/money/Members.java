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
    Optional<BigDecimal> shareOf(BigDecimal funds, Facts facts) {
        boolean isKnown = facts.brief().knowsPartnerDeals() && !facts.isThin(wins) && sourced.signum() > 0;
        return isKnown ? Optional.of(times(funds).divide(sourced, MathContext.DECIMAL64)) : Optional.empty();
    }
}
