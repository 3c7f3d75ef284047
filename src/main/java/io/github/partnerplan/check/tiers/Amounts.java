package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How the value of a measure of partners is written: as money, as a share or as a plain number. */
final class Amounts {

    private static final List<String> MONEY = List.of(
            "sourced_revenue",
            "influenced_revenue",
            "deal_size",
            "open_pipeline",
            "sourced_per_month",
            "target",
            "mdf_spent",
            "enablement_cost");

    private static final List<String> SHARES = List.of("win_rate", "psat");

    private Amounts() {}

    /** To the unit, so that figures that are near each other can be told apart. */
    static String words(Facts facts, String measure, BigDecimal value) {
        if (MONEY.contains(measure)) {
            return facts.wording().exactly(value.setScale(0, RoundingMode.HALF_UP));
        }
        return SHARES.contains(measure)
                ? Wording.share(value)
                : value.setScale(
                                Math.min(
                                        2,
                                        Math.max(0, value.stripTrailingZeros().scale())),
                                RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
