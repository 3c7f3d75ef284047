package io.github.partnerplan.source;

import io.github.partnerplan.finding.Location;

/** One record of a CSV file, which may run over several lines. */
final class CsvLine {

    private final String file;
    private final String[] cells;
    private final int line;
    private final boolean afterBlank;
    private final KeptReader text;
    private final long offset;
    private final char delimiter;

    CsvLine(String file, String[] cells, int line, boolean afterBlank, KeptReader text, long offset, char delimiter) {
        this.file = file;
        this.cells = cells;
        this.line = line;
        this.afterBlank = afterBlank;
        this.text = text;
        this.offset = offset;
        this.delimiter = delimiter;
    }

    int size() {
        return cells.length;
    }

    /** The text of a cell, trimmed; empty behind the last one. */
    String cell(int index) {
        return index < cells.length ? trimmed(cells[index]) : "";
    }

    /** The file's line on which the record starts. */
    int line() {
        return line;
    }

    /** A blank line, or one of nothing but delimiters, stands before it. */
    boolean isAfterBlank() {
        return afterBlank;
    }

    long offset() {
        return offset;
    }

    /** In characters, without quotes and delimiters. */
    int length() {
        int sum = 0;
        for (String cell : cells) {
            sum += cell.length();
        }
        return sum;
    }

    /** How many cells hold anything; counts no further than two. */
    int filledUpToTwo() {
        int filled = 0;
        for (int i = 0; i < cells.length && filled < 2; i++) {
            filled += cell(i).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** The first text it holds; empty for a blank record. */
    String firstText() {
        int i = 0;
        while (i < cells.length && cell(i).isEmpty()) {
            i++;
        }
        return cell(i);
    }

    /** Where a cell's text stands, its quotes included; the end of the record for a cell it does not have. */
    Location where(int index) {
        CellWalk walk = walkTo(index);
        int end = walk.end();
        int start = index < cells.length ? walk.start() : end;
        return TextPlace.between(file, text.text(), text.index(offset), line, start, end);
    }

    /** A cell with a quote in it that is not itself quoted: the parser takes the quote as text, often rightly. */
    boolean hasStrayQuote(int index) {
        return cells[index].indexOf('"') >= 0 && !walkTo(index).isQuoted();
    }

    /** The same, valid for as long as it is held. */
    CsvLine held() {
        int from = text.index(offset);
        CellWalk walk = new CellWalk(text.text(), from, text.end(), delimiter);
        return new CsvLine(file, cells, line, afterBlank, text.copy(from, walk.recordEnd()), offset, delimiter);
    }

    private CellWalk walkTo(int index) {
        CellWalk walk = new CellWalk(text.text(), text.index(offset), text.end(), delimiter);
        for (int i = 0; i <= index && walk.next(); ) {
            i++;
        }
        return walk;
    }

    /** Spreadsheets and CRMs pad with no-break spaces too, which {@code strip} leaves. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        if (end == 0 || (isPlain(text.charAt(0)) && isPlain(text.charAt(end - 1)))) {
            return text;
        }
        while (start < end && isPadding(text.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c <= '~';
    }

    private static boolean isPadding(char c) {
        return c <= ' ' || (c > '~' && (c == '\u00A0' || c == '\uFEFF' || Character.isWhitespace(c)));
    }
}
