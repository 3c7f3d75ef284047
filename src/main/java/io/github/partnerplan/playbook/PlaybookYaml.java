package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Node;
import java.util.List;
import java.util.Optional;

/** The parts of a playbook file by their form: texts, lists and groups; what has another form is a finding and left out. */
record PlaybookYaml(Findings findings) {

    /** A value; empty where the key is absent or holds no value. */
    static String text(Node.Mapping mapping, String key) {
        return mapping.get(key).map(PlaybookYaml::text).orElse("");
    }

    static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    List<Node> items(Node.Mapping mapping, String key) {
        return mapping.get(key).map(this::items).orElse(List.of());
    }

    List<Node> items(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        wrong(node.where(), "a list of entries is wanted here, and this is " + node.what());
        return List.of();
    }

    /** Names with their values. */
    List<Node.Entry> group(Node.Mapping mapping, String key) {
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

    void unknown(Node.Scalar key, List<String> known) {
        findings.error(
                "key-unknown",
                key.where(),
                "unknown key \"" + key.text() + "\" in a playbook file" + DidYouMean.hint(key.text(), known),
                "Use one of: " + String.join(", ", known) + ".");
    }

    void wrong(Location where, String message) {
        findings.error(
                "value-type", where, message, "Run partnerplan explain to see the form of the built-in entries.");
    }
}
