package io.github.partnerplan.recommend;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes trees of what is recommended. */
final class Nodes {

    private static final Location NOWHERE = Location.file("");

    private Nodes() {}

    static Node.Scalar text(String text) {
        return new Node.Scalar(text, true, NOWHERE);
    }

    static Node.Sequence list(List<String> texts) {
        List<Node> items = new ArrayList<>();
        texts.forEach(text -> items.add(text(text)));
        return new Node.Sequence(items, NOWHERE);
    }

    static Node.Mapping group(Map<String, Node> entries) {
        List<Node.Entry> all = new ArrayList<>();
        entries.forEach((key, value) -> all.add(new Node.Entry(text(key), value)));
        return new Node.Mapping(all, NOWHERE);
    }

    /** The keys with their values in the order of the file; none where it is no group. */
    static Map<String, Node> entries(Optional<Node> node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry.value()));
        }
        return entries;
    }

    /** Nothing stands there. */
    static boolean isBlank(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isBlank();
    }
}
