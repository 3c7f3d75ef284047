package io.github.partnerplan.document;

/** A line of values above zero: logarithmic where they differ by more than twenty times, else from zero on. */
final class SvgScale {
    private static final double LOGARITHMIC = 20;

    private final double left;
    private final double right;
    private double least = Double.MAX_VALUE;
    private double most;

    SvgScale(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Whether the value has a place on such a line. */
    static boolean holds(double value) {
        return value > 0 && Double.isFinite(value);
    }

    void widen(double value) {
        least = Math.min(least, value);
        most = Math.max(most, value);
    }

    /** How far along the picture the value stands; a single value stands in the middle. */
    double place(double value) {
        if (most <= least) {
            return (left + right) / 2;
        }
        double part = most / least > LOGARITHMIC
                ? (StrictMath.log(value) - StrictMath.log(least)) / (StrictMath.log(most) - StrictMath.log(least))
                : value / most;
        return left + Math.max(0, Math.min(1, part)) * (right - left);
    }
}
