package io.github.partnerplan.office;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Value;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.BaseXSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Works out the formulas on the content itself, so that the sheets, which may be long, never stand in memory as cells of the
 * library: those take a kilobyte each.
 */
final class XlsxResults extends BaseXSSFEvaluationWorkbook {

    private final List<XlsxGrid> grids = new ArrayList<>();
    private final WorkbookEvaluator evaluator;

    /** {@code file} has the sheets of the content by name and in order, as yet without rows. */
    XlsxResults(XSSFWorkbook file, Workbook content) {
        super(file);
        content.sheets().forEach(sheet -> grids.add(new XlsxGrid(sheet)));
        evaluator = new WorkbookEvaluator(this, IStabilityClassifier.TOTALLY_IMMUTABLE, getUDFFinder());
    }

    /** The result of a formula by its place, lines and columns from 0. */
    ValueEval of(int sheet, int line, int column) {
        return evaluator.evaluate(grids.get(sheet).getCell(line, column));
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        for (int i = 0; i < grids.size(); i++) {
            if (grids.get(i) == sheet) {
                return i;
            }
        }
        throw new IllegalArgumentException("no sheet of this content");
    }

    @Override
    public EvaluationSheet getSheet(int index) {
        return grids.get(index);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        Value value = ((XlsxGrid.Place) cell).value();
        String formula = value instanceof Workbook.Formula ours ? ours.formula() : "";
        return FormulaParser.parse(formula, this, FormulaType.CELL, getSheetIndex(cell.getSheet()), cell.getRowIndex());
    }
}
