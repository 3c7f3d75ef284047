package io.github.partnerplan.document;

/**
 * A value on a scale from 0 to {@code max} with the band {@code low} to {@code high} to be in, all in one unit.
 * A target that is only a floor has {@code high == max}; one that is only a ceiling has {@code low == 0}.
 */
public record Gauge(double value, double low, double high, double max) {
    /**
     * Refuses figures that cannot be drawn: not finite, a band outside the scale, an empty scale. A value outside the
     * scale is drawn at its end.
     */
    public Gauge {
        if (!Double.isFinite(value) || !Double.isFinite(max) || !(0 <= low && low <= high && high <= max && max > 0)) {
            throw new IllegalArgumentException("no gauge for " + value + " in " + low + " to " + high + " of " + max);
        }
    }

    /** The style of the filled part: in the band good, short of it a warning, over a bare ceiling bad. */
    public Style style() {
        if (value < low) {
            return Style.WARN;
        }
        if (value <= high) {
            return Style.GOOD;
        }
        return low == 0 ? Style.BAD : Style.PLAIN;
    }
}
