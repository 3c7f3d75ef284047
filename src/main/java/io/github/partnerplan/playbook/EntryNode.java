package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entry as it stands in a playbook file; what of it cannot be read is a finding. */
record EntryNode(Node.Mapping mapping, PlaybookYaml yaml) {

    private static final List<String> KEYS = List.of(
            "id", "kind", "title", "text", "stage", "part_of", "numbers", "terms", "sources", "status", "because");

    void refuseUnknownKeys() {
        for (Node.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key().text())) {
                yaml.unknown(entry.key(), KEYS);
            }
        }
    }

    /** It lacks what an entry of its own needs. */
    boolean isBare() {
        return text("kind").isEmpty() || text("title").isEmpty() || text("text").isEmpty();
    }

    /** A new entry of this id. */
    Entry entry(String id) {
        return new Entry(
                id,
                text("kind"),
                text("title"),
                text("text"),
                stages(),
                text("part_of"),
                numbers(),
                terms(),
                sources(),
                text("because"));
    }

    boolean says(String key) {
        return mapping.get(key).isPresent();
    }

    String text(String key) {
        return PlaybookYaml.text(mapping, key);
    }

    List<String> stages() {
        List<String> stages = new ArrayList<>();
        Optional<Node> node = mapping.get("stage");
        if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> stages.add(PlaybookYaml.text(item)));
        } else if (node.isPresent() && !text("stage").equals("all")) {
            stages.add(text("stage"));
        }
        return stages;
    }

    List<Node.Entry> numberNodes() {
        return yaml.group(mapping, "numbers");
    }

    Map<String, Figure> numbers() {
        Map<String, Figure> numbers = new LinkedHashMap<>();
        for (Node.Entry number : numberNodes()) {
            String text = PlaybookYaml.text(number.value());
            try {
                numbers.put(number.key().text(), Figure.of(text));
            } catch (NumberFormatException e) {
                yaml.findings()
                        .error(
                                "value-type",
                                number.value().where(),
                                "\"" + text + "\" is not a figure a playbook can hold",
                                "Write a share (15%), money (50K, 1.5M), a duration (30 days) or a plain number (12), not below 0.");
            }
        }
        return numbers;
    }

    Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        for (Node.Entry term : yaml.group(mapping, "terms")) {
            terms.put(term.key().text(), PlaybookYaml.text(term.value()));
        }
        return terms;
    }

    List<Citation> sources() {
        List<Citation> sources = new ArrayList<>();
        for (Node source : yaml.items(mapping, "sources")) {
            if (source instanceof Node.Mapping place) {
                sources.add(new Citation.Playbook(
                        PlaybookYaml.text(place, "document"), PlaybookYaml.text(place, "section")));
            }
        }
        return sources;
    }
}
