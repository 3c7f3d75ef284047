package io.github.partnerplan.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes a table as HTML. What its columns have in common is said once, in classes of the table that name the column
 * ({@code r3}: the third is of figures), so that the cells stay bare.
 */
final class HtmlTable {
    /** Beyond this a table may fill a page, and is broken between rows. */
    private static final int KEPT_ROWS = 25;

    private static final int KEPT_CHARACTERS = 2_500;
    private static final int WIDE = 8;

    /** Columns of a terminal up to which a cell stays on one line, and from which a word may be broken. */
    private static final int LINE = 34;

    private final Block.Table table;
    private final HtmlText text;
    private final boolean isHeaded;

    HtmlTable(Block.Table table, HtmlText text) {
        this.table = table;
        this.text = text;
        this.isHeaded = !table.columns().get(0).title().isBlank()
                && table.columns().get(0).align() == Column.Align.LEFT;
    }

    /** The table under a caption that is HTML already, or none where that is empty. */
    String write(String caption) {
        StringBuilder out =
                new StringBuilder("<table class=\"").append(classes()).append("\">\n");
        if (!caption.isEmpty()) {
            out.append("<caption>").append(caption).append("</caption>\n");
        }
        if (table.hasTitles()) {
            out.append("<thead><tr>");
            table.columns().forEach(column -> out.append(title(column)));
            out.append("</tr></thead>\n");
        }
        out.append("<tbody>\n");
        for (List<Cell> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append(cell(row.get(i), i == 0 && isHeaded));
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table>").toString();
    }

    private String title(Column column) {
        if (CleanText.isBlank(column.title())) {
            return "<td></td>";
        }
        String title = Html.prose(column.title());
        return "<th scope=\"col\">" + (table.sortable() ? "<button type=\"button\">" + title + "</button>" : title)
                + "</th>";
    }

    private String cell(Cell cell, boolean headsRow) {
        boolean isHead = headsRow && !cell.text().isEmpty();
        StringBuilder out = new StringBuilder(isHead ? "<th scope=\"row\"" : "<td");
        if (table.sortable()) {
            cell.order()
                    .ifPresent(order ->
                            out.append(" data-order=\"").append(number(order)).append('"'));
        }
        out.append('>');
        cell.gauge().ifPresent(gauge -> out.append(SvgGauge.of(gauge)));
        if (cell.gauge().isPresent() && !cell.text().isEmpty()) {
            out.append(' ');
        }
        return out.append(text.of(cell.text()))
                .append(isHead ? "</th>" : "</td>")
                .toString();
    }

    /** In powers of ten where that is shorter: written out, 1E+9999 would fill the page. */
    private static String number(BigDecimal order) {
        return order.signum() == 0 ? "0" : order.stripTrailingZeros().toString();
    }

    private String classes() {
        StringBuilder classes = new StringBuilder(isShort() ? "short" : "long");
        if (table.sortable()) {
            classes.append(" sortable");
        }
        if (isWide()) {
            classes.append(" wide");
        }
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
        if (column.flexible()) {
            return widest > LINE ? "f" : isWide() ? "k" : "";
        }
        return widest > LINE ? "" : "k";
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : CleanText.of(text).split(" ", -1)) {
            longest = Math.max(longest, DisplayWidth.of(word));
        }
        return longest;
    }

    private boolean isWide() {
        return table.columns().size() >= WIDE;
    }

    private boolean isShort() {
        long characters = 0;
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                characters += cell.text().plain().length();
            }
        }
        return table.rows().size() <= KEPT_ROWS && characters <= KEPT_CHARACTERS;
    }

    /** The rules for the classes that name a column, up to the last column of any table. */
    static String rules(int columns) {
        return rule("r", columns, "text-align:right;font-variant-numeric:tabular-nums;--gap:1.6em")
                + rule("k", columns, "white-space:nowrap")
                + rule("f", columns, "min-width:13rem")
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
