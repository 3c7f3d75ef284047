package io.github.partnerplan.read;

import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into a tree whose faults are reported already: what has the wrong form counts as absent. */
final class Nodes {

    private Nodes() {}

    /** The group under a key. */
    static Optional<Node.Mapping> mapping(Node node, String key) {
        Optional<Node> found = node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
        return found.isPresent() && found.get() instanceof Node.Mapping mapping
                ? Optional.of(mapping)
                : Optional.empty();
    }

    /** The value under a key, if it is not blank. */
    static Optional<Node.Scalar> scalar(Node node, String key) {
        Optional<Node> found = node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
        return found.isPresent() && found.get() instanceof Node.Scalar scalar && !scalar.isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    /** The text under a key, empty if there is none. */
    static String text(Node node, String key) {
        Optional<Node.Scalar> scalar = scalar(node, key);
        return scalar.isPresent() ? scalar.get().text() : "";
    }

    /** The entries under a key; a single value is a list of one. */
    static List<Node> items(Node node, String key) {
        Optional<Node> found = node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
        if (found.isEmpty() || ShapeCheck.isBlank(found.get())) {
            return List.of();
        }
        return found.get() instanceof Node.Sequence list ? list.items() : List.of(found.get());
    }

    /** The values under a key that are texts. */
    static List<Node.Scalar> scalars(Node node, String key) {
        List<Node.Scalar> scalars = new ArrayList<>();
        for (Node item : items(node, key)) {
            if (item instanceof Node.Scalar scalar && !scalar.isBlank()) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    static List<Node.Entry> entries(Node node, String key) {
        Optional<Node.Mapping> mapping = mapping(node, key);
        return mapping.isPresent() ? mapping.get().entries() : List.of();
    }
}
