package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All knowledge in force: the built-in entries, with a workspace's own laid over them by id, in the order of the files. */
public final class Playbook {

    private final Map<String, Entry> entries;
    private final List<PlaybookDocument> documents;
    private final Map<String, List<Entry>> byKind = new HashMap<>();
    private final Map<String, List<Entry>> byParent = new HashMap<>();

    public Playbook(Map<String, Entry> entries, List<PlaybookDocument> documents) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        this.documents = List.copyOf(documents);
        for (Entry entry : this.entries.values()) {
            add(entry, entry.kind(), byKind);
            add(entry, entry.partOf(), byParent);
        }
    }

    private static void add(Entry entry, String key, Map<String, List<Entry>> index) {
        List<Entry> known = index.get(key);
        if (known == null) {
            known = new ArrayList<>();
            index.put(key, known);
        }
        known.add(entry);
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    public List<PlaybookDocument> documents() {
        return documents;
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** An entry the program itself relies on; that it exists is pinned by the completeness test. */
    public Entry entry(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalStateException("the playbook data lacks the entry " + id);
        }
        return entry;
    }

    /** A figure the program itself relies on. */
    public BigDecimal number(String id, String name) {
        return entry(id).figure(name).value();
    }

    /** Entries of a kind, in the order of the files. */
    public List<Entry> ofKind(String kind) {
        return new ArrayList<>(byKind.getOrDefault(kind, List.of()));
    }

    /** Entries of a kind that hold at a stage, in the order of the files. */
    public List<Entry> ofKind(String kind, String stage) {
        List<Entry> found = ofKind(kind);
        found.removeIf(entry -> !entry.holdsAt(stage));
        return found;
    }

    public List<Entry> partsOf(String id) {
        return List.copyOf(byParent.getOrDefault(id, List.of()));
    }

    /** The entry's text with its figures filled in. */
    public String text(Entry entry) {
        return fill(entry.text(), entry);
    }

    /** A term of the entry with its figures filled in. */
    public String term(Entry entry, String name) {
        return fill(entry.term(name), entry);
    }

    /**
     * Replaces {@code {number}} by the entry's own figure and {@code {id.number}} by another entry's, so that a figure is
     * stated once and a workspace that changes it changes every sentence; an unknown name stays as it stands.
     */
    public String fill(String text, Entry owner) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = text.substring(open + 1, close);
            filled.append(text, from, open)
                    .append(figure(name, owner).map(Figure::words).orElse("{" + name + "}"));
            from = close + 1;
            open = text.indexOf('{', from);
        }
        return filled.append(text.substring(from)).toString();
    }

    /** The lines of the user's own playbooks whose figures a text names: it must cite them. */
    public List<Citation> rowsBehind(String text) {
        List<Citation> rows = new ArrayList<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int dot = text.indexOf('.', open);
            Entry entry = dot < 0 ? null : entries.get(text.substring(open + 1, dot));
            for (Citation source : entry == null ? List.<Citation>of() : entry.sources()) {
                if (source instanceof Citation.Row) {
                    rows.add(source);
                }
            }
        }
        return rows;
    }

    private Optional<Figure> figure(String name, Entry owner) {
        int dot = name.lastIndexOf('.');
        Entry entry = dot < 0 ? owner : entries.get(name.substring(0, dot));
        return entry == null
                ? Optional.empty()
                : Optional.ofNullable(entry.numbers().get(name.substring(dot + 1)));
    }
}
