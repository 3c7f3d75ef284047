package io.github.partnerplan.report;

import io.github.partnerplan.source.PlainText;
import java.util.List;

/**
 * Rows as a CSV file (RFC 4180, but with {@code \n}). Words that a spreadsheet would take for a formula get an apostrophe in front, which a
 * reader can see and a spreadsheet takes for text; control characters become visible signs.
 */
final class CsvText {

    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();
    private boolean isInRow;

    /** A row of words. */
    CsvText row(List<String> cells) {
        cells.forEach(this::words);
        return endRow();
    }

    /** A cell of text from a user's file. */
    CsvText words(String cell) {
        boolean isFormula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        String clean = PlainText.clean(cell);
        // What is taken away may have hidden the sign.
        boolean isHidden = !clean.isEmpty()
                && FORMULA.indexOf(clean.strip().isEmpty() ? ' ' : clean.strip().charAt(0)) >= 0;
        return number(isFormula || isHidden ? "'" + clean : clean);
    }

    /** A cell that is ours and a number, which may begin with a minus. */
    CsvText number(String cell) {
        if (isInRow) {
            text.append(',');
        }
        isInRow = true;
        boolean isQuoted = cell.indexOf(',') >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.startsWith(" ")
                || cell.endsWith(" ");
        text.append(isQuoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        return this;
    }

    CsvText endRow() {
        text.append('\n');
        isInRow = false;
        return this;
    }

    String text() {
        return text.toString();
    }
}
