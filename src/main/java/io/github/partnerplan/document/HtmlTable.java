package io.github.partnerplan.document;

import java.math.BigDecimal;
import java.util.List;

/** Writes a table as HTML; what its columns have in common is said by classes of the table, so that the cells stay bare. */
final class HtmlTable {
    /** Up to here, about a quarter of a page, a table is printed whole: a longer one would leave half of the page before it blank. */
    private static final int KEPT_ROWS = 8;

    private static final int KEPT_CHARACTERS = 1_000;

    /** From so many characters a row on average, two rows of a broken table are enough to stand together instead of three. */
    private static final int TALL = 150;

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
        StringBuilder classes = new StringBuilder(length());
        if (table.sortable()) {
            classes.append(" sortable");
        }
        return classes.append(new HtmlColumns(table).classes()).toString();
    }

    private String length() {
        long characters = 0;
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                characters += cell.text().plain().length();
            }
        }
        int rows = table.rows().size();
        if (rows <= KEPT_ROWS && characters <= KEPT_CHARACTERS) {
            return "short";
        }
        return characters > (long) TALL * rows ? "long tall" : "long";
    }
}
