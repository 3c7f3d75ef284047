package io.github.partnerplan.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the cells of a column have in common, said once in classes of the table that name the column ({@code r3}: the third is of
 * figures), and the rules of the style sheet for them.
 */
final class HtmlColumns {
    private static final int WIDE = 8;

    /** Columns of a terminal up to which a cell stays on one line, and from which a word may be broken. */
    private static final int LINE = 34;

    /** The same where so many columns share the page that only figures, days and single words can have a line. */
    private static final int LINE_OF_MANY = 13;

    /** Where most is written in cells as long as this, a column is prose even beside many others or a fuller one. */
    private static final int PROSE_BESIDE = 30;

    private final Block.Table table;
    private final boolean isWide;
    private final List<Widths> widths;
    private final int fullest;

    HtmlColumns(Block.Table table) {
        this.table = table;
        this.isWide = table.columns().size() >= WIDE;
        this.widths = IntStream.range(0, table.columns().size())
                .mapToObj(i -> Widths.of(table, i))
                .toList();
        this.fullest = fullest();
    }

    /** Each with a blank before it. */
    String classes() {
        StringBuilder classes = new StringBuilder(isWide ? " wide" : "");
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.align() == Column.Align.RIGHT) {
                classes.append(" r").append(i + 1);
            }
            String width = width(column, i);
            if (!width.isEmpty()) {
                classes.append(' ').append(width).append(i + 1);
            }
        }
        return classes.toString();
    }

    /** Whether the column may break words, holds most of the prose, or some, or keeps its lines whole. */
    private String width(Column column, int index) {
        Widths width = widths.get(index);
        if (width.longestWord() > LINE) {
            return "o";
        }
        if (index == fullest) {
            return "g";
        }
        boolean isLong = width.widest() > (isWide ? LINE_OF_MANY : LINE);
        if (column.flexible() && isLong) {
            boolean isCrowded = isWide || fullest >= 0;
            return isCrowded && width.usual() < PROSE_BESIDE ? "m" : "f";
        }
        boolean isFigure = isWide && column.align() == Column.Align.RIGHT && width.widest() <= LINE;
        return isFigure || (!isLong && (isWide || !column.flexible())) ? "k" : "";
    }

    /** The column of prose beside which the others hold little, -1 for none; of many columns the one that holds most. */
    private int fullest() {
        List<Integer> prose = IntStream.range(0, widths.size())
                .filter(i -> table.columns().get(i).flexible() && widths.get(i).widest() > LINE)
                .boxed()
                .sorted(Comparator.comparing(i -> -widths.get(i).usual()))
                .toList();
        if (prose.isEmpty() || (!isWide && prose.size() == 1)) {
            return -1;
        }
        int most = widths.get(prose.get(0)).usual();
        boolean isFull =
                isWide ? most > LINE : most >= 2 * widths.get(prose.get(1)).usual();
        return isFull ? prose.get(0) : -1;
    }

    /**
     * Of a column's cells in columns of a terminal. The usual width is that of the cell in which a character stands on average: empty
     * cells and dashes count for nothing. The longest word may be the title's.
     */
    private record Widths(int widest, int usual, int longestWord) {
        static Widths of(Block.Table table, int index) {
            int widest = 0;
            int longestWord = HtmlColumns.longestWord(table.columns().get(index).title());
            long all = 0;
            long squares = 0;
            for (List<Cell> row : table.rows()) {
                String plain = row.get(index).text().plain();
                int width = DisplayWidth.of(CleanText.of(plain));
                widest = Math.max(widest, width);
                longestWord = Math.max(longestWord, HtmlColumns.longestWord(plain));
                all += width;
                squares += (long) width * width;
            }
            return new Widths(widest, (int) (squares / Math.max(1, all)), longestWord);
        }
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : CleanText.of(text).split(" ", -1)) {
            longest = Math.max(longest, DisplayWidth.of(word));
        }
        return longest;
    }

    /** The rules for the classes that name a column, up to the last column of any table. */
    static String rules(int columns) {
        return rule("r", columns, "text-align:right;font-variant-numeric:tabular-nums;--gap:var(--figures,1.6em)")
                + rule("k", columns, "white-space:nowrap;width:var(--kept,auto)")
                + rule("f", columns, "width:var(--share,auto);min-width:var(--prose,13rem)")
                + rule("g", columns, "width:var(--most,40%);min-width:var(--full,var(--prose,13rem))")
                + rule("m", columns, "min-width:var(--few,auto)")
                + rule("o", columns, "min-width:11rem;overflow-wrap:anywhere");
    }

    private static String rule(String name, int columns, String style) {
        StringBuilder rule = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
            rule.append(i == 1 ? "" : ",")
                    .append('.')
                    .append(name)
                    .append(i)
                    .append(" tr>:nth-child(")
                    .append(i)
                    .append(')');
        }
        return columns == 0 ? "" : rule.append('{').append(style).append("}\n").toString();
    }
}
