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
    private static final int TOO_MANY = 10;

    /** The average width of a letter of either size, in twentieths of a point. */
    private static final int LETTER = 106;

    private static final int SMALL_LETTER = 85;

    /** Letters of a row beyond which it may run on to the next page. */
    private static final int LONG_ROW = 1500;

    private final Xml xml;
    private final Places places;
    private final Block.Table table;
    private final int page;
    private final List<Integer> columns;
    private final List<Integer> widths;
    private final boolean small;

    WordTable(Xml xml, Places places, Block.Table table, int page) {
        this.xml = xml;
        this.places = places;
        this.table = table;
        this.page = page;
        this.columns = columns(table);
        this.small = columns.size() >= MANY;
        this.widths = ColumnWidths.of(table, columns, page, small ? SMALL_LETTER : LETTER);
    }

    /** Whether it takes a page on its side. */
    static boolean isWide(Block.Table table) {
        return columns(table).size() >= TOO_MANY;
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
        xml.empty("w:tblLook", "w:val", table.hasTitles() ? "0620" : "0600");
        xml.close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
        xml.close();
        if (table.hasTitles()) {
            titles();
        }
        table.rows().forEach(this::row);
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
            cell(i, title, small ? "TableHeadSmall" : "TableHead", "bottom");
        }
        xml.close();
    }

    private void row(List<Cell> row) {
        int letters = 0;
        for (int column : columns) {
            letters = Math.max(letters, row.get(column).text().plain().length());
        }
        xml.open("w:tr");
        if (letters < LONG_ROW) {
            xml.open("w:trPr").empty("w:cantSplit").close();
        }
        for (int i = 0; i < columns.size(); i++) {
            cell(i, row.get(columns.get(i)).text(), small ? "TableTextSmall" : "TableText", "top");
        }
        xml.close();
    }

    private void cell(int index, Text text, String style, String align) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(widths.get(index)), "w:type", "dxa");
        xml.empty("w:vAlign", "w:val", align).close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (table.columns().get(columns.get(index)).align() == Column.Align.RIGHT) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.close();
        new WordText(xml, places).add(text);
        xml.close(2);
    }
}
