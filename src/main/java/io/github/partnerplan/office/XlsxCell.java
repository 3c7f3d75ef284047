package io.github.partnerplan.office;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** One cell of a file of Excel, at its place in a row that is as wide there as so many characters. */
record XlsxCell(Row row, int column, XlsxStyles.Place place, int width, XlsxStyles styles, Results results) {

    /** The result of the formula that stands in a line and column. */
    interface Results {
        ValueEval of(int line, int column);
    }

    static final String UNKNOWN = "unknown";

    /** Writes a value and tells how many lines it takes. */
    int fill(Value value) {
        if (value instanceof Workbook.Nothing) {
            return 1;
        }
        Cell cell = row.createCell(column);
        if (value instanceof Workbook.Words words) {
            return words(cell, words);
        }
        if (value instanceof Workbook.Legend legend) {
            cell.setCellValue(XlsxText.of(legend.words()).words());
            cell.setCellStyle(styles.legend());
            return 1;
        }
        figure(cell, value);
        return 1;
    }

    private int words(Cell cell, Workbook.Words words) {
        XlsxText text = XlsxText.of(words.words());
        int lines = text.lines(width);
        cell.setCellValue(text.words());
        cell.setCellStyle(styles.words(place, words.style(), lines > 1, text.isQuoted()));
        return lines;
    }

    private void figure(Cell cell, Value value) {
        if (value instanceof Workbook.Figure figure) {
            cell.setCellValue(figure.amount().doubleValue());
            cell.setCellStyle(styles.figure(place, figure.kind()));
        } else if (value instanceof Workbook.Assumption assumption) {
            Optional<BigDecimal> amount = assumption.amount();
            if (amount.isPresent()) {
                cell.setCellValue(amount.get().doubleValue());
            } else {
                cell.setCellValue(UNKNOWN);
            }
            cell.setCellStyle(styles.assumption(assumption.kind()));
        } else if (value instanceof Workbook.Formula formula) {
            cell.setCellFormula(formula.formula());
            result(cell, results.of(row.getRowNum(), column));
            cell.setCellStyle(styles.figure(place, formula.kind()));
        } else if (value instanceof Workbook.Day day) {
            cell.setCellValue(day.day());
            cell.setCellStyle(styles.day(place));
        }
    }

    /** Who reads the file without calculating sees the figure as well. */
    private static void result(Cell cell, ValueEval result) {
        if (result instanceof NumberEval number) {
            cell.setCellValue(number.getNumberValue());
        } else if (result instanceof StringEval words) {
            cell.setCellValue(words.getStringValue());
        } else {
            throw new IllegalStateException("no result of " + cell.getCellFormula() + ": " + result);
        }
    }
}
