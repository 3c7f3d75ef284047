package io.github.partnerplan.source;

import io.github.partnerplan.finding.Location;
import java.util.List;
import java.util.Optional;

/** A YAML tree in which every part knows its place and every scalar is still text. */
public sealed interface Node {

    Location where();

    /** What it is in a user's words: a value, a list or a group of keys. */
    String what();

    /** A value as written, without quotes; plain and empty where nothing stands after the key. */
    record Scalar(String text, boolean quoted, Location where) implements Node {
        @Override
        public String what() {
            return "a value";
        }

        /** Nothing stands after the key: absent, unlike a quoted empty text. */
        public boolean isBlank() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list, in the order of the file. */
    record Sequence(List<Node> items, Location where) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String what() {
            return "a list";
        }
    }

    /** Keys with their values in the order of the file; no key stands twice. */
    record Mapping(List<Entry> entries, Location where) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String what() {
            return "a group of keys";
        }

        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, Node value) {}
}
