package io.github.partnerplan.report;

import io.github.partnerplan.check.Pages;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Field;
import io.github.partnerplan.document.Link;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a finding: what it finds, why it matters, a bad and a good example as they stand in a file, when to ignore it. */
final class FindingPage {

    static final String KIND = "finding";

    /** The last tells the tests which files the bad and the good text are laid over. */
    private static final List<String> TERMS =
            List.of("group", "severity", "why", "bad", "good", "ignore", "example", "misses");

    private FindingPage() {}

    /** Whether a term of a page is no field: it has a place of its own, or tells a reader nothing. */
    static boolean isNoField(String term) {
        return TERMS.contains(term);
    }

    static List<Field> fields(Entry page) {
        List<Field> fields = new ArrayList<>();
        if (!Pages.group(page).isEmpty()) {
            fields.add(Field.of("group", Pages.group(page)));
        }
        Optional<Severity> severity = Pages.severity(page);
        if (severity.isPresent()) {
            fields.add(Field.of("severity", severity.get().word()));
        }
        return fields;
    }

    /** The sections under their fixed headings; one without text is left out. */
    static List<Block> sections(Entry page, Playbook playbook) {
        List<Block> blocks = new ArrayList<>();
        prose("What it finds", Text.of(playbook.text(page)), blocks);
        prose("Why it matters", Text.of(playbook.term(page, "why")).plus(sources(page)), blocks);
        listing("Bad", page.term("bad"), blocks);
        listing("Good", page.term("good"), blocks);
        prose("When to ignore it", Text.of(playbook.term(page, "ignore")), blocks);
        return blocks;
    }

    /** The page of an id; a workspace may name an id that has none. */
    static Optional<Entry> of(String id, Playbook playbook) {
        return playbook.find(id).filter(entry -> entry.kind().equals(KIND));
    }

    /** Where the note of a finding's page is. */
    static Link.Place place(String id) {
        return new Link.Place("finding " + id);
    }

    /** The page without its examples, to stand behind a finding. */
    static Note note(Entry page, Playbook playbook) {
        List<Text> lines = new ArrayList<>();
        line("What it finds: ", Text.of(playbook.text(page)), lines);
        line("Why it matters: ", Text.of(playbook.term(page, "why")).plus(sources(page)), lines);
        line("When to ignore it: ", Text.of(playbook.term(page, "ignore")), lines);
        lines.add(Text.of("A bad and a good example: ").plus(Text.code("partnerplan explain " + page.id())));
        return new Note(place(page.id()).key(), Text.code(page.id()).plus(" · " + page.title()), lines);
    }

    private static void line(String label, Text text, List<Text> lines) {
        if (!text.isEmpty()) {
            lines.add(Text.strong(label).plus(text));
        }
    }

    private static void prose(String heading, Text text, List<Block> blocks) {
        if (!text.isEmpty()) {
            blocks.add(Block.heading(2, heading));
            blocks.add(Block.paragraph(text));
        }
    }

    private static Text sources(Entry page) {
        Text words = Text.EMPTY;
        for (Citation source : page.sources()) {
            words = (words.isEmpty() ? words : words.plus(", ", Style.MUTED))
                    .plus(Text.muted(source.words()).linkedTo(SourceWords.place(source)));
        }
        return words.isEmpty() ? Text.EMPTY : Text.muted(" (").plus(words).plus(")", Style.MUTED);
    }

    /** Not filled in as prose is: braces are part of an example. */
    private static void listing(String heading, String text, List<Block> blocks) {
        if (!text.isBlank()) {
            blocks.add(Block.heading(2, heading));
            blocks.add(new Block.Code("", text.stripTrailing().lines().toList()));
        }
    }
}
