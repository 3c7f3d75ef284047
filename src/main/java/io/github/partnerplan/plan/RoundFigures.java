package io.github.partnerplan.plan;

import java.math.BigDecimal;

/** Sums as a human would write them. */
public final class RoundFigures {

    private static final int[] STEPS = {90, 80, 75, 70, 60, 50, 45, 40, 35, 30, 25, 22, 20, 18, 16, 15, 14, 12, 10};

    private RoundFigures() {}

    /** The largest figure of one or two digits that people use and that is not above the amount; 0 under 1. */
    public static BigDecimal atMost(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.ONE) < 0) {
            return BigDecimal.ZERO;
        }
        int power = amount.precision() - amount.scale() - 2;
        for (int step : STEPS) {
            BigDecimal figure = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
            if (figure.compareTo(amount) <= 0) {
                return figure.stripTrailingZeros();
            }
        }
        throw new IllegalStateException("no round figure up to " + amount);
    }

    /** The smallest such figure that is not under the amount. */
    public static BigDecimal atLeast(BigDecimal amount) {
        BigDecimal under = atMost(amount);
        if (under.compareTo(amount) == 0) {
            return under;
        }
        int power = amount.precision() - amount.scale() - 2;
        BigDecimal best = BigDecimal.valueOf(100).scaleByPowerOfTen(power);
        for (int step : STEPS) {
            BigDecimal figure = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
            best = figure.compareTo(amount) >= 0 ? figure : best;
        }
        return best.stripTrailingZeros();
    }
}
