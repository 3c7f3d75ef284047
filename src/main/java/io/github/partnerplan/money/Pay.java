package io.github.partnerplan.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What terms come to: an amount in the company's currency, rounded once, half up, to cents, with the sum in words; or no amount
 * and why. {@code needs} names the column that would tell, and is empty where it is known or none would.
 */
public record Pay(Optional<BigDecimal> amount, String words, String needs) {

    public static final Pay NOTHING = new Pay(Optional.of(BigDecimal.ZERO.setScale(2)), "nothing", "");

    /** A sum that was worked out exactly, and is rounded here. */
    static Pay of(BigDecimal exact, String arithmetic) {
        return new Pay(Optional.of(exact.setScale(2, RoundingMode.HALF_UP)), arithmetic, "");
    }

    static Pay unknown(String why, String needs) {
        return new Pay(Optional.empty(), why, needs);
    }
}
