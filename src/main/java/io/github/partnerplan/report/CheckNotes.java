package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.source.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Set<String> wanted = new TreeSet<>();
        cited.forEach(source -> wanted.add(SourceWords.place(source).key()));
        SourceNotes sources = new SourceNotes(wanted);
        add("Where the rules come from", sources.sections(report.playbook().documents(), each -> List.of()), blocks);
        add("Rows that findings rest on", sources.rows(lines), blocks);
    }

    private static void add(String heading, List<Note> notes, List<Block> blocks) {
        if (!notes.isEmpty()) {
            blocks.add(Block.heading(2, heading));
            blocks.add(new Block.Notes(notes));
        }
    }
}
