package io.github.partnerplan.diff;

import io.github.partnerplan.measure.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** What something costs in a year under either program and the difference, in the company's currency. */
public record Cost(Quantity before, Quantity after) {

    /** Nothing under either. */
    public static final Cost NOTHING = new Cost(Quantity.known(0), Quantity.known(0));

    /**
     * The later less the earlier. Both ends of a range come from the same open question (who sourced the deals without a role), so
     * the lower is set against the lower and the upper against the upper.
     */
    public Quantity delta() {
        Optional<BigDecimal> low = difference(before.low(), after.low());
        Optional<BigDecimal> high = difference(before.high(), after.high());
        if (low.isEmpty() || high.isEmpty()) {
            return before.isUnknown() ? before : after;
        }
        return Quantity.between(low.get().min(high.get()), low.get().max(high.get()));
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> then, Optional<BigDecimal> now) {
        return then.isPresent() && now.isPresent() ? Optional.of(now.get().subtract(then.get())) : Optional.empty();
    }

    /** It differs, or may for all that is known; what is unknown for one reason under both is not told to differ. */
    public boolean mayDiffer() {
        return delta().isUnknown() ? !before.equals(after) : !isZero(delta());
    }

    /** Money moves under one of them at least, or nobody knows. */
    public boolean isSomething() {
        return !isZero(before) || !isZero(after);
    }

    /** How much it may differ at most, and nothing where that is unknown. */
    BigDecimal size() {
        Quantity delta = delta();
        BigDecimal low = delta.low().orElse(BigDecimal.ZERO).abs();
        return low.max(delta.high().orElse(BigDecimal.ZERO).abs());
    }

    private static boolean isZero(Quantity quantity) {
        return quantity.value().filter(value -> value.signum() == 0).isPresent();
    }
}
