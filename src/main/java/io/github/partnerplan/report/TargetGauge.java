package io.github.partnerplan.report;

import io.github.partnerplan.document.Gauge;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Target;
import java.math.BigDecimal;

/** A metric's value on a scale with the band its target sets. */
final class TargetGauge {

    /** An open scale ends half over the larger of band and value, so that both can be told apart. */
    private static final double ROOM = 1.5;

    private TargetGauge() {}

    /** A share's scale never ends over the whole, and ends there where the target is a floor or a ceiling alone. */
    static Gauge of(Target target, BigDecimal value, Unit unit) {
        return of(target, value, value, unit);
    }

    /** The same for a range, whose lower end is the gauge's value; the scale has room for the upper one. */
    static Gauge of(Target target, BigDecimal lower, BigDecimal upper, Unit unit) {
        double now = lower.doubleValue();
        double low = target.min().map(BigDecimal::doubleValue).orElse(0.0);
        boolean isBand = target.min().isPresent() && target.max().isPresent();
        double top = target.max().map(BigDecimal::doubleValue).orElse(low);
        double open = Math.max(top, upper.doubleValue()) * ROOM;
        double end = unit != Unit.SHARE ? open : isBand ? Math.min(1.0, open) : 1.0;
        double high = target.max().map(BigDecimal::doubleValue).orElse(end);
        return new Gauge(now, Math.min(low, end), Math.min(high, end), end);
    }
}
