package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Link;
import io.github.partnerplan.document.Note;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bookmarks of a Word file: one for each note, named for its place in order, and one for each heading. */
final class Places {
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Set<String> marked = new LinkedHashSet<>();
    private int bookmarks;

    /** None at all. */
    Places() {}

    Places(Document document) {
        document.cover().ifPresent(cover -> collect(cover.introduction()));
        collect(document.blocks());
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Notes all) {
                for (Note note : all.notes()) {
                    notes.putIfAbsent(note.key(), "n" + (notes.size() + 1));
                }
            }
        }
    }

    /** The bookmark that a link leads to, if it leads to a note that is there. */
    Optional<String> of(Link link) {
        return link instanceof Link.Place place ? Optional.ofNullable(notes.get(place.key())) : Optional.empty();
    }

    /** The bookmark to be set at a note; of several notes with one key only the first has it. */
    Optional<String> toBeSetAt(Note note) {
        return marked.add(note.key()) ? Optional.ofNullable(notes.get(note.key())) : Optional.empty();
    }

    /** Begins a bookmark of that name, which has to be ended before the next begins. */
    void begin(Xml xml, String name) {
        bookmarks++;
        xml.empty("w:bookmarkStart", "w:id", Integer.toString(bookmarks), "w:name", name);
    }

    void end(Xml xml) {
        xml.empty("w:bookmarkEnd", "w:id", Integer.toString(bookmarks));
    }
}
