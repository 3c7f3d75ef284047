package io.github.partnerplan.report;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.Target.Verdict;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * One metric that moved, held against today's target, and where it has none against what the playbook calls better: a range that
 * overlaps the earlier one is not said to have gone up or down.
 */
public record MetricChange(String id, PlanSnapshot.Figure then, PlanSnapshot.Figure now, Better better) {

    /** Which way is better beyond doubt, whatever the target; open where the playbook does not say. */
    public enum Better {
        MORE,
        LESS,
        OPEN;

        static Better of(Entry metric) {
            return switch (metric.term("better")) {
                case "more" -> MORE;
                case "less" -> LESS;
                default -> OPEN;
            };
        }
    }

    /** What a move means, the most pressing first; of a neutral one neither target nor playbook tells whether it is better. */
    public enum Course {
        WORSE,
        UNKNOWN,
        BETTER,
        KNOWN,
        NEUTRAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing where it is as it was; an unknown that stays one has not moved. */
    static Optional<MetricChange> between(String id, PlanSnapshot.Figure then, PlanSnapshot.Figure now, Better better) {
        boolean isSame = then.quantity().equals(now.quantity());
        return isSame ? Optional.empty() : Optional.of(new MetricChange(id, then, now, better));
    }

    /** 1 where it surely went up, -1 where it surely went down, 0 where ranges overlap or one of the two is unknown. */
    public int direction() {
        if (then.quantity().isUnknown() || now.quantity().isUnknown()) {
            return 0;
        }
        if (low(now).compareTo(high(then)) > 0) {
            return 1;
        }
        return high(now).compareTo(low(then)) < 0 ? -1 : 0;
    }

    /** By how much, where both are one value. */
    public Optional<BigDecimal> difference() {
        Optional<BigDecimal> before = then.quantity().value();
        return now.quantity().value().flatMap(value -> before.map(value::subtract));
    }

    public Course course() {
        if (now.quantity().isUnknown()) {
            return Course.UNKNOWN;
        }
        if (then.quantity().isUnknown()) {
            return Course.KNOWN;
        }
        int good = direction() * wanted();
        return good == 0 ? Course.NEUTRAL : good > 0 ? Course.BETTER : Course.WORSE;
    }

    /** 1 where more is better, -1 where less is; of a band only its lower end counts, as more than enough is no fault. */
    private int wanted() {
        if (now.min().isEmpty()) {
            return now.max().isPresent() || better == Better.LESS ? -1 : better == Better.MORE ? 1 : 0;
        }
        if (now.max().isEmpty()) {
            return 1;
        }
        Quantity lesser = direction() > 0 ? then.quantity() : now.quantity();
        boolean isShort =
                lesser.high().map(high -> high.compareTo(now.min().get()) < 0).orElse(false);
        return isShort ? 1 : 0;
    }

    /** It stands elsewhere against its target than it did, and both are known. */
    public boolean crossed() {
        return isKnown(then.status()) && isKnown(now.status()) && !then.status().equals(now.status());
    }

    public boolean isWithin() {
        return now.status().equals(Verdict.WITHIN.word());
    }

    /** The company is judged by another target than it was. */
    public boolean hasOtherTarget() {
        return !then.hasTargetOf(now);
    }

    private static boolean isKnown(String status) {
        return !status.equals(Verdict.UNKNOWN.word());
    }

    private static BigDecimal low(PlanSnapshot.Figure figure) {
        return figure.quantity().low().orElseThrow();
    }

    private static BigDecimal high(PlanSnapshot.Figure figure) {
        return figure.quantity().high().orElseThrow();
    }
}
