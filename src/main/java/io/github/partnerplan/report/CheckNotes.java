package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.playbook.PlaybookDocument;
import io.github.partnerplan.source.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What stands behind the findings of a check: the pages of their ids, the sections these come from, and the rows they rest on. */
final class CheckNotes {

    private final CheckReport report;
    private final Lines lines;
    private final TreeSet<Citation> cited = new TreeSet<>();

    CheckNotes(CheckReport report, Lines lines) {
        this.report = report;
        this.lines = lines;
    }

    /** Everything a finding rests on but the line it stands at, which is shown with it. */
    static Text sources(Finding finding) {
        Text words = Text.EMPTY;
        for (Citation source : others(finding)) {
            words = (words.isEmpty() ? words : words.plus(" · ", Style.MUTED))
                    .plus(Text.muted(source.words()).linkedTo(SourceWords.place(source)));
        }
        return words;
    }

    private static List<Citation> others(Finding finding) {
        List<Citation> others = new ArrayList<>(finding.sources());
        others.remove(Citation.Row.at(finding.where()));
        return others;
    }

    void addTo(List<Block> blocks) {
        List<Note> pages = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>();
        for (Finding finding : FindingCounts.findings(report)) {
            ids.add(finding.id());
            cited.addAll(others(finding));
        }
        for (String id : ids) {
            FindingPage.of(id, report.playbook()).ifPresent(page -> {
                cited.addAll(page.sources());
                pages.add(FindingPage.note(page, report.playbook()));
            });
        }
        add("What the ids mean", pages, blocks);
        add("Where the rules come from", sections(), blocks);
        add("Rows that findings rest on", rows(), blocks);
    }

    private static void add(String heading, List<Note> notes, List<Block> blocks) {
        if (!notes.isEmpty()) {
            blocks.add(Block.heading(2, heading));
            blocks.add(new Block.Notes(notes));
        }
    }

    /** In the order of the documents, with the heading of the section in its document. */
    private List<Note> sections() {
        List<Note> notes = new ArrayList<>();
        for (PlaybookDocument document : report.playbook().documents()) {
            document.sections().forEach((id, heading) -> {
                Citation section = new Citation.Playbook(document.id(), id);
                if (cited.contains(section)) {
                    notes.add(note(section, Text.of(document.title() + ": " + heading)));
                }
            });
        }
        return notes;
    }

    private List<Note> rows() {
        List<Note> notes = new ArrayList<>();
        List<Citation.Row> rows = new ArrayList<>();
        for (Citation source : cited) {
            if (source instanceof Citation.Row row) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparing(Citation.Row::file).thenComparing(Citation.Row::line));
        for (Citation.Row row : rows) {
            lines.line(row.file(), row.line()).ifPresent(text -> notes.add(note(row, Text.code(text))));
        }
        return notes;
    }

    private static Note note(Citation source, Text said) {
        return new Note(SourceWords.place(source).key(), Text.of(source.words()), List.of(said));
    }
}
