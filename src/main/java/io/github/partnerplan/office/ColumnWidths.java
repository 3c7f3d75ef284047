package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.CleanText;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares the width of a page among the columns of a table, by the letters in them: a program that shows the file knows how wide
 * letters are, we do not, and need no fonts for a guess.
 */
final class ColumnWidths {
    /** Letters that a column has room for however much stands in the others. */
    private static final int LEAST = 5;

    /** Letters beyond which a column of names is wrapped, and a word is cut. */
    private static final int LONGEST_NAME = 34;

    private static final int LONGEST_WORD = 18;

    /** Letters a line of prose has before names have to give way. */
    private static final int FAIR_PROSE = 24;

    /** What a title, being bold, is wider. */
    private static final String BOLD = "x";

    /** Letters' room that the margins of a cell take. */
    private static final double PADDING = 2.5;

    private ColumnWidths() {}

    /** Widths of those columns that come to the page's width together, all in the page's unit; {@code letter} is a letter's. */
    static List<Integer> of(Block.Table table, List<Integer> columns, int page, int letter) {
        List<Double> least = new ArrayList<>();
        List<Double> fair = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int column : columns) {
            boolean prose = table.columns().get(column).flexible();
            List<String> texts = texts(table, column);
            double longest =
                    texts.stream().mapToInt(ColumnWidths::letters).max().orElse(0);
            double word =
                    texts.stream().mapToInt(ColumnWidths::longestWord).max().orElse(0);
            double floor = Math.max(LEAST, Math.min(word, LONGEST_WORD));
            least.add(floor);
            fair.add(Math.max(floor, Math.min(longest, prose ? FAIR_PROSE : LONGEST_NAME)));
            wanted.add(Math.max(floor, prose ? Math.max(longest, FAIR_PROSE) : Math.min(longest, LONGEST_NAME)));
        }
        double room = (double) page / letter - PADDING * columns.size();
        List<Double> shares = sum(wanted) < room
                ? between(wanted, stretched(table, columns, wanted, room), room)
                : shares(least, fair, wanted, room);
        return whole(shares, page, letter);
    }

    /** First each column gets its longest word, then names and figures a line of their own, then prose what is left. */
    private static List<Double> shares(List<Double> least, List<Double> fair, List<Double> wanted, double room) {
        if (sum(least) >= room) {
            return between(scaled(least, 0), least, room);
        }
        if (sum(fair) >= room) {
            return between(least, fair, room);
        }
        return between(fair, wanted, room);
    }

    /** As much above the lower as there is room for, each by how far its upper is from there, long ways counting less. */
    private static List<Double> between(List<Double> lower, List<Double> upper, double room) {
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < lower.size(); i++) {
            double way = upper.get(i) - lower.get(i);
            weights.add(way <= 0 ? 0 : Math.min(way, 12 + 4 * Math.sqrt(way)));
        }
        double all = sum(weights);
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < lower.size(); i++) {
            shares.add(lower.get(i) + (all > 0 ? weights.get(i) / all : 1.0 / lower.size()) * (room - sum(lower)));
        }
        return shares;
    }

    /** Who takes the room that nobody needs: the columns of prose, or all by what they have where there are none. */
    private static List<Double> stretched(Block.Table table, List<Integer> columns, List<Double> wanted, double room) {
        boolean anyProse =
                columns.stream().anyMatch(each -> table.columns().get(each).flexible());
        List<Double> stretched = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            boolean takes = !anyProse || table.columns().get(columns.get(i)).flexible();
            stretched.add(takes ? wanted.get(i) * room : wanted.get(i));
        }
        return stretched;
    }

    private static List<Double> scaled(List<Double> all, double factor) {
        return all.stream().map(each -> each * factor).toList();
    }

    private static List<Integer> whole(List<Double> shares, int page, int letter) {
        List<Integer> widths = new ArrayList<>();
        int left = page;
        for (int i = 0; i < shares.size(); i++) {
            int width = i == shares.size() - 1 ? left : (int) Math.floor((shares.get(i) + PADDING) * letter);
            widths.add(width);
            left -= width;
        }
        return widths;
    }

    private static List<String> texts(Block.Table table, int column) {
        List<String> texts = new ArrayList<>();
        String title = CleanText.of(table.columns().get(column).title());
        texts.add(title.isEmpty() ? title : title + BOLD);
        for (List<Cell> row : table.rows()) {
            texts.add(CleanText.of(row.get(column).text().plain()));
        }
        return texts;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, letters(word));
        }
        return longest;
    }

    /** Letters of the East are twice as wide as others. */
    private static int letters(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }

    private static double sum(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).sum();
    }
}
