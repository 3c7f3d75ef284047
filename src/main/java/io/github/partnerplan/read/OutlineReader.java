package io.github.partnerplan.read;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.List;

/** Flattens a tree into paths with their texts; keys that start with x- are the user's own and left out. */
final class OutlineReader {

    private final List<Outline.Setting> settings = new ArrayList<>();

    private OutlineReader() {}

    static Outline read(Node node) {
        OutlineReader reader = new OutlineReader();
        reader.add(node, "");
        return new Outline(reader.settings);
    }

    private void add(Node node, String path) {
        if (node instanceof Node.Scalar scalar) {
            settings.add(new Outline.Setting(path, scalar.isBlank() ? "" : scalar.text(), scalar.where()));
        } else if (node instanceof Node.Sequence list) {
            for (int at = 0; at < list.items().size(); at++) {
                add(list.items().get(at), below(path, Integer.toString(at)));
            }
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (!entry.key().text().startsWith("x-")) {
                    add(entry.value(), below(path, entry.key().text()));
                }
            }
        }
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
