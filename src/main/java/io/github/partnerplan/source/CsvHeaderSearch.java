package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds delimiter and header at the start of a CSV file, below whatever a report prints above its table. */
final class CsvHeaderSearch {

    /** The header is looked for within so many records. */
    static final int RECORDS = 30;

    /** So many known names make a record the header; one alone may stand in a report's title. */
    static final int NAMES = 2;

    /** Longer than any {@code sep=} line. */
    private static final int DECLARATION = 16;

    private final String file;
    private final KeptReader text;
    private final Predicate<String> knownHeader;
    private final Findings findings;

    CsvHeaderSearch(String file, KeptReader text, Predicate<String> knownHeader, Findings findings) {
        this.file = file;
        this.text = text;
        this.knownHeader = knownHeader;
        this.findings = findings;
    }

    /** The first record with two known names, else the first of all; empty if there is none. */
    Optional<CsvHeader> run() throws IOException {
        int second = CellWalk.lineEnd(text.text(), 0, text.end());
        Optional<Character> declared = declared(second);
        int sample = Math.min(text.end(), CsvDelimiter.SAMPLE);
        char delimiter =
                declared.isPresent() ? declared.get() : new CsvDelimiter(text.text(), sample, knownHeader).choose();

        // What is wrong with rows is reported by the pass over them; here the lines above the table are read too.
        CsvRecords records = new CsvRecords(file, text, delimiter, new Findings());
        records.startAt(declared.isPresent() ? second : 0, declared.isPresent() ? 2 : 1);
        Optional<CsvLine> first = Optional.empty();
        for (int i = 0; i < RECORDS && records.next(); i++) {
            CsvLine line = records.current();
            if (isHeader(line)) {
                if (first.isPresent()) {
                    notePreamble(line);
                }
                return Optional.of(new CsvHeader(delimiter, line.held(), findings));
            }
            if (first.isEmpty()) {
                first = Optional.of(line.held());
            }
        }
        return first.isPresent() ? Optional.of(new CsvHeader(delimiter, first.get(), findings)) : Optional.empty();
    }

    private boolean isHeader(CsvLine line) {
        int known = 0;
        for (int i = 0; i < line.size() && known < NAMES; i++) {
            String name = line.cell(i);
            known += !name.isEmpty() && knownHeader.test(name) ? 1 : 0;
        }
        return known >= NAMES;
    }

    /** The delimiter a first line such as {@code sep=;} declares, with or without quotes around it. */
    private Optional<Character> declared(int end) {
        String line = new String(text.text(), 0, Math.min(end, DECLARATION));
        int start = line.startsWith("\"") ? 1 : 0;
        if (!line.toLowerCase(Locale.ROOT).startsWith("sep=", start) || line.length() < start + 5) {
            return Optional.empty();
        }
        char delimiter = line.charAt(start + 4);
        String rest = CsvLine.trimmed(line.substring(start + 5));
        boolean alone = rest.isEmpty() || rest.equals("\"");
        boolean usable =
                delimiter == '\t' || (delimiter > ' ' && delimiter != '"' && !Character.isLetterOrDigit(delimiter));
        return alone && usable ? Optional.of(delimiter) : Optional.empty();
    }

    private void notePreamble(CsvLine line) {
        String message = "line " + line.line() + ", which begins with " + PlainText.quoted(line.firstText())
                + ", is taken as the header; what stands above it is left out";
        findings.note(
                "csv-preamble",
                Location.line(file, line.line()),
                message,
                "Remove the lines above the header, or map its names under columns if it is another line.");
    }
}
