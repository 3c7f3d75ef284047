package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** The figures on an axis: one, two or five times a power of ten, so that a reader can tell values between them. */
final class AxisFigures {
    /** The largest power of ten that a number can be is beyond this. */
    private static final int LARGEST = 300;

    private AxisFigures() {}

    /** From zero up to the most, at least two and at most so many and one more. */
    static List<Double> upTo(double most, int about) {
        List<Double> figures = new ArrayList<>(List.of(0.0));
        if (!(most > 0) || !Double.isFinite(most)) {
            return figures;
        }
        double step = step(most / about);
        for (int i = 1; i <= about && i * step <= most * (1 + 1e-9); i++) {
            figures.add(i * step);
        }
        return figures;
    }

    /** The powers of ten from the least to the most, every second, third … where they are more than so many. */
    static List<Double> powers(double least, double most, int about) {
        List<Double> figures = new ArrayList<>();
        int first = power(least);
        int last = power(most);
        int every = Math.max(1, (last - first + about) / about);
        for (int power = first; power <= last; power += every) {
            figures.add(ten(power));
        }
        return figures;
    }

    /** The least round step that is no smaller. */
    private static double step(double least) {
        double ten = ten(power(least));
        for (double times : new double[] {1, 2, 5}) {
            if (times * ten >= least * (1 - 1e-9)) {
                return times * ten;
            }
        }
        return 10 * ten;
    }

    /** The power of ten that is not above the value. */
    static int power(double value) {
        int power = (int) StrictMath.floor(StrictMath.log10(value) + 1e-9);
        return Math.max(-LARGEST, Math.min(LARGEST, power));
    }

    static double ten(int power) {
        return Double.parseDouble("1e" + power);
    }
}
