package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes a table as wide as the page, without the columns that hold nothing but drawings; its titles stand on each page. */
final class WordTable {
    /** Columns from which on the type is small. */
    private static final int MANY = 8;

    /** Columns from which on a page is turned on its side. */
    private static final int TOO_MANY = 9;

    /** Letters in a table from which on the type is small: some two pages of it. */
    private static final int MUCH = 6000;

    /** Letters of either size and the margins around them, in twentieths of a point. */
    private static final ColumnWidths.Type TYPE = new ColumnWidths.Type(106, 170);

    private static final int SMALL_MARGIN = 60;
    private static final ColumnWidths.Type SMALL_TYPE = new ColumnWidths.Type(87, 2 * SMALL_MARGIN);

    /** Rows up to which a table is to stand on one page, and the lines it may come to, guessed by letters to a line. */
    private static final int FEW_ROWS = 12;

    private static final int LINES_OF_A_PAGE = 36;
    private static final int LETTERS_OF_A_LINE = 30;

    /** Letters of a row beyond which it may run on to the next page. */
    private static final int LONG_ROW = 1500;

    private final Xml xml;
    private final Places places;
    private final Block.Table table;
    private final int page;
    private final List<Integer> columns;
    private final List<Integer> widths;
    private final boolean small;
    private final boolean isShort;

    WordTable(Xml xml, Places places, Block.Table table, int page) {
        this.xml = xml;
        this.places = places;
        this.table = table;
        this.page = page;
        this.columns = columns(table);
        this.isShort = isShort(table);
        this.small = columns.size() >= MANY || letters(table) >= MUCH;
        List<ColumnText> texts =
                columns.stream().map(column -> ColumnText.of(table, column)).toList();
        this.widths = ColumnWidths.of(texts, page, small ? SMALL_TYPE : TYPE);
    }

    /** Whether it takes a page on its side. */
    static boolean isWide(Block.Table table) {
        return columns(table).size() >= TOO_MANY;
    }

    /** Whether it stays on one page with what leads to it. */
    static boolean isShort(Block.Table table) {
        int lines = 0;
        for (List<Cell> row : table.rows()) {
            lines += 1 + longest(row) / LETTERS_OF_A_LINE;
        }
        return table.rows().size() <= FEW_ROWS && lines <= LINES_OF_A_PAGE;
    }

    private static int longest(List<Cell> row) {
        return row.stream().mapToInt(cell -> cell.text().plain().length()).max().orElse(0);
    }

    private static int letters(Block.Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.text().plain().length())
                .sum();
    }

    private static List<Integer> columns(Block.Table table) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (!table.isWithoutWords(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    void write() {
        if (columns.isEmpty() || (table.rows().isEmpty() && !table.hasTitles())) {
            return;
        }
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "PlanTable");
        xml.empty("w:tblW", "w:w", Integer.toString(page), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        if (small) {
            String margin = Integer.toString(SMALL_MARGIN);
            xml.open("w:tblCellMar").empty("w:left", "w:w", margin, "w:type", "dxa");
            xml.empty("w:right", "w:w", margin, "w:type", "dxa").close();
        }
        xml.empty("w:tblLook", "w:val", table.hasTitles() ? "0620" : "0600");
        xml.close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
        xml.close();
        if (table.hasTitles()) {
            titles();
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), staysWithNext(i));
        }
        xml.close();
        WordText.begin(xml, places, "AfterTable");
        xml.close();
    }

    private void titles() {
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int i = 0; i < columns.size(); i++) {
            Text title = Text.of(table.columns().get(columns.get(i)).title());
            cell(i, title, small ? "TableHeadSmall" : "TableHead", "bottom", true);
        }
        xml.close();
    }

    /** All rows of a short table stand together; of a long one neither the first nor the last stands alone. */
    private boolean staysWithNext(int row) {
        int last = table.rows().size() - 1;
        return row < last && (isShort || row == 0 || row == last - 1);
    }

    private void row(List<Cell> row, boolean staysWithNext) {
        xml.open("w:tr");
        if (longest(row) < LONG_ROW) {
            xml.open("w:trPr").empty("w:cantSplit").close();
        }
        for (int i = 0; i < columns.size(); i++) {
            cell(i, row.get(columns.get(i)).text(), small ? "TableTextSmall" : "TableText", "top", staysWithNext);
        }
        xml.close();
    }

    private void cell(int index, Text text, String style, String align, boolean staysWithNext) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(widths.get(index)), "w:type", "dxa");
        xml.empty("w:vAlign", "w:val", align).close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (staysWithNext) {
            xml.empty("w:keepNext");
        }
        if (table.columns().get(columns.get(index)).align() == Column.Align.RIGHT) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.close();
        new WordText(xml, places).add(text);
        xml.close(2);
    }
}
