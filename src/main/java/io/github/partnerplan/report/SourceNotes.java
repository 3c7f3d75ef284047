package io.github.partnerplan.report;

import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.playbook.PlaybookDocument;
import io.github.partnerplan.source.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The notes behind citations: sections of the playbooks with what is said of them, and the user's rows as they stand. */
final class SourceNotes {

    private final Set<String> wanted;

    /** {@code wanted} are the keys of the notes that something leads to. */
    SourceNotes(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** In the order of the documents. */
    List<Note> sections(List<PlaybookDocument> documents, Function<Citation, List<Text>> said) {
        List<Note> notes = new ArrayList<>();
        for (PlaybookDocument document : documents) {
            document.sections().forEach((id, heading) -> {
                Citation section = new Citation.Playbook(document.id(), id);
                String key = SourceWords.place(section).key();
                if (wanted.contains(key)) {
                    Text title = Text.of(section.words()).plus(" · " + document.title() + ": " + heading);
                    notes.add(new Note(key, title, said.apply(section)));
                }
            });
        }
        return notes;
    }

    /** By file and line; a row that cannot be read again has no note. */
    List<Note> rows(Lines lines) {
        TreeMap<String, TreeMap<Integer, String>> cited = new TreeMap<>();
        for (String key : wanted) {
            SourceWords.row(key)
                    .ifPresent(row -> cited.computeIfAbsent(row.file(), file -> new TreeMap<>())
                            .put(row.line(), key));
        }
        List<Note> notes = new ArrayList<>();
        cited.forEach((file, keys) -> keys.forEach((line, key) -> lines.line(file, line)
                .ifPresent(text -> notes.add(new Note(key, Text.of(file + ":" + line), List.of(Text.code(text)))))));
        return notes;
    }
}
