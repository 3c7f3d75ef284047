package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** A value that may be known, known within two ends, or unknown with the reason: missing data is never a zero. */
public sealed interface Quantity {

    /** The value, if it is one. */
    default Optional<BigDecimal> value() {
        return Optional.empty();
    }

    /** The lower end, which a known value is itself. */
    default Optional<BigDecimal> low() {
        return value();
    }

    default Optional<BigDecimal> high() {
        return value();
    }

    default boolean isUnknown() {
        return false;
    }

    /** One value. */
    record Known(BigDecimal amount) implements Quantity {
        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(amount);
        }
    }

    /** Somewhere from the lower end to the upper, both included. */
    record Between(BigDecimal lower, BigDecimal upper) implements Quantity {
        public Between {
            if (lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException("a range runs upwards: " + lower + " to " + upper);
            }
        }

        @Override
        public Optional<BigDecimal> low() {
            return Optional.of(lower);
        }

        @Override
        public Optional<BigDecimal> high() {
            return Optional.of(upper);
        }
    }

    /** Not to be had from the data; {@code needs} names the columns that would tell, such as {@code deals.partner}. */
    record Unknown(String why, List<String> needs) implements Quantity {
        public Unknown {
            needs = List.copyOf(needs);
        }

        @Override
        public boolean isUnknown() {
            return true;
        }
    }

    static Quantity known(BigDecimal value) {
        return new Known(value);
    }

    static Quantity known(long value) {
        return new Known(BigDecimal.valueOf(value));
    }

    /** One value where both ends agree. */
    static Quantity between(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? new Known(low) : new Between(low, high);
    }

    static Quantity unknown(String why, String... needs) {
        return new Unknown(why, List.of(needs));
    }

    /** Exact enough that six printed places are right. */
    static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }
}
