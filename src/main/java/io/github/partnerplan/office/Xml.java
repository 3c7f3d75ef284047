package io.github.partnerplan.office;

import io.github.partnerplan.document.CleanText;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements one after the other; whatever text or value it is given is neutralised and escaped here. */
final class Xml {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element with attributes, given as names and values in turn. */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds text alone. */
    Xml words(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Ends the element that was begun last. */
    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml close(int times) {
        for (int i = 0; i < times; i++) {
            close();
        }
        return this;
    }

    Xml text(String text) {
        escape(text);
        return this;
    }

    /** Text whose line feeds are kept. */
    Xml lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : "\n");
            escape(lines[i]);
        }
        return this;
    }

    /** What another one wrote. */
    Xml add(Xml other) {
        out.append(other);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        String clean = CleanText.of(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
