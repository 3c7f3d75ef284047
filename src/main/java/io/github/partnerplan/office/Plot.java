package io.github.partnerplan.office;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A chart as Word and Excel know it: series of values over categories, as bars that lie or stand, beside or on top of one another,
 * and perhaps one more as a line on an axis of shares. Formats are those of a spreadsheet's cells.
 */
record Plot(
        String title,
        Shape shape,
        List<String> categories,
        List<Series> bars,
        Optional<Series> line,
        Axis values,
        double height) {
    /** Where a series has no value. */
    static final double NONE = Double.NaN;

    /** Heights in millimetres: of columns that stand, and the most that a page has room for below a heading and a line or two. */
    static final double STANDING = 90;

    static final double HIGHEST = 210;

    Plot {
        categories = List.copyOf(categories);
        bars = List.copyOf(bars);
    }

    /** Bars without a line over them. */
    static Plot of(String title, Shape shape, List<String> categories, List<Series> bars, Axis values, double height) {
        return new Plot(title, shape, categories, bars, Optional.empty(), values, Math.min(HIGHEST, height));
    }

    static <T> List<Double> values(List<T> things, ToDoubleFunction<T> value) {
        return things.stream().map(value::applyAsDouble).toList();
    }

    /** How the bars stand. */
    enum Shape {
        LYING(true, false),
        LYING_STACKS(true, true),
        COLUMNS(false, false),
        STACKS(false, true);

        private final boolean lying;
        private final boolean stacked;

        Shape(boolean lying, boolean stacked) {
            this.lying = lying;
            this.stacked = stacked;
        }

        boolean isLying() {
            return lying;
        }

        boolean isStacked() {
            return stacked;
        }
    }

    /** The axis of values: its title, the format of its numbers, and its ends and step where they are not left to the program. */
    record Axis(String title, String format, double from, double to, double step) {
        /** What leaves an end or a step to the program. */
        static final double FREE = Double.NaN;

        static Axis of(String title, String format) {
            return new Axis(title, format, 0, FREE, FREE);
        }
    }

    /**
     * Values under a name, one for each category, not finite where there is none; a colour, empty for one that is not to be seen; the
     * format of the number at each bar, empty for none; hatched where it is not sure.
     */
    record Series(String name, List<Double> values, String colour, String labels, boolean isHatched) {
        Series {
            values = List.copyOf(values);
        }

        Series(String name, List<Double> values, String colour, String labels) {
            this(name, values, colour, labels, false);
        }
    }
}
