package io.github.partnerplan.read;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Trees for tests, out of a text or a resource of this package. */
final class YamlText {

    private YamlText() {}

    static Node tree(String text) {
        Findings findings = new Findings();
        return YamlFile.parse(text, "test.yaml", findings)
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
    }

    static Node resource(String name) {
        try (InputStream in = Objects.requireNonNull(YamlText.class.getResourceAsStream(name), name)) {
            return tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> faults(String text, Shape shape) {
        return faults(tree(text), shape);
    }

    static List<Finding> faults(Node node, Shape shape) {
        Findings findings = new Findings();
        ShapeCheck.check(node, shape, "", findings);
        return findings.sorted();
    }

    /** {@code id: message} of each. */
    static List<String> words(List<Finding> findings) {
        List<String> words = new ArrayList<>();
        findings.forEach(finding -> words.add(finding.id() + ": " + finding.message()));
        return words;
    }

    /** Every part of the tree below its top, in the order of the file. */
    static List<Node> parts(Node node) {
        List<Node> parts = new ArrayList<>();
        List<Node> below = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            below.addAll(list.items());
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> below.add(entry.value()));
        }
        for (Node part : below) {
            parts.add(part);
            parts.addAll(parts(part));
        }
        return parts;
    }

    /** The tree with one part replaced, wherever a part equal to it stands. */
    static Node replaced(Node node, Node part, Node with) {
        if (node.equals(part)) {
            return with;
        }
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(replaced(item, part, with)));
            return new Node.Sequence(items, list.where());
        }
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            mapping.entries()
                    .forEach(entry -> entries.add(new Node.Entry(entry.key(), replaced(entry.value(), part, with))));
            return new Node.Mapping(entries, mapping.where());
        }
        return node;
    }
}
