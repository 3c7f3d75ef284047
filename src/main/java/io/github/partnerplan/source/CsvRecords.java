package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a CSV file by the strict rules of Commons CSV, blank ones left out. A record with a broken quote is a finding,
 * and reading goes on behind the line in which that quote opens; a record over 1 MiB is a finding and ends the reading.
 */
final class CsvRecords implements Closeable {

    private static final String HELP_QUOTE = "Double every quote inside a quoted cell, and close the cell with one.";

    private final String file;
    private final KeptReader text;
    private final char delimiter;
    private final Findings findings;
    private final CSVFormat format;
    private Optional<CSVParser> parser = Optional.empty();
    private Iterator<CSVRecord> records = Collections.emptyIterator();
    private Optional<CsvLine> current = Optional.empty();
    private long baseOffset;
    private int baseLine;
    private long lastOffset;
    private int linesRead;
    private boolean anySinceBase;
    private boolean ended;

    CsvRecords(String file, KeptReader text, char delimiter, Findings findings) {
        this.file = file;
        this.text = text;
        this.delimiter = delimiter;
        this.findings = findings;
        this.format = CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** Goes on at an offset that begins the given line of the file. */
    void startAt(long offset, int line) throws IOException {
        text.goTo(offset);
        CSVParser fresh = CSVParser.builder().setReader(text).setFormat(format).get();
        parser = Optional.of(fresh);
        records = fresh.iterator();
        baseOffset = offset;
        baseLine = line - 1;
        linesRead = baseLine;
        anySinceBase = false;
    }

    /** Goes to the next record that is not blank; false at the end. */
    boolean next() throws IOException {
        boolean afterBlank = false;
        while (!ended) {
            if (!hasRecord()) {
                continue;
            }
            CsvLine line = take(records.next(), afterBlank);
            if (line.filledUpToTwo() > 0) {
                current = Optional.of(line);
                return !ended;
            }
            afterBlank = true;
        }
        return false;
    }

    /** The record last gone to; its places can be asked for until the next. */
    CsvLine current() {
        return current.orElseThrow();
    }

    /** The places of all records gone to so far can be asked for, not only those of the current one. */
    boolean areLasting() {
        return text.isWhole();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** Whether the parser has one more; if not, either the text has ended or reading was set up anew behind a fault. */
    private boolean hasRecord() throws IOException {
        try {
            if (records.hasNext()) {
                return true;
            }
            ended = true;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                leaveBroken();
            } else if (e.getCause() instanceof KeptReader.RecordTooLongException) {
                tooLong(linesRead + 1);
            } else {
                throw e.getCause();
            }
        }
        return false;
    }

    private CsvLine take(CSVRecord record, boolean afterBlank) {
        long offset = baseOffset + record.getCharacterPosition();
        text.release(offset);
        int blankLines = blankLines(text.index(offset));
        int line = linesRead + 1 + blankLines;
        boolean blankBefore = afterBlank || blankLines > 0;
        linesRead = baseLine + (int) parser.orElseThrow().getCurrentLineNumber();
        lastOffset = text.offset(pastBlankLines(text.index(offset)));
        anySinceBase = true;
        CsvLine taken = new CsvLine(file, record.values(), line, blankBefore, text, lastOffset, delimiter);
        if (text.handedOver() > KeptReader.LONGEST && taken.length() > KeptReader.LONGEST) {
            tooLong(line);
        }
        return taken;
    }

    /** The parser skips empty lines and counts them to the record that follows. */
    private int blankLines(int from) {
        int count = 0;
        for (int i = from; i < text.end() && CellWalk.isLineEnd(text.text()[i]); count++) {
            i = CellWalk.lineEnd(text.text(), i, text.end());
        }
        return count;
    }

    private int pastBlankLines(int from) {
        int i = from;
        while (i < text.end() && CellWalk.isLineEnd(text.text()[i])) {
            i = CellWalk.lineEnd(text.text(), i, text.end());
        }
        return i;
    }

    private void tooLong(int line) {
        String message =
                "the record that begins here is longer than 1 MiB, perhaps because a quote never closes; nothing after it is read";
        findings.error("csv-record-too-long", Location.line(file, line), message, HELP_QUOTE);
        ended = true;
    }

    /** Finds the quote that broke the record behind the last good one, and starts anew on the next line. */
    private void leaveBroken() throws IOException {
        int start = text.index(anySinceBase ? lastOffset : baseOffset);
        if (anySinceBase) {
            start = new CellWalk(text.text(), start, text.end(), delimiter).recordEnd();
        }
        int line = linesRead + 1 + blankLines(start);
        start = pastBlankLines(start);
        CellWalk walk = new CellWalk(text.text(), start, text.end(), delimiter);
        boolean sound = true;
        while (sound && walk.next()) {
            sound = !walk.isBroken();
        }
        Location quote = TextPlace.between(file, text.text(), start, line, walk.start(), walk.start() + 1);
        findings.error("csv-quote", quote, brokenQuote(walk, start, line), HELP_QUOTE);
        try {
            startAt(text.lineEnd(text.offset(walk.start())), quote.line() + 1);
        } catch (KeptReader.RecordTooLongException e) {
            tooLong(line);
        }
    }

    private String brokenQuote(CellWalk walk, int start, int line) {
        if (walk.end() >= text.end()) {
            return "the quote that opens here is never closed; this line is left out";
        }
        Location end = TextPlace.between(file, text.text(), start, line, walk.end(), walk.end());
        String rest = String.valueOf(Character.toChars(Character.codePointAt(text.text(), walk.end(), text.end())));
        return "the cell that opens with this quote closes, yet goes on with " + PlainText.quoted(rest) + " at "
                + end.line() + ":" + end.column() + "; this line is left out";
    }
}
