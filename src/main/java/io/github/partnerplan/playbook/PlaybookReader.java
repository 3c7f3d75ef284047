package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads playbook files into entries by id. An entry whose id is known is laid over the earlier one. */
public final class PlaybookReader {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<PlaybookDocument> documents = new ArrayList<>();
    private final PlaybookYaml yaml;

    public PlaybookReader(Findings findings) {
        this.yaml = new PlaybookYaml(findings);
    }

    /** Starts from what is already in force. */
    public PlaybookReader(Playbook base, Findings findings) {
        this(findings);
        base.entries().forEach(entry -> entries.put(entry.id(), entry));
        documents.addAll(base.documents());
    }

    public Playbook playbook() {
        return new Playbook(entries, documents);
    }

    /** Adds the entries and documents of one file; what cannot be read is a finding and left out. */
    public PlaybookReader add(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            yaml.wrong(root.where(), "a playbook file is a group with the key playbook, and this is " + root.what());
            return this;
        }
        for (Node.Entry entry : mapping.entries()) {
            switch (entry.key().text()) {
                case "playbook" -> yaml.items(entry.value()).forEach(this::addEntry);
                case "documents" -> yaml.items(entry.value()).forEach(this::addDocument);
                default -> yaml.unknown(entry.key(), List.of("playbook", "documents"));
            }
        }
        return this;
    }

    private void addDocument(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, String> sections = new LinkedHashMap<>();
            for (Node section : yaml.items(mapping, "sections")) {
                if (section instanceof Node.Mapping named) {
                    sections.put(PlaybookYaml.text(named, "id"), PlaybookYaml.text(named, "heading"));
                }
            }
            documents.add(new PlaybookDocument(
                    PlaybookYaml.text(mapping, "id"), PlaybookYaml.text(mapping, "title"), sections));
        }
    }

    private void addEntry(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            yaml.wrong(node.where(), "an entry is a group of keys, and this is " + node.what());
            return;
        }
        EntryNode written = new EntryNode(mapping, yaml);
        written.refuseUnknownKeys();
        String id = written.text("id");
        Entry earlier = entries.get(id);
        if (id.isEmpty() || (earlier == null && written.isBare())) {
            incomplete(mapping, id);
        } else {
            entries.put(id, earlier == null ? written.entry(id) : new LaidOver(earlier, written).entry());
        }
    }

    private void incomplete(Node.Mapping mapping, String id) {
        yaml.findings()
                .error(
                        "key-missing",
                        mapping.where(),
                        id.isEmpty()
                                ? "this playbook entry has no id"
                                : "the new playbook entry \"" + id + "\" needs a kind, a title and a text"
                                        + DidYouMean.hint(id, entries.keySet()),
                        "Give it an id that is in use, or the keys id, kind, title and text.");
    }
}
