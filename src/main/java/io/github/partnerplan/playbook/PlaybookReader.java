package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads playbook files into entries by id. An entry whose id is known is laid over the earlier one: what it names replaces,
 * its numbers and terms replace one by one, and it cites its own line, because the figure is no longer the playbook's.
 */
public final class PlaybookReader {

    private static final List<String> KEYS = List.of(
            "id", "kind", "title", "text", "stage", "part_of", "numbers", "terms", "sources", "status", "because");

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<PlaybookDocument> documents = new ArrayList<>();
    private final Findings findings;

    public PlaybookReader(Findings findings) {
        this.findings = findings;
    }

    /** Starts from what is already in force. */
    public PlaybookReader(Playbook base, Findings findings) {
        this.findings = findings;
        base.entries().forEach(entry -> entries.put(entry.id(), entry));
        documents.addAll(base.documents());
    }

    public Playbook playbook() {
        return new Playbook(entries, documents);
    }

    /** Adds the entries and documents of one file; what cannot be read is a finding and left out. */
    public PlaybookReader add(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            wrong(root.where(), "a playbook file is a group with the key playbook, and this is " + root.what());
            return this;
        }
        for (Node.Entry entry : mapping.entries()) {
            switch (entry.key().text()) {
                case "playbook" -> items(entry.value()).forEach(this::addEntry);
                case "documents" -> items(entry.value()).forEach(this::addDocument);
                default -> unknown(entry.key(), List.of("playbook", "documents"));
            }
        }
        return this;
    }

    private List<Node> items(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        wrong(node.where(), "a list of entries is wanted here, and this is " + node.what());
        return List.of();
    }

    private void addDocument(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, String> sections = new LinkedHashMap<>();
            for (Node section : mapping.get("sections").map(this::items).orElse(List.of())) {
                if (section instanceof Node.Mapping named) {
                    sections.put(text(named, "id"), text(named, "heading"));
                }
            }
            documents.add(new PlaybookDocument(text(mapping, "id"), text(mapping, "title"), sections));
        }
    }

    private void addEntry(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            wrong(node.where(), "an entry is a group of keys, and this is " + node.what());
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key().text())) {
                unknown(entry.key(), KEYS);
            }
        }
        String id = text(mapping, "id");
        Entry earlier = entries.get(id);
        if (id.isEmpty() || (earlier == null && isBare(mapping))) {
            findings.error(
                    "key-missing",
                    mapping.where(),
                    id.isEmpty()
                            ? "this playbook entry has no id"
                            : "the new playbook entry \"" + id + "\" needs a kind, a title and a text"
                                    + DidYouMean.hint(id, entries.keySet()),
                    "Give it an id that is in use, or the keys id, kind, title and text.");
            return;
        }
        entries.put(id, earlier == null ? entry(id, mapping) : laidOver(earlier, mapping));
    }

    private static boolean isBare(Node.Mapping mapping) {
        return text(mapping, "kind").isEmpty()
                || text(mapping, "title").isEmpty()
                || text(mapping, "text").isEmpty();
    }

    private Entry entry(String id, Node.Mapping mapping) {
        return new Entry(
                id,
                text(mapping, "kind"),
                text(mapping, "title"),
                text(mapping, "text"),
                stages(mapping),
                text(mapping, "part_of"),
                numbers(mapping),
                terms(mapping),
                sources(mapping),
                text(mapping, "because"));
    }

    private Entry laidOver(Entry base, Node.Mapping mapping) {
        Map<String, Figure> numbers = new LinkedHashMap<>(base.numbers());
        numbers.putAll(numbers(mapping));
        keepWhole(numbers, base, mapping);
        Map<String, String> terms = new LinkedHashMap<>(base.terms());
        terms.putAll(terms(mapping));
        for (String name : numbers.keySet()) {
            if (!base.numbers().isEmpty() && !base.numbers().containsKey(name)) {
                unknownNumber(base, name, mapping);
            }
        }
        numbers.keySet()
                .removeIf(name -> !base.numbers().isEmpty() && !base.numbers().containsKey(name));
        boolean isChanged = !numbers.equals(base.numbers())
                || !terms.equals(base.terms())
                || !text(mapping, "text").isEmpty()
                || !text(mapping, "title").isEmpty()
                || mapping.get("stage").isPresent();
        List<Citation> own = isChanged ? sources(mapping) : base.sources();
        return new Entry(
                base.id(),
                or(text(mapping, "kind"), base.kind()),
                or(text(mapping, "title"), base.title()),
                or(text(mapping, "text"), base.text()),
                mapping.get("stage").isPresent() ? stages(mapping) : base.stages(),
                or(text(mapping, "part_of"), base.partOf()),
                numbers,
                terms,
                own.isEmpty()
                        ? List.of(new Citation.Row(
                                mapping.where().file(), mapping.where().line()))
                        : own,
                isChanged ? text(mapping, "because") : base.because());
    }

    /** A count and a number of days stay whole and above 0, or everything that counts by them would have no answer. */
    private void keepWhole(Map<String, Figure> numbers, Entry base, Node.Mapping mapping) {
        for (Node.Entry number : group(mapping, "numbers")) {
            String name = number.key().text();
            Figure before = base.numbers().get(name);
            Figure now = numbers.get(name);
            if (before == null || now == null || !before.isWhole()) {
                continue;
            }
            boolean isBroken = !now.isWhole();
            if (isBroken || (isNothing(now) && !isNothing(before))) {
                findings.error(
                        "value-range",
                        number.value().where(),
                        "\"" + scalar(number.value()) + "\" is " + (isBroken ? "no whole number" : "not above 0")
                                + ", as " + name + " of " + base.id() + " has to be",
                        "Write a " + (isBroken ? "whole number" : "number") + " such as " + before.text() + ".");
                numbers.put(name, before);
            }
        }
    }

    private static boolean isNothing(Figure figure) {
        return figure.value().signum() <= 0;
    }

    private void unknownNumber(Entry base, String name, Node.Mapping mapping) {
        Location where = mapping.where();
        for (Node.Entry number : group(mapping, "numbers")) {
            where = number.key().text().equals(name) ? number.key().where() : where;
        }
        findings.error(
                "key-unknown",
                where,
                "the entry " + base.id() + " has no number \"" + name + "\""
                        + DidYouMean.hint(name, base.numbers().keySet()),
                "Use one of: " + String.join(", ", base.numbers().keySet()) + ".");
    }

    private static String or(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }

    private static List<String> stages(Node.Mapping mapping) {
        List<String> stages = new ArrayList<>();
        Optional<Node> node = mapping.get("stage");
        if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> stages.add(scalar(item)));
        } else if (node.isPresent() && !scalar(node.get()).equals("all")) {
            stages.add(scalar(node.get()));
        }
        return stages;
    }

    private Map<String, Figure> numbers(Node.Mapping mapping) {
        Map<String, Figure> numbers = new LinkedHashMap<>();
        for (Node.Entry number : group(mapping, "numbers")) {
            try {
                numbers.put(number.key().text(), Figure.of(scalar(number.value())));
            } catch (NumberFormatException e) {
                findings.error(
                        "value-type",
                        number.value().where(),
                        "\"" + scalar(number.value()) + "\" is not a figure a playbook can hold",
                        "Write a share (15%), money (50K, 1.5M), a duration (30 days) or a plain number (12), not below 0.");
            }
        }
        return numbers;
    }

    private Map<String, String> terms(Node.Mapping mapping) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (Node.Entry term : group(mapping, "terms")) {
            terms.put(term.key().text(), scalar(term.value()));
        }
        return terms;
    }

    private List<Node.Entry> group(Node.Mapping mapping, String key) {
        Optional<Node> node = mapping.get(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Mapping group) {
            return group.entries();
        }
        wrong(
                node.get().where(),
                "under " + key + " names with values are wanted, and this is "
                        + node.get().what());
        return List.of();
    }

    private List<Citation> sources(Node.Mapping mapping) {
        List<Citation> sources = new ArrayList<>();
        for (Node source : mapping.get("sources").map(this::items).orElse(List.of())) {
            if (source instanceof Node.Mapping place) {
                sources.add(new Citation.Playbook(text(place, "document"), text(place, "section")));
            }
        }
        return sources;
    }

    private static String text(Node.Mapping mapping, String key) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return scalar(entry.value());
            }
        }
        return "";
    }

    private static String scalar(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private void unknown(Node.Scalar key, List<String> known) {
        findings.error(
                "key-unknown",
                key.where(),
                "unknown key \"" + key.text() + "\" in a playbook file" + DidYouMean.hint(key.text(), known),
                "Use one of: " + String.join(", ", known) + ".");
    }

    private void wrong(Location where, String message) {
        findings.error(
                "value-type", where, message, "Run partnerplan explain to see the form of the built-in entries.");
    }
}
