package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.CheckReport.Reported;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Field;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.source.CodeFrame;
import io.github.partnerplan.source.Lines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A check as a document: the verdict with its counts, every finding by severity with its line and what mends it, and behind
 * them the pages of their ids.
 */
public final class CheckDocument {

    public static final String TITLE = "Check of the partner program";

    /** From so many findings on a reader wants to see first what kinds there are. */
    private static final int MANY = 10;

    private final CheckReport report;
    private final Lines lines;
    private final List<Block> blocks = new ArrayList<>();

    private CheckDocument(CheckReport report, Lines lines) {
        this.report = report;
        this.lines = lines;
    }

    public static Document of(CheckReport report, Lines lines) {
        CheckDocument document = new CheckDocument(report, lines);
        document.verdict();
        document.counts();
        document.kinds();
        for (Severity severity : Severity.values()) {
            document.findings(severity);
        }
        new CheckNotes(report, lines).addTo(document.blocks);
        return new Document(TITLE, document.blocks);
    }

    private void verdict() {
        blocks.add(new Block.Banner(
                Text.strong("Check").plus(" of the partner program", Style.MUTED), Text.of("as of " + report.asOf())));
        blocks.add(Block.checks(List.of(Item.of(report.fails() ? Mark.BAD : Mark.GOOD, Text.strong(verdict(report))))));
    }

    /** {@code 2 errors in 1 file must be mended. Besides: 5 warnings, 1 note in 3 files.} */
    private static String verdict(CheckReport report) {
        List<Finding> all = FindingCounts.findings(report);
        if (all.isEmpty()) {
            return "Nothing was found in " + Wording.count(report.files().size(), "file") + ".";
        }
        List<Finding> failing = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        report.findings().forEach(each -> (each.fails() ? failing : others).add(each.finding()));
        if (failing.isEmpty()) {
            return "Nothing must be mended. Found: " + FindingCounts.of(others) + ".";
        }
        String besides = others.isEmpty() ? "" : " Besides: " + FindingCounts.of(others) + ".";
        return FindingCounts.of(failing) + " must be mended." + besides;
    }

    private void counts() {
        List<Field> fields = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            fields.add(Field.of(title(severity), String.valueOf(report.count(severity))));
        }
        addSome("Ignored", report.ignored(), fields);
        addSome("Known to the baseline", report.known(), fields);
        addSome(
                "Must be mended",
                report.findings().stream().filter(Reported::fails).count(),
                fields);
        fields.add(Field.of("Files read", report.files().isEmpty() ? "none" : String.join(", ", report.files())));
        blocks.add(new Block.Fields(fields));
    }

    private static void addSome(String name, long count, List<Field> fields) {
        if (count > 0) {
            fields.add(Field.of(name, String.valueOf(count)));
        }
    }

    private static String title(Severity severity) {
        return Wording.capital(severity.word()) + "s";
    }

    /** Which ids there are, and how often. */
    private void kinds() {
        if (report.findings().size() < MANY) {
            return;
        }
        Map<Severity, Map<String, Integer>> counted = new TreeMap<>();
        for (Finding finding : FindingCounts.findings(report)) {
            counted.computeIfAbsent(finding.severity(), severity -> new TreeMap<>())
                    .merge(finding.id(), 1, Integer::sum);
        }
        List<List<Cell>> rows = new ArrayList<>();
        counted.forEach((severity, ids) -> ids.forEach((id, count) -> rows.add(List.of(
                Cell.of(Text.code(id).linkedTo(FindingPage.place(id))),
                Cell.of(FindingPage.of(id, report.playbook()).map(Entry::title).orElse("")),
                Cell.of(FindingsTable.severity(severity)).orderedBy(FindingsTable.weight(severity)),
                Cell.of(String.valueOf(count)).orderedBy(BigDecimal.valueOf(count))))));
        blocks.add(Block.heading(2, "What was found, by id"));
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.left("Id"),
                        Column.flexible("What it is"),
                        Column.left("Severity"),
                        Column.right("Findings")),
                rows,
                true));
    }

    private void findings(Severity severity) {
        if (report.count(severity) == 0) {
            return;
        }
        blocks.add(Block.heading(2, title(severity) + " (" + report.count(severity) + ")"));
        for (Finding finding : FindingCounts.findings(report)) {
            if (finding.severity() == severity) {
                finding(finding);
            }
        }
    }

    private void finding(Finding finding) {
        blocks.add(Block.heading(3, finding.message()));
        String place = finding.where().words();
        Text where = place.isEmpty() ? Text.EMPTY : Text.code(place).plus(" · ", Style.MUTED);
        blocks.add(Block.paragraph(where.plus(FindingsTable.severity(finding.severity())
                .plus(" ")
                .plus(Text.code(finding.id()).linkedTo(FindingPage.place(finding.id()))))));
        List<String> quoted = CodeFrame.lines(finding, lines);
        if (!quoted.isEmpty()) {
            blocks.add(new Block.Code("", quoted));
        }
        if (!finding.help().isEmpty()) {
            blocks.add(Block.paragraph(finding.help()));
        }
        Text sources = CheckNotes.sources(finding);
        if (!sources.isEmpty()) {
            blocks.add(Block.paragraph(Text.muted("Sources: ").plus(sources)));
        }
    }
}
