package io.github.partnerplan.office;

import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Text;
import java.util.Optional;

/** Writes what stands behind figures and citations, each with its bookmark: a single line runs on after its title. */
final class WordNotes {
    private final Xml xml;
    private final Places places;

    WordNotes(Xml xml, Places places) {
        this.xml = xml;
        this.places = places;
    }

    void write(Note note) {
        boolean isShort = note.lines().size() == 1;
        WordText words = WordText.begin(xml, places, isShort ? "ShortNote" : "NoteTitle");
        Optional<String> bookmark = places.toBeSetAt(note);
        bookmark.ifPresent(name -> places.begin(xml, name));
        words.strong(note.title());
        bookmark.ifPresent(name -> places.end(xml));
        if (isShort) {
            words.add(Text.of("  ").plus(note.lines().get(0)));
        }
        xml.close();
        if (!isShort) {
            note.lines().forEach(this::line);
        }
    }

    private void line(Text line) {
        if (!line.isEmpty()) {
            WordText.begin(xml, places, "Note").add(line);
            xml.close();
        }
    }
}
