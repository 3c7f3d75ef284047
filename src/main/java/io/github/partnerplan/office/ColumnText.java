package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.CleanText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much text stands in a column of a table, in letters: the least it takes (no word is broken), what is fair (names and figures
 * on one line, prose on lines that can be read), the most it has use for, and its weight among others of prose.
 */
record ColumnText(boolean isFlexible, double least, double fair, double most, double weight) {
    /** Letters that a column has room for however much stands in the others. */
    private static final int LEAST = 4;

    /** Letters beyond which a text is prose and a word is cut. */
    private static final int LONGEST_NAME = 34;

    private static final int LONGEST_WORD = 18;

    /** Letters a line of prose has before names have to give way. */
    private static final int FAIR_PROSE = 24;

    /** The share of cells that are to stand on one line: the few longest would take room from all others. */
    private static final double MOST_CELLS = 0.9;

    /** Letters that a title, being bold, is wider. */
    private static final int BOLD = 1;

    static ColumnText of(Block.Table table, int column) {
        List<Integer> lengths = new ArrayList<>();
        double word = 0;
        double squares = 0;
        for (List<Cell> row : table.rows()) {
            String text = CleanText.of(row.get(column).text().plain());
            int length = letters(text);
            lengths.add(length);
            word = Math.max(word, longestWord(text));
            squares += (double) length * length;
        }
        word = Math.max(word, longestWord(CleanText.of(table.columns().get(column).title())) + BOLD);
        Collections.sort(lengths);
        double longest = lengths.isEmpty() ? 0 : lengths.get(lengths.size() - 1);
        double usual = lengths.isEmpty() ? 0 : lengths.get((int) Math.ceil(MOST_CELLS * lengths.size()) - 1);
        double least = Math.max(LEAST, Math.min(word, LONGEST_WORD));
        boolean isFlexible = table.columns().get(column).flexible();
        // A row is as high as its longest cell, so that long texts count for more than as many letters in short ones.
        double weight = Math.sqrt(squares);
        if (isFlexible && usual > LONGEST_NAME) {
            return new ColumnText(true, least, Math.max(least, FAIR_PROSE), Math.max(least, longest), weight);
        }
        double name = Math.max(least, Math.min(usual, LONGEST_NAME));
        return new ColumnText(isFlexible, least, name, name, weight);
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
}
