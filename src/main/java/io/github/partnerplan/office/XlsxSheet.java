package io.github.partnerplan.office;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Value;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Fills one sheet of a file of Excel, and sets it up for the screen and for paper. */
final class XlsxSheet {

    /** A column is as wide as so many parts of a digit. */
    private static final int PARTS = 256;

    /** The height of a line of text in points, and the most that a row shows without being made higher. */
    private static final float LINE = 15;

    private static final int MOST_LINES = 12;

    /** The arrow of a filter stands in the title's cell. */
    private static final int ROOM_FOR_ARROW = 3;

    /** More characters side by side on one page could not be read. */
    private static final int WIDEST_PAGE = 340;

    private static final double MARGIN_INCHES = 0.4;

    private final Workbook.Sheet content;
    private final Sheet sheet;
    private final XlsxStyles styles;
    private final XlsxCell.Results results;

    /** The columns that hold figures. */
    private final BitSet figures;

    XlsxSheet(Workbook.Sheet content, Sheet sheet, XlsxStyles styles, XlsxCell.Results results) {
        this.content = content;
        this.sheet = sheet;
        this.styles = styles;
        this.results = results;
        this.figures = figures(content);
    }

    /** All but the rows, which the file takes when it is written. */
    void setUp() {
        int titles = content.above().size();
        for (int i = 0; i < content.titles().size(); i++) {
            sheet.setColumnWidth(i, content.titles().get(i).width() * PARTS);
        }
        sheet.createFreezePane(content.fixed(), titles + 1);
        if (content.filter() && !content.rows().isEmpty()) {
            int last = titles + content.rows().size();
            sheet.setAutoFilter(
                    new CellRangeAddress(titles, last, 0, content.titles().size() - 1));
        }
        paper(titles);
    }

    void write() {
        int titles = content.above().size();
        for (int i = 0; i < titles; i++) {
            above(i, content.above().get(i));
        }
        titles(titles);
        for (int i = 0; i < content.rows().size(); i++) {
            row(titles + 1 + i, content.rows().get(i));
        }
    }

    /** What stands above runs on to the right instead of making its line high. */
    private void above(int at, List<Value> values) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < values.size(); i++) {
            new XlsxCell(row, i, XlsxStyles.Place.ABOVE, Integer.MAX_VALUE, styles, results).fill(values.get(i));
        }
    }

    private void titles(int at) {
        Row row = sheet.createRow(at);
        int lines = 1;
        for (int i = 0; i < content.titles().size(); i++) {
            Workbook.Title title = content.titles().get(i);
            Cell cell = row.createCell(i);
            XlsxText text = XlsxText.of(title.words());
            cell.setCellValue(text.words());
            cell.setCellStyle(styles.title(figures.get(i), text.isQuoted()));
            lines = Math.max(lines, text.lines(title.width() - ROOM_FOR_ARROW));
        }
        row.setHeightInPoints(LINE * lines);
    }

    private void row(int at, List<Value> values) {
        Row row = sheet.createRow(at);
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            XlsxStyles.Place place = figures.get(i) ? XlsxStyles.Place.FIGURES : XlsxStyles.Place.WORDS;
            int width = content.titles().get(i).width();
            lines = Math.max(lines, new XlsxCell(row, i, place, width, styles, results).fill(values.get(i)));
        }
        // Not every reader works out the height of lines that wrap.
        row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES));
    }

    private static BitSet figures(Workbook.Sheet content) {
        BitSet figures = new BitSet();
        for (List<Value> row : content.rows()) {
            for (int i = 0; i < row.size(); i++) {
                Value value = row.get(i);
                if (value instanceof Workbook.Figure
                        || value instanceof Workbook.Assumption
                        || value instanceof Workbook.Formula) {
                    figures.set(i);
                }
            }
        }
        return figures;
    }

    private void paper(int titles) {
        sheet.setRepeatingRows(new CellRangeAddress(titles, titles, -1, -1));
        if (content.fixed() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, content.fixed() - 1));
        }
        sheet.setFitToPage(true);
        PrintSetup paper = sheet.getPrintSetup();
        paper.setLandscape(true);
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        if (content.printed() < content.titles().size()) {
            int index = sheet.getWorkbook().getSheetIndex(sheet);
            int last = titles + content.rows().size();
            sheet.getWorkbook().setPrintArea(index, 0, content.printed() - 1, 0, last);
        }
        int width = content.titles().subList(0, content.printed()).stream()
                .mapToInt(Workbook.Title::width)
                .sum();
        paper.setFitWidth((short) ((width + WIDEST_PAGE - 1) / WIDEST_PAGE));
        paper.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
