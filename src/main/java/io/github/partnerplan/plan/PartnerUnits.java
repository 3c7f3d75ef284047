package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** What the measures of a partner are counted in; a user's own column is a plain number. */
public final class PartnerUnits {

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("sourced_revenue", Unit.MONEY),
            Map.entry("influenced_revenue", Unit.MONEY),
            Map.entry("open_pipeline", Unit.MONEY),
            Map.entry("deal_size", Unit.MONEY),
            Map.entry("sourced_per_month", Unit.MONEY),
            Map.entry("target", Unit.MONEY),
            Map.entry("mdf_spent", Unit.MONEY),
            Map.entry("enablement_cost", Unit.MONEY),
            Map.entry("win_rate", Unit.SHARE),
            Map.entry("psat", Unit.SHARE),
            Map.entry("cycle_days", Unit.DAYS),
            Map.entry("days_since_deal", Unit.DAYS),
            Map.entry("won_deals", Unit.COUNT),
            Map.entry("registrations", Unit.COUNT));

    private static final int PLACES = 2;

    private PartnerUnits() {}

    /** Empty for a column whose unit the file does not say. */
    public static Optional<Unit> of(String measure) {
        return Optional.ofNullable(UNITS.get(measure));
    }

    public static boolean isMoney(String measure) {
        return UNITS.get(measure) == Unit.MONEY;
    }

    /** A plain number with at most two places. */
    static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
