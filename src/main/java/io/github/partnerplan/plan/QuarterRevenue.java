package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Window;
import java.math.BigDecimal;
import java.util.Optional;

/** What was won in one quarter, or why nobody can tell. */
public record QuarterRevenue(Window window, Optional<Won> won, String why) {

    public QuarterRevenue {
        if (won.isPresent() != why.isEmpty()) {
            throw new IllegalArgumentException("either figures or a reason: " + window);
        }
    }

    static QuarterRevenue known(Window window, Won won) {
        return new QuarterRevenue(window, Optional.of(won), "");
    }

    static QuarterRevenue unknown(Window window, String why) {
        return new QuarterRevenue(window, Optional.empty(), why);
    }

    /**
     * Amounts by what partners had to do with them. {@code attached} names a partner without a role, so it lies between sourced
     * and influenced. {@code direct} has what a partner only fulfilled too, and is empty where the file has partner deals alone.
     */
    public record Won(BigDecimal sourced, BigDecimal attached, BigDecimal influenced, Optional<BigDecimal> direct) {

        static final Won NOTHING =
                new Won(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Optional.of(BigDecimal.ZERO));

        /** All of it; empty where the direct part is unknown. */
        public Optional<BigDecimal> total() {
            return direct.map(amount -> sourced.add(attached).add(influenced).add(amount));
        }

        /** Both together; the direct part is known where it is in both. */
        Won plus(Won other) {
            return new Won(
                    sourced.add(other.sourced),
                    attached.add(other.attached),
                    influenced.add(other.influenced),
                    direct.flatMap(amount -> other.direct.map(amount::add)));
        }
    }
}
