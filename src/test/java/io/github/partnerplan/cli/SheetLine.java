package io.github.partnerplan.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** One row of an Excel sheet below its titles, each cell by the title of its column. */
record SheetLine(Map<String, Cell> cells) {

    /** The rows below the line of titles, which is the first one that holds {@code title}. */
    static List<SheetLine> of(Sheet sheet, String title) {
        List<SheetLine> lines = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Row row : sheet) {
            if (!titles.isEmpty()) {
                lines.add(line(row, titles));
            } else if (holds(row, title)) {
                row.forEach(cell -> titles.add(text(cell)));
            }
        }
        return lines;
    }

    private static SheetLine line(Row row, List<String> titles) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Cell cell : row) {
            if (cell.getColumnIndex() < titles.size()) {
                cells.put(titles.get(cell.getColumnIndex()), cell);
            }
        }
        return new SheetLine(cells);
    }

    private static boolean holds(Row row, String title) {
        boolean found = false;
        for (Cell cell : row) {
            found |= text(cell).equals(title);
        }
        return found;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** The words in a column; none where it holds something else or nothing. */
    String words(String title) {
        return Optional.ofNullable(cells.get(title)).map(SheetLine::text).orElse("");
    }

    /** The number in a column, if it holds one. */
    Optional<BigDecimal> number(String title) {
        return Optional.ofNullable(cells.get(title))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .map(cell -> BigDecimal.valueOf(cell.getNumericCellValue()));
    }
}
