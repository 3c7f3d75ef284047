package io.github.partnerplan.document;

import java.util.List;

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

    private final Block.Table table;
    private final boolean isWide;

    HtmlColumns(Block.Table table) {
        this.table = table;
        this.isWide = table.columns().size() >= WIDE;
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

    /** Whether the column may break words, holds prose, or keeps its lines whole. */
    private String width(Column column, int index) {
        int widest = 0;
        int longestWord = longestWord(column.title());
        for (List<Cell> row : table.rows()) {
            String plain = row.get(index).text().plain();
            widest = Math.max(widest, DisplayWidth.of(CleanText.of(plain)));
            longestWord = Math.max(longestWord, longestWord(plain));
        }
        if (longestWord > LINE) {
            return "o";
        }
        if (column.flexible() && widest > LINE) {
            return "f";
        }
        boolean isKept = isWide ? widest <= LINE_OF_MANY : !column.flexible() && widest <= LINE;
        return isKept || (isWide && column.align() == Column.Align.RIGHT && widest <= LINE) ? "k" : "";
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
                + rule("f", columns, "min-width:var(--prose,13rem)")
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
