package io.github.partnerplan.office;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells behind a plot: a sheet with a row for each category and a column for each series, and a chart's way of naming them. */
final class PlotCells {
    private static final String SHEET = "Figures";

    /** Widths of columns, in letters. */
    private static final int WIDE = 32;

    private static final int NARROW = 16;
    private static final int UNITS_A_LETTER = 256;

    private final Xml xml;
    private final Plot plot;

    PlotCells(Xml xml, Plot plot) {
        this.xml = xml;
        this.plot = plot;
    }

    /** A number as the chart's part holds it, without an exponent. */
    static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The name of the series at that index. */
    void name(int index, String name) {
        xml.open("c:tx").open("c:strRef").words("c:f", SHEET + "!$" + letter(index) + "$1");
        xml.open("c:strCache").empty("c:ptCount", "val", "1").open("c:pt", "idx", "0");
        xml.words("c:v", name).close(4);
    }

    /** The categories and the values of the series at that index. */
    void write(int index, Plot.Series series) {
        String count = Integer.toString(plot.categories().size());
        xml.open("c:cat").open("c:strRef").words("c:f", column("A")).open("c:strCache");
        xml.empty("c:ptCount", "val", count);
        for (int i = 0; i < plot.categories().size(); i++) {
            point(i, plot.categories().get(i));
        }
        xml.close(3);
        xml.open("c:val").open("c:numRef").words("c:f", column(letter(index))).open("c:numCache");
        xml.words("c:formatCode", "General").empty("c:ptCount", "val", count);
        for (int i = 0; i < series.values().size(); i++) {
            if (Double.isFinite(series.values().get(i))) {
                point(i, number(series.values().get(i)));
            }
        }
        xml.close(3);
    }

    private void point(int index, String value) {
        xml.open("c:pt", "idx", Integer.toString(index))
                .open("c:v")
                .lines(value)
                .close(2);
    }

    private String column(String letter) {
        return SHEET + "!$" + letter + "$2:$" + letter + "$"
                + (plot.categories().size() + 1);
    }

    private static String letter(int index) {
        return CellReference.convertNumToColString(index + 1);
    }

    /** Puts the sheet into a workbook; words stay words there, whatever they begin with. */
    static void fill(XSSFWorkbook workbook, Plot plot) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        sheet.createRow(0);
        sheet.setColumnWidth(0, WIDE * UNITS_A_LETTER);
        for (int row = 0; row < plot.categories().size(); row++) {
            sheet.createRow(row + 1)
                    .createCell(0)
                    .setCellValue(plot.categories().get(row));
        }
        for (int i = 0; i < plot.bars().size(); i++) {
            Plot.Series series = plot.bars().get(i);
            // The bars that nobody sees are days on a calendar, or where a target begins.
            boolean isDay = series.colour().isEmpty() && !plot.values().format().endsWith("%");
            column(workbook, i + 1, series, isDay ? "yyyy-mm-dd" : "General");
        }
        plot.line().ifPresent(line -> column(workbook, plot.bars().size() + 1, line, "0.0%"));
    }

    private static void column(XSSFWorkbook workbook, int column, Plot.Series series, String format) {
        XSSFSheet sheet = workbook.getSheet(SHEET);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.setColumnWidth(column, NARROW * UNITS_A_LETTER);
        sheet.getRow(0).createCell(column).setCellValue(series.name());
        for (int row = 0; row < series.values().size(); row++) {
            double value = series.values().get(row);
            if (Double.isFinite(value)) {
                XSSFCell cell = sheet.getRow(row + 1).createCell(column);
                cell.setCellValue(value);
                cell.setCellStyle(style);
            }
        }
    }
}
