package io.github.partnerplan.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares the width of a page among the columns of a table, by the letters in them: a program that shows the file knows how wide
 * letters are, we do not, and need no fonts for a guess. Names and figures have the room they need, prose shares what is left.
 */
final class ColumnWidths {
    /** Room in a column beside its margins, in letters: those of a word may be wider than usual. */
    private static final double SPARE = 0.5;

    /** Halvings after which a level between nothing and all is exact to less than a letter's breadth. */
    private static final int HALVINGS = 60;

    private final List<ColumnText> columns;
    private final double room;

    private ColumnWidths(List<ColumnText> columns, double room) {
        this.columns = columns;
        this.room = room;
    }

    /** How wide a letter is, and both margins of a cell together. */
    record Type(int letter, int margins) {
        double padding() {
            return SPARE + (double) margins / letter;
        }
    }

    /** Widths of columns that come to the page's width together, all in the unit of the page and the type. */
    static List<Integer> of(List<ColumnText> columns, int page, Type type) {
        double room = (double) page / type.letter() - type.padding() * columns.size();
        return whole(new ColumnWidths(columns, room).shares(), page, type);
    }

    /** First each column gets its longest word, then names and figures a line of their own, then prose what is left. */
    private List<Double> shares() {
        List<Double> least = columns.stream().map(ColumnText::least).toList();
        List<Double> fair = columns.stream().map(ColumnText::fair).toList();
        if (sum(least) >= room) {
            return least.stream().map(each -> each / sum(least) * room).toList();
        }
        if (sum(fair) >= room) {
            return between(least, fair);
        }
        List<Double> most = columns.stream().map(ColumnText::most).toList();
        return sum(most) >= room ? byWeight(fair, most) : stretched(most);
    }

    /** As much above the lower as there is room for, each by how far its upper is from there. */
    private List<Double> between(List<Double> lower, List<Double> upper) {
        double share = (room - sum(lower)) / (sum(upper) - sum(lower));
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < lower.size(); i++) {
            shares.add(lower.get(i) + share * (upper.get(i) - lower.get(i)));
        }
        return shares;
    }

    /** Each by the weight of its text, but within its bounds; found by halving, as bounds make the sum a bent line. */
    private List<Double> byWeight(List<Double> lower, List<Double> upper) {
        double below = 0;
        double above = room;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (sum(bounded(middle, lower, upper)) < room) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return bounded(above, lower, upper);
    }

    private List<Double> bounded(double level, List<Double> lower, List<Double> upper) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double share = level * columns.get(i).weight();
            all.add(Math.max(lower.get(i), Math.min(upper.get(i), share)));
        }
        return all;
    }

    /** Who takes the room that nobody needs: the columns that may wrap, or all where there are none, by what they have. */
    private List<Double> stretched(List<Double> most) {
        boolean anyFlexible = columns.stream().anyMatch(ColumnText::isFlexible);
        double takers = 0;
        for (int i = 0; i < most.size(); i++) {
            takers += takes(i, anyFlexible) ? most.get(i) : 0;
        }
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < most.size(); i++) {
            double part = takes(i, anyFlexible) ? most.get(i) / takers : 0;
            shares.add(most.get(i) + part * (room - sum(most)));
        }
        return shares;
    }

    private boolean takes(int column, boolean anyFlexible) {
        return !anyFlexible || columns.get(column).isFlexible();
    }

    private static List<Integer> whole(List<Double> shares, int page, Type type) {
        List<Integer> widths = new ArrayList<>();
        int left = page;
        for (int i = 0; i < shares.size(); i++) {
            int width =
                    i == shares.size() - 1 ? left : (int) Math.floor((shares.get(i) + type.padding()) * type.letter());
            widths.add(width);
            left -= width;
        }
        return widths;
    }

    private static double sum(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).sum();
    }
}
