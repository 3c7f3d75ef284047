package io.github.partnerplan.read;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Flattens a tree into paths with their texts; keys that start with x- are the user's own and left out. */
final class OutlineReader {

    private final List<Outline.Setting> settings = new ArrayList<>();
    private final Map<String, Location> keys = new LinkedHashMap<>();

    private OutlineReader() {}

    static Outline read(Node node) {
        OutlineReader reader = new OutlineReader();
        reader.add(node, "");
        return new Outline(reader.settings, reader.keys);
    }

    private void add(Node node, String path) {
        if (node instanceof Node.Scalar scalar) {
            settings.add(new Outline.Setting(path, scalar.isBlank() ? "" : scalar.text(), scalar.where()));
        } else if (node instanceof Node.Sequence list) {
            for (int at = 0; at < list.items().size(); at++) {
                String place = below(path, Integer.toString(at));
                keys.put(place, list.items().get(at).where());
                add(list.items().get(at), place);
            }
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (!entry.key().text().startsWith("x-")) {
                    String place = below(path, entry.key().text());
                    keys.put(place, entry.key().where());
                    add(entry.value(), place);
                }
            }
        }
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
