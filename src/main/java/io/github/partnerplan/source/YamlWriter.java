package io.github.partnerplan.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes trees as YAML that reads back the same: a key a line, what is short in one line, every text quoted where it has to be.
 * Comments stand on lines of their own and hold nothing that could end them.
 */
public final class YamlWriter {

    private static final int WIDTH = 110;

    /** A longer key would have to be written in a form of its own. */
    private static final int LONGEST_KEY = 120;

    private final StringBuilder out = new StringBuilder();

    /** A comment of any text, wrapped at words. */
    public YamlWriter comment(int indent, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : shown(text).split(" ", -1)) {
            if (line.length() > 0 && indent + 3 + line.length() + word.length() > WIDTH) {
                out.append(" ".repeat(indent)).append("# ").append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            out.append(" ".repeat(indent)).append("# ").append(line).append('\n');
        }
        return this;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (YamlQuotes.isShown(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append('?');
            }
        }
        return shown.toString().strip();
    }

    public YamlWriter line(String line) {
        out.append(line).append('\n');
        return this;
    }

    public YamlWriter blank() {
        out.append('\n');
        return this;
    }

    /** A key that opens a group; what is in it follows with more indent. */
    public YamlWriter group(int indent, String key) {
        return line(" ".repeat(indent) + YamlQuotes.sentence(key) + ":");
    }

    /** The first key of an item of a list; its other keys follow with two more of indent. */
    public YamlWriter first(int indent, String key, String text) {
        return line(" ".repeat(indent) + "- " + YamlQuotes.sentence(key) + ": " + YamlQuotes.sentence(text));
    }

    /** A key with its value. A key that is too long for a line is left out. */
    public YamlWriter entry(int indent, String key, Node value) {
        if (key.length() <= LONGEST_KEY && isWritten(value)) {
            write(indent, " ".repeat(indent) + YamlQuotes.sentence(key) + ":", value);
        }
        return this;
    }

    /** Nothing stands after the key: nothing is written. */
    private static boolean isWritten(Node value) {
        return !(value instanceof Node.Scalar scalar && scalar.isBlank());
    }

    private void write(int indent, String lead, Node value) {
        if (value instanceof Node.Scalar scalar) {
            line(lead + " " + YamlQuotes.sentence(scalar.text()));
            return;
        }
        String flow = flow(value);
        boolean isEmpty = flow.length() == 2;
        if (isEmpty || lead.length() + 1 + flow.length() <= WIDTH) {
            line(lead + " " + flow);
        } else if (value instanceof Node.Mapping mapping) {
            line(lead);
            mapping.entries().forEach(each -> entry(indent + 2, each.key().text(), each.value()));
        } else if (value instanceof Node.Sequence list) {
            line(lead);
            list.items().forEach(each -> item(indent + 2, each));
        }
    }

    /** One item of a list, a group's keys below each other where it is long. */
    private void item(int indent, Node value) {
        List<Node.Entry> entries = value instanceof Node.Mapping mapping ? written(mapping) : List.of();
        if (entries.isEmpty() || indent + 2 + flow(value).length() <= WIDTH) {
            write(indent, " ".repeat(indent) + "-", value);
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            String lead = " ".repeat(indent) + (i == 0 ? "- " : "  ")
                    + YamlQuotes.sentence(entries.get(i).key().text()) + ":";
            write(indent + 2, lead, entries.get(i).value());
        }
    }

    private static List<Node.Entry> written(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry each : mapping.entries()) {
            if (isWritten(each.value()) && each.key().text().length() <= LONGEST_KEY) {
                entries.add(each);
            }
        }
        return entries;
    }

    private static String flow(Node value) {
        if (value instanceof Node.Scalar scalar) {
            return scalar.isBlank() ? "\"\"" : flowText(scalar.text());
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Node.Mapping mapping) {
            written(mapping).forEach(each -> parts.add(flowText(each.key().text()) + ": " + flow(each.value())));
            return "{" + String.join(", ", parts) + "}";
        }
        ((Node.Sequence) value).items().forEach(each -> parts.add(flow(each)));
        return "[" + String.join(", ", parts) + "]";
    }

    /** A comma or a bracket would end a value that stands in a line with others. */
    private static String flowText(String text) {
        String bare = YamlQuotes.sentence(text);
        return bare.indexOf(',') < 0 ? bare : YamlQuotes.quoted(text);
    }

    public String text() {
        return out.toString();
    }
}
