package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds the tree of one document from the parser's events; what the tool refuses is a finding and is left out of the tree. */
final class YamlTree {

    /** The tree is too deep, which was reported; going on would take the parser seconds for a file of brackets. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Built once, because building compiles the library's number patterns. */
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    /** The deepest published program file needs nine. */
    private static final int DEEPEST = 20;

    /** Up to here comparing key by key is faster than hashing. */
    private static final int FEW_KEYS = 12;

    private final String file;
    private final Findings findings;

    YamlTree(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The root of the first document; empty if there is none. Throws what the parser throws. */
    Optional<Node> build(String text) {
        Parser events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                if (root.isPresent()) {
                    refuse(
                            span(event),
                            "a second document begins here; only the first is read",
                            "Put it into a file of its own.");
                    return root;
                }
                root = Optional.of(node(events.next(), events, 1));
            }
        }
        return root;
    }

    private Node node(Event event, Parser events, int depth) {
        if (event instanceof AliasEvent alias) {
            refuse(span(event), "the alias *" + alias.getAlias() + " is not supported", "Write the value out here.");
            return blank(event);
        }
        if (event instanceof ScalarEvent scalar) {
            Location where = content(event, refuseExtras(scalar, scalar.getTag()));
            return new Node.Scalar(scalar.getValue(), !scalar.isPlain(), where);
        }
        if (depth > DEEPEST) {
            refuse(span(event), "this is nested deeper than " + DEEPEST + " levels", "Flatten the structure.");
            throw new TooDeepException();
        }
        if (event instanceof SequenceStartEvent start) {
            refuseExtras(start, start.getTag());
            return sequence(start, events, depth);
        }
        MappingStartEvent start = (MappingStartEvent) event;
        refuseExtras(start, start.getTag());
        return mapping(start, events, depth);
    }

    private Node sequence(Event start, Parser events, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, events, depth + 1));
            event = events.next();
        }
        return new Node.Sequence(items, span(start));
    }

    private Node mapping(Event start, Parser events, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Node.Scalar> many = new HashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Node key = node(event, events, depth + 1);
            Node value = node(events.next(), events, depth + 1);
            if (isUsable(key, event) && isNew((Node.Scalar) key, entries, many)) {
                entries.add(new Node.Entry((Node.Scalar) key, value));
            }
            event = events.next();
        }
        return new Node.Mapping(entries, span(start));
    }

    private boolean isUsable(Node key, Event event) {
        if (!(key instanceof Node.Scalar scalar)) {
            refuse(key.where(), key.what() + " cannot be a key", "Write a name before the colon.");
            return false;
        }
        if (scalar.text().equals("<<") && !scalar.quoted()) {
            refuse(key.where(), "the merge key << is not supported", "Write the keys out here.");
            return false;
        }
        return event.getEventId() != Event.ID.Alias;
    }

    private boolean isNew(Node.Scalar key, List<Node.Entry> entries, Map<String, Node.Scalar> many) {
        Optional<Node.Scalar> same = entries.size() < FEW_KEYS ? among(entries, key) : known(many, entries, key);
        if (same.isPresent()) {
            int first = same.get().where().line();
            int second = key.where().line();
            String lines = first == second ? " in line " + first : ", in lines " + first + " and " + second;
            String message =
                    "the key " + PlainText.quoted(key.text()) + " stands twice" + lines + "; the first is taken";
            findings.error("key-duplicate", key.where(), message, "Remove one of the two.");
        }
        return same.isEmpty();
    }

    private static Optional<Node.Scalar> among(List<Node.Entry> entries, Node.Scalar key) {
        for (Node.Entry entry : entries) {
            if (entry.key().text().equals(key.text())) {
                return Optional.of(entry.key());
            }
        }
        return Optional.empty();
    }

    /** The first key of the same text; thousands of keys that stand twice must not be compared each with each. */
    private static Optional<Node.Scalar> known(
            Map<String, Node.Scalar> many, List<Node.Entry> entries, Node.Scalar key) {
        if (many.isEmpty()) {
            for (Node.Entry entry : entries) {
                many.put(entry.key().text(), entry.key());
            }
        }
        return Optional.ofNullable(many.putIfAbsent(key.text(), key));
    }

    /** Reports an anchor or a tag and says whether the event's place begins with one. */
    private boolean refuseExtras(NodeEvent event, Optional<String> tag) {
        Optional<Anchor> anchor = event.getAnchor();
        if (anchor.isPresent()) {
            refuse(
                    firstWord(event),
                    "the anchor &" + anchor.get() + " is not supported",
                    "Remove it, and write the value out wherever it is needed.");
        }
        if (tag.isPresent()) {
            refuse(
                    firstWord(event),
                    "the tag " + PlainText.quoted(tag.get()) + " is not supported",
                    "Remove it; the field decides how its value is read.");
        }
        return anchor.isPresent() || tag.isPresent();
    }

    private void refuse(Location where, String message, String help) {
        findings.error("yaml-unsupported", where, message, help);
    }

    private Node blank(Event event) {
        return new Node.Scalar("", false, span(event));
    }

    private Location firstWord(Event event) {
        Mark start = YamlFault.mark(event.getStartMark());
        return Location.span(file, start.getLine() + 1, start.getColumn() + 1, 1);
    }

    /** A value's place without an anchor or tag before it, which the parser counts in. */
    private Location content(Event event, boolean hasExtras) {
        Location whole = span(event);
        if (!hasExtras || whole.line() != whole.endLine()) {
            return whole;
        }
        String text = ((ScalarEvent) event).getValue();
        int length = text.codePointCount(0, text.length()) + (((ScalarEvent) event).isPlain() ? 0 : 2);
        int column = Math.max(whole.column(), whole.endColumn() - length);
        return Location.span(file, whole.line(), column, whole.endColumn() - column);
    }

    private Location span(Event event) {
        Mark start = YamlFault.mark(event.getStartMark());
        Mark end = YamlFault.mark(event.getEndMark());
        return new Location(file, start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    }
}
