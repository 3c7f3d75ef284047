package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.CleanText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much text stands in a column of a table, in letters: the least it takes (no word is broken), what is fair (figures on one
 * line, what may wrap on lines that can be read), the most it has use for, and its weight among others.
 */
record ColumnText(boolean isFlexible, double least, double fair, double most, double weight) {
    /** Letters that a column has room for however much stands in the others. */
    private static final int LEAST = 4;

    /** Letters beyond which a name wraps and a word is cut. */
    private static final int LONGEST_NAME = 34;

    private static final int LONGEST_WORD = 20;

    /** Letters that a line has in a column that may wrap, before those that may not have to give way. */
    private static final int FAIR = LONGEST_WORD;

    /** The share of cells that are to stand on one line: the few longest would take room from all others. */
    private static final double MOST_CELLS = 0.9;

    /** Letters that a title, being bold, is wider. */
    private static final int BOLD = 1;

    static ColumnText of(Block.Table table, int column) {
        List<Double> lengths = new ArrayList<>();
        double word = 0;
        double squares = 0;
        for (List<Cell> row : table.rows()) {
            String text = CleanText.of(row.get(column).text().plain());
            double length = letters(text);
            lengths.add(length);
            word = Math.max(word, longestWord(text));
            squares += length * length;
        }
        word = Math.max(
                word, longestWord(CleanText.of(table.columns().get(column).title())) + BOLD);
        Collections.sort(lengths);
        double least = Math.max(LEAST, Math.min(word, LONGEST_WORD));
        // A row is as high as its longest cell, so that long texts count for more than as many letters in short ones.
        double weight = Math.sqrt(squares);
        double usual = upTo(MOST_CELLS, lengths);
        boolean isFlexible = table.columns().get(column).flexible();
        double name = Math.max(least, Math.min(usual, LONGEST_NAME));
        return isFlexible
                ? new ColumnText(true, least, Math.min(name, FAIR), Math.max(name, upTo(1, lengths)), weight)
                : new ColumnText(false, least, name, name, weight);
    }

    /** The length that the share of all does not go beyond. */
    private static double upTo(double share, List<Double> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static double longestWord(String text) {
        double longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, letters(word));
        }
        return longest;
    }

    /** How many letters of usual width a text is as wide as. */
    private static double letters(String text) {
        return text.codePoints().mapToDouble(ColumnText::width).sum();
    }

    /** Letters of the East are twice as wide as others; of the rest thin and broad ones differ alike in all faces. */
    private static double width(int letter) {
        if (letter >= 0x2E80) {
            return 2;
        }
        if (" ijlftrI.,:;'|!()-".indexOf(letter) >= 0) {
            return 0.65;
        }
        return "mwMW%@→".indexOf(letter) >= 0 ? 1.6 : 1.1;
    }
}
