package io.github.partnerplan.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the places of one page: notes n1, n2 … in their order, headings by their words, tables and figures by number. */
final class HtmlIds {
    private static final int LONGEST = 48;

    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private int tables;
    private int figures;

    HtmlIds(List<Block> blocks) {
        taken.add("main");
        for (Block block : blocks) {
            if (block instanceof Block.Notes of) {
                of.notes().forEach(note -> notes.putIfAbsent(note.key(), "n" + (notes.size() + 1)));
            }
        }
        taken.addAll(notes.values());
    }

    /** The id of the note that a key leads to. */
    Optional<String> note(String key) {
        return Optional.ofNullable(notes.get(key));
    }

    /** The id as an attribute; a second note of the same key has none. */
    String place(Note note) {
        return placed.add(note.key()) ? " id=\"" + notes.get(note.key()) + "\"" : "";
    }

    int nextTable() {
        return ++tables;
    }

    int nextFigure() {
        return ++figures;
    }

    /** An id of plain letters, digits and hyphens that no other heading has. */
    String heading(String words) {
        String slug = slug(words);
        String id = slug;
        for (int i = 2; !taken.add(id); i++) {
            id = slug + "-" + i;
        }
        return id;
    }

    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < words.length() && slug.length() < LONGEST; i++) {
            char c = words.charAt(i);
            if (Html.isPlain(c)) {
                slug.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "section" : slug.toString();
    }
}
