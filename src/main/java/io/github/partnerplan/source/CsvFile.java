package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A CSV file as a table. The delimiter ({@code , ; |} or tab), a {@code sep=} line, and lines above and below the table are found
 * out from the file; each pass reads it anew, and only the first one reports what is wrong with its rows.
 */
public final class CsvFile implements Table {

    /** The delimiter is decided over so many characters. */
    private static final int SAMPLE = 1 << 16;

    private final InputFile input;
    private final CsvHeader header;
    private final Findings findings;
    private boolean passed;

    private CsvFile(InputFile input, CsvHeader header, Findings findings) {
        this.input = input;
        this.header = header;
        this.findings = findings;
    }

    /**
     * Finds delimiter and header: the first record with two names that {@code knownHeader} accepts, else the first record of all.
     * Nothing, with findings, where the file is empty, no text, or cannot be read.
     */
    public static Optional<CsvFile> open(InputFile file, Predicate<String> knownHeader, Findings findings) {
        Optional<TextReader> opened = TextReader.open(file, findings);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (KeptReader text = new KeptReader(opened.get())) {
            text.fillUpTo(SAMPLE);
            Optional<CsvHeader> header = new CsvHeaderSearch(file.name(), text, knownHeader, findings).run();
            if (header.isEmpty() && !opened.get().isBroken()) {
                findings.warning(
                        "file-empty",
                        Location.file(file.name()),
                        "the file holds no rows",
                        "Add a header and rows, or remove the file.");
            }
            return header.isPresent() ? Optional.of(new CsvFile(file, header.get(), findings)) : Optional.empty();
        } catch (IOException e) {
            unreadable(file, findings);
            return Optional.empty();
        }
    }

    @Override
    public String file() {
        return input.name();
    }

    @Override
    public List<Column> columns() {
        return header.columns();
    }

    @Override
    public void forEach(Consumer<Row> reader) {
        boolean reports = !passed;
        Findings sink = reports ? findings : new Findings();
        passed = true;
        Optional<TextReader> opened = TextReader.open(input, sink);
        if (opened.isEmpty()) {
            return;
        }
        try (CsvRecords records =
                new CsvRecords(input.name(), new KeptReader(opened.get()), header.delimiter(), sink)) {
            records.startAt(header.offset(), header.line());
            CsvRowCheck check = new CsvRowCheck(input.name(), header, sink, reports);
            new CsvPass(input.name(), header, reader, check, sink).run(records);
        } catch (IOException e) {
            unreadable(input, sink);
        }
    }

    private static void unreadable(InputFile file, Findings findings) {
        findings.error(
                "file-unreadable",
                Location.file(file.name()),
                "the file cannot be read to its end",
                Inputs.HELP_UNREADABLE);
    }
}
