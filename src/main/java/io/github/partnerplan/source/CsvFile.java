package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.io.Reader;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A CSV file as a table. The delimiter ({@code , ; |} or tab), a {@code sep=} line, and lines above and below the table are found
 * out from the file; only the first pass reports what is wrong with its rows. A small file is read and parsed once for all passes,
 * a large one anew for each.
 */
public final class CsvFile implements Table {

    /** A file of fewer bytes is small; what is kept of it is given up where memory runs short. */
    private static final int SMALL = KeptReader.LONGEST;

    private final InputFile input;
    private final CsvHeader header;
    private final Findings findings;
    private final SoftReference<KeptReader> text;
    private SoftReference<List<CsvLine>> rows = new SoftReference<>(null);
    private boolean passed;

    private CsvFile(InputFile input, CsvHeader header, KeptReader text, Findings findings) {
        this.input = input;
        this.header = header;
        this.findings = findings;
        this.text = new SoftReference<>(text.isWhole() ? text : null);
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
        try (KeptReader text = new KeptReader(opened.get(), file.size() < SMALL)) {
            text.fillUpTo(file.size() < SMALL ? SMALL + 1 : CsvDelimiter.SAMPLE);
            Optional<CsvHeader> header = new CsvHeaderSearch(file.name(), text, knownHeader, findings).run();
            if (header.isEmpty() && !opened.get().isBroken()) {
                findings.warning(
                        "file-empty",
                        Location.file(file.name()),
                        "the file holds no rows",
                        "Add a header and rows, or remove the file.");
            }
            return header.isPresent() ? Optional.of(new CsvFile(file, header.get(), text, findings)) : Optional.empty();
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
        List<CsvLine> known = rows.get();
        if (known == null) {
            parse(reader);
            return;
        }
        for (CsvLine line : known) {
            reader.accept(new CsvRow(line, header));
        }
    }

    private void parse(Consumer<Row> reader) {
        boolean reports = !passed;
        Findings sink = reports ? findings : new Findings();
        passed = true;
        try (CsvRecords records = new CsvRecords(input.name(), text(sink), header.delimiter(), sink)) {
            records.startAt(header.offset(), header.line());
            CsvRowCheck check = new CsvRowCheck(input.name(), header, sink, reports);
            CsvPass pass = new CsvPass(input.name(), header, reader, check, sink);
            pass.run(records);
            if (records.areLasting()) {
                rows = new SoftReference<>(pass.rows());
            }
        } catch (IOException e) {
            unreadable(input, sink);
        }
    }

    /** What was kept of the file, or the file from its start; no text where it has become unreadable, with a finding. */
    private KeptReader text(Findings sink) {
        KeptReader known = text.get();
        if (known != null) {
            return known;
        }
        Optional<TextReader> opened = TextReader.open(input, sink);
        return opened.isPresent()
                ? new KeptReader(opened.get(), input.size() < SMALL)
                : new KeptReader(Reader.nullReader());
    }

    private static void unreadable(InputFile file, Findings findings) {
        findings.error(
                "file-unreadable",
                Location.file(file.name()),
                "the file cannot be read to its end",
                Inputs.HELP_UNREADABLE);
    }
}
