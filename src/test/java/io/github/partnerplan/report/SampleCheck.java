package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.CheckReport.Reported;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.playbook.PlaybookDocument;
import io.github.partnerplan.source.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One check for every format: several files, all severities, every kind of place, and text that wants to do harm. */
final class SampleCheck {

    static final String HOSTILE =
            "\"\n::error::owned%0A::set-output name=x::1\r\u001B[31m\u202Eevil\u2066 🎉 ]]> <script>alert('1')</script>"
                    + " [click](https://example.com) ##[add-mask]x ##vso[task.complete] {0} =1+1\"";

    static final String ODD_PATH = "my data/#1 50%, pärtner: [x].csv";

    private static final LocalDate DAY = LocalDate.parse("2026-09-30");

    private static final Citation METRICS = new Citation.Playbook("optimize", "tiers");

    private SampleCheck() {}

    static CheckReport report() {
        List<Finding> findings = new ArrayList<>(List.of(
                error("value-type", Location.file("--arr"), "\"lots\" is no amount of money", "Write it like 24M."),
                note("as-of-open", Location.file(""), "the result depends on the day", "Give --as-of a date."),
                warning("file-encoding", Location.span("<stdin>", 2, 5, 3), "bytes that are not UTF-8", ""),
                error("value-type", new Location("program.yaml", 4, 13, 4, 17), "\"five\" is no share", "Write 5%."),
                warning("tier-count", new Location("program.yaml", 4, 5, 4, 11), "4 tiers; 3 are enough", "Drop one."),
                note("tier-count", new Location("program.yaml", 4, 5, 4, 11), "and the fourth is empty", "Drop one."),
                warning("tier-count", new Location("program.yaml", 2, 3, 5, 1), "levels do not rise", "Sort them."),
                note("agreement-missing", Location.file("program.yaml"), "no agreement is described", ""),
                error("house-rule", Location.line("program.yaml", 5), HOSTILE, "Remove " + HOSTILE + "."),
                error("house-rule", Location.span("::error::x.yaml", 1, 1, 4), "a path like a command", "Rename it."),
                error("house-rule", Location.span(ODD_PATH, 1, 4, 2), "a path to be escaped", "Rename it.")));
        for (int row = 2; row <= 13; row++) {
            findings.add(warning(
                    "deal-unknown-partner",
                    Location.line("deals.csv", row),
                    "deal \"D-" + row + "\" names partner \"=cmd|calc\", which is not in partners.csv",
                    "Add the partner, or correct the name."));
        }
        findings.sort(null);
        List<Reported> reported = new ArrayList<>();
        for (Finding finding : findings) {
            reported.add(new Reported(finding, fingerprint(finding), finding.severity() != Severity.NOTE));
        }
        List<String> files = List.of("::error::x.yaml", "deals.csv", ODD_PATH, "partners.csv", "program.yaml");
        return new CheckReport(DAY, reported, files, 2, 3, playbook());
    }

    static CheckReport clean() {
        return new CheckReport(DAY, List.of(), List.of("deals.csv", "program.yaml"), 0, 0, playbook());
    }

    /** A check with nothing but this. */
    static CheckReport of(Finding finding) {
        List<String> files = finding.where().file().isEmpty()
                ? List.of()
                : List.of(finding.where().file());
        return new CheckReport(
                DAY, List.of(new Reported(finding, "f", finding.severity() != Severity.NOTE)), files, 0, 0, playbook());
    }

    static Lines lines() {
        Map<String, List<String>> files = Map.of(
                "program.yaml",
                List.of("program:", "  tiers:", "    levels:", "    - {top: five, name: Gold}", "  # " + HOSTILE, ""),
                "deals.csv",
                List.of("id,partner", "D-2,=cmd|calc", "D-3,=cmd|calc", "東京 🎉,=cmd|calc"),
                "::error::x.yaml",
                List.of("##[group]x"),
                ODD_PATH,
                List.of("\tid;x"));
        return (file, number) -> {
            List<String> lines = files.getOrDefault(file, List.of());
            return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
        };
    }

    static Playbook playbook() {
        Map<String, Entry> pages = new LinkedHashMap<>();
        page("tier-count", "warning", List.of(METRICS), "levels: [Platinum, Gold,\n  Silver]\n\n  # four\n", pages);
        page("value-type", "error", List.of(), "share: {x} \"five\"", pages);
        page("deal-unknown-partner", "error", List.of(METRICS), "D-2,=cmd|calc\n```\n<script>", pages);
        page("file-encoding", "", List.of(), "a file saved as ANSI", pages);
        page("agreement-missing", "shout", List.of(), "program: {}", pages);
        PlaybookDocument document = new PlaybookDocument("optimize", "Optimize", Map.of("tiers", "Tiers"));
        return new Playbook(pages, List.of(document));
    }

    private static void page(String id, String severity, List<Citation> sources, String bad, Map<String, Entry> pages) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("group", severity.isEmpty() ? "" : "tiers");
        terms.put("severity", severity);
        terms.put("why", "Because a *reader* <b>cannot</b> tell.");
        terms.put("bad", bad);
        terms.put("good", "levels:\n  - Gold\n  - Silver");
        terms.put("ignore", "Never.");
        pages.put(
                id,
                new Entry(id, "finding", "Title of " + id, "What it is.", List.of(), "", Map.of(), terms, sources, ""));
    }

    /** The same for the twelve rows but their line, as it is for findings that differ in nothing else. */
    private static String fingerprint(Finding finding) {
        return finding.id() + "/" + FilePlace.uri(finding.where().file());
    }

    private static Finding error(String id, Location where, String message, String help) {
        return new Finding(id, Severity.ERROR, where, message, help, List.of());
    }

    private static Finding warning(String id, Location where, String message, String help) {
        return new Finding(id, Severity.WARNING, where, message, help, List.of(METRICS, Citation.Row.at(where)));
    }

    private static Finding note(String id, Location where, String message, String help) {
        return new Finding(id, Severity.NOTE, where, message, help, List.of());
    }
}
