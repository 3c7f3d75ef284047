package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.Optional;

/** A referral fee wholly outside what is often paid for a customer. */
final class ReferralFeeRange implements Check {

    private static final String PATH = "revenue.referral.fee";

    @Override
    public String id() {
        return "referral-fee-range";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        Optional<Range> fee = terms.shares(PATH).isPresent() ? Optional.empty() : terms.amounts(PATH);
        Optional<BigDecimal> least = facts.brief().money("revenue-referral-fee", "fee_min");
        Optional<BigDecimal> most = facts.brief().money("revenue-referral-fee", "fee_max");
        if (fee.isPresent()
                && least.isPresent()
                && most.isPresent()
                && ProgramTerms.isOutside(fee.get(), least.get(), most.get())) {
            String usual = facts.wording().range(least.get(), most.get(), Unit.MONEY);
            found.at(
                    terms.place(PATH),
                    "a referral fee of " + facts.outline().text(PATH) + " a customer is outside the usual " + usual,
                    "Set the fee within " + usual + ", or pay a share of the deal where deals differ much in size.");
        }
    }
}
