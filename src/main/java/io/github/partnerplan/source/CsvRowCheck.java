package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;

/** Reports rows that do not fit their header, and quotes in odd places; silent on every pass after the first. */
final class CsvRowCheck {

    private static final String ID = "csv-ragged";

    private final String file;
    private final CsvHeader header;
    private final Findings findings;
    private final boolean reports;
    private final boolean[] namelessSeen;
    private final boolean anyNameless;
    private int usualExtra = -1;

    CsvRowCheck(String file, CsvHeader header, Findings findings, boolean reports) {
        this.file = file;
        this.header = header;
        this.findings = findings;
        this.reports = reports;
        this.namelessSeen = new boolean[header.width()];
        this.anyNameless = header.width() > header.columns().size();
    }

    void row(CsvLine line) {
        if (!reports) {
            return;
        }
        if (usualExtra < 0) {
            usualExtra = Math.max(0, line.size() - header.width());
        }
        if (line.size() < header.needed()) {
            tooFew(line);
        } else if (line.size() > header.width()) {
            tooMany(line);
        }
        if (anyNameless) {
            nameless(line);
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.hasStrayQuote(i)) {
                String message = "the cell " + PlainText.quoted(line.cell(i))
                        + " holds a quote but does not begin with one; it is read as it stands";
                findings.warning(
                        "csv-quote",
                        line.where(i),
                        message,
                        "Put the whole cell in quotes and double the quotes inside it.");
                break;
            }
        }
    }

    private void tooFew(CsvLine line) {
        String message = "the row has " + cells(line.size()) + " where the header has " + header.width()
                + "; the missing ones count as empty";
        findings.warning(
                ID,
                Location.line(file, line.line()),
                message,
                "Fill in the missing cells, or remove the line break inside the row.");
    }

    /** Delimiters that end the rows as they end the first one are a habit of the exporting program; a cell with text, or a sudden one, is a fault. */
    private void tooMany(CsvLine line) {
        int extra = line.size() - header.width();
        int filled = header.width();
        while (filled < line.size() && line.cell(filled).isEmpty()) {
            filled++;
        }
        if (filled < line.size() || extra != usualExtra) {
            String message = "the row has " + cells(line.size()) + " where the header has " + header.width() + "; "
                    + leftOut(line, filled);
            Location where = line.where(Math.min(filled, line.size() - 1));
            findings.warning(ID, where, message, "Put a cell that holds the delimiter in quotes.");
        }
    }

    private static String leftOut(CsvLine line, int filled) {
        return filled < line.size()
                ? PlainText.quoted(line.cell(filled)) + " is left out, and what follows it"
                : "the last ones, which are empty, are left out";
    }

    private void nameless(CsvLine line) {
        for (int i = 0; i < Math.min(line.size(), namelessSeen.length); i++) {
            if (header.isNameless(i) && !namelessSeen[i] && !line.cell(i).isEmpty()) {
                namelessSeen[i] = true;
                String message = "column " + (i + 1) + " has no name in the header, so "
                        + PlainText.quoted(line.cell(i)) + " and what else it holds is left out";
                findings.note("csv-header-empty", line.where(i), message, "Name the column in the header.");
            }
        }
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }
}
