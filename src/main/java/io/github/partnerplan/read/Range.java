package io.github.partnerplan.read;

import java.math.BigDecimal;

/** Two ends of a range, low first; both are equal for a single value. */
public record Range(BigDecimal low, BigDecimal high) {

    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range runs upwards: " + low + "-" + high);
        }
    }
}
