package io.github.partnerplan.document;

import java.util.List;

/**
 * A line of values from zero on, on which equal distances are equal amounts; logarithmic only where one value is so much larger than
 * the lowest cut-off that all else would stand in one place.
 */
final class SvgScale {
    /** The lowest cut-off is at least this part of a linear line away from its beginning: about three dots. */
    private static final double LEAST_PART = 0.04;

    private static final int FIGURES = 5;

    private final double left;
    private final double right;
    private double least = Double.MAX_VALUE;
    private double lowest = Double.MAX_VALUE;
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
        if (holds(value)) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
    }

    /** Makes room for a cut-off, which has to be told apart from the line's beginning. */
    void cut(double value) {
        widen(value);
        if (holds(value)) {
            lowest = Math.min(lowest, value);
        }
    }

    boolean isLogarithmic() {
        return lowest < Double.MAX_VALUE && lowest / most < LEAST_PART;
    }

    /** How far along the picture the value stands; what is below the line's beginning stands there. */
    double place(double value) {
        return left + part(value) * (right - left);
    }

    private double part(double value) {
        if (!isLogarithmic()) {
            return Svg.share(value, most);
        }
        double from = StrictMath.log(AxisFigures.ten(AxisFigures.power(least)));
        double to = StrictMath.log(most);
        return value > 0 ? Math.max(0, Math.min(1, (StrictMath.log(value) - from) / (to - from))) : 0;
    }

    List<Double> figures() {
        return isLogarithmic() ? AxisFigures.powers(least, most, FIGURES) : AxisFigures.upTo(most, FIGURES);
    }
}
