package io.github.partnerplan.office;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet's content as the library's calculator reads it. */
final class XlsxGrid implements EvaluationSheet {

    private static final Value NOTHING = new Workbook.Nothing();

    private final List<List<Value>> lines = new ArrayList<>();

    XlsxGrid(Workbook.Sheet sheet) {
        lines.addAll(sheet.above());
        List<Value> titles = new ArrayList<>();
        sheet.titles().forEach(title -> titles.add(Workbook.words(title.words())));
        lines.add(titles);
        lines.addAll(sheet.rows());
    }

    @Override
    public EvaluationCell getCell(int line, int column) {
        boolean isThere = line < lines.size() && column < lines.get(line).size();
        return new Place(this, line, column, isThere ? lines.get(line).get(column) : NOTHING);
    }

    @Override
    public void clearAllCachedResultValues() {
        // Nothing is kept here.
    }

    @Override
    public int getLastRowNum() {
        return lines.size() - 1;
    }

    @Override
    public boolean isRowHidden(int line) {
        return false;
    }

    /** One cell; two of the same place are the same to the calculator. */
    record Place(XlsxGrid grid, int line, int column, Value value) implements EvaluationCell {

        /** What tells a place from another within its sheet. */
        private record Key(int line, int column, int grid) {}

        @Override
        public Object getIdentityKey() {
            return new Key(line, column, System.identityHashCode(grid));
        }

        @Override
        public EvaluationSheet getSheet() {
            return grid;
        }

        @Override
        public int getRowIndex() {
            return line;
        }

        @Override
        public int getColumnIndex() {
            return column;
        }

        @Override
        public CellType getCellType() {
            if (value instanceof Workbook.Formula) {
                return CellType.FORMULA;
            }
            if (value instanceof Workbook.Nothing) {
                return CellType.BLANK;
            }
            return number().isPresent() ? CellType.NUMERIC : CellType.STRING;
        }

        private Optional<Double> number() {
            if (value instanceof Workbook.Figure figure) {
                return Optional.of(figure.amount().doubleValue());
            }
            if (value instanceof Workbook.Assumption assumption) {
                return assumption.amount().map(BigDecimal::doubleValue);
            }
            return value instanceof Workbook.Day day ? Optional.of(DateUtil.getExcelDate(day.day())) : Optional.empty();
        }

        @Override
        public double getNumericCellValue() {
            return number().orElseThrow();
        }

        @Override
        public String getStringCellValue() {
            if (value instanceof Workbook.Words words) {
                return words.words();
            }
            return value instanceof Workbook.Legend legend ? legend.words() : XlsxCell.UNKNOWN;
        }

        @Override
        public boolean getBooleanCellValue() {
            return false;
        }

        @Override
        public int getErrorCellValue() {
            return 0;
        }

        @Override
        public CellRangeAddress getArrayFormulaRange() {
            return new CellRangeAddress(line, line, column, column);
        }

        @Override
        public boolean isPartOfArrayFormulaGroup() {
            return false;
        }

        @Override
        public CellType getCachedFormulaResultType() {
            return CellType.NUMERIC;
        }
    }
}
