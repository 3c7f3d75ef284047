package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One pass over the rows below a header: hands over each, reports what is odd about it, and leaves out a footer. */
final class CsvPass {

    /** No report prints a longer footer; more lines than this are rows. */
    private static final int LONGEST_FOOTER = 40;

    private final String file;
    private final CsvHeader header;
    private final Consumer<Table.Row> reader;
    private final CsvRowCheck check;
    private final Findings findings;
    private final List<CsvLine> held = new ArrayList<>();
    private final List<CsvLine> lasting = new ArrayList<>();

    CsvPass(String file, CsvHeader header, Consumer<Table.Row> reader, CsvRowCheck check, Findings findings) {
        this.file = file;
        this.header = header;
        this.reader = reader;
        this.check = check;
        this.findings = findings;
    }

    /** Goes through records of which the first is the header. */
    void run(CsvRecords records) throws IOException {
        boolean hasHeader = records.next();
        int columns = header.columns().size();
        while (hasHeader && records.next()) {
            CsvLine line = records.current();
            if (held.size() < LONGEST_FOOTER && CsvFooter.looksLike(line, columns, !held.isEmpty())) {
                held.add(line.held());
            } else {
                handOverHeld(records);
                handOver(line, records);
            }
        }
        if (!held.isEmpty()) {
            noteFooter();
        }
    }

    /** The rows handed over, as long as the records are lasting. */
    List<CsvLine> rows() {
        return lasting;
    }

    private void handOverHeld(CsvRecords records) {
        if (!held.isEmpty()) {
            for (CsvLine line : held) {
                handOver(line, records);
            }
            held.clear();
        }
    }

    private void handOver(CsvLine line, CsvRecords records) {
        if (records.areLasting()) {
            lasting.add(line);
        }
        check.row(line);
        reader.accept(new CsvRow(line, header));
    }

    private void noteFooter() {
        CsvLine first = held.get(0);
        int last = held.get(held.size() - 1).line();
        String begin = PlainText.quoted(first.firstText());
        String message = first.line() == last
                ? "the last line, " + begin + ", reads like the footer of a report and is left out"
                : "lines " + first.line() + " to " + last + " from " + begin
                        + " on read like the footer of a report and are left out";
        findings.note(
                "csv-footer",
                Location.line(file, first.line()),
                message,
                "Export the rows without a footer, or fill in more cells if this is one of them.");
    }
}
