package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of what partners are paid, in the order in which they are listed. */
public final class MoneyChecks {

    public static final List<Check> ALL = List.of(
            new RevenueMissing(),
            new RevenueUndefined(),
            new RevenueTypeUnrun(),
            new CommissionBandsOverlap(),
            new CommissionBandsGap(),
            new CommissionBandsFall(),
            new CommissionCliff(),
            new MarginThin(),
            new MarginRange(),
            new RevenueShareRange(),
            new ReferralFeeRange(),
            new CoSellRange(),
            new CoMarketingRange(),
            new DiscountOverCeiling(),
            new PartnerEarnsMore(),
            new MdfOverBudget());

    private MoneyChecks() {}
}
