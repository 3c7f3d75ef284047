package io.github.partnerplan.read;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the keys of a group: unknown ones, missing ones, and the values of the others. */
final class GroupCheck {

    private GroupCheck() {}

    static void check(Node node, Shape.Group shape, String path, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                entry(entry, shape, path, findings);
            }
            for (Shape.Field field : shape.fields()) {
                if (field.required()) {
                    required(mapping, field, path, findings);
                }
            }
        } else if (!ShapeCheck.isBlank(node)) {
            ShapeCheck.wrongForm(node, shape, path, findings);
        }
    }

    private static void entry(Node.Entry entry, Shape.Group shape, String path, Findings findings) {
        String key = entry.key().text();
        Optional<Shape.Field> field = shape.field(key);
        String below = below(path, key);
        if (field.isPresent()) {
            field.get().shape().check(entry.value(), below, findings);
        } else if (shape.others().isPresent()) {
            own(entry, shape, path, findings);
        } else if (!key.startsWith("x-")) {
            unknown(entry.key(), names(shape), path, findings);
        }
    }

    /** Everything in a program file stands below {@code program}, so the word would only lengthen the path. */
    private static String below(String path, String key) {
        return path.isEmpty() || path.equals("program") ? key : path + "." + key;
    }

    /** A name of the user's own, unless its value has the form of a known key that it nearly spells. */
    private static void own(Node.Entry entry, Shape.Group shape, String path, Findings findings) {
        String key = entry.key().text();
        Shape others = shape.others().orElseThrow();
        if (key.startsWith("x-") || ShapeCheck.isBlank(entry.value())) {
            return;
        }
        if (others.fit(entry.value()) == 0
                && DidYouMean.closest(key, names(shape)).isPresent()) {
            unknown(entry.key(), names(shape), path, findings);
        } else {
            others.check(entry.value(), below(path, key), findings);
        }
    }

    private static void unknown(Node.Scalar key, List<String> names, String path, Findings findings) {
        // A stranger's file may have tens of thousands, and looking for what each may mean takes longest.
        boolean isOnlyCounted = findings.isFull(key.where().file(), "key-unknown", Severity.ERROR);
        Optional<String> closest = isOnlyCounted ? Optional.empty() : DidYouMean.closest(key.text(), names);
        String in = path.isEmpty() ? "" : " in " + path;
        findings.error(
                "key-unknown",
                key.where(),
                "unknown key " + Blanks.quoted(key.text()) + in
                        + (closest.isPresent() ? "; did you mean \"" + closest.get() + "\"?" : ""),
                closest.isPresent()
                        ? "Rename it to " + closest.get() + ", or remove it."
                        : "Remove it, put x- before it, or use one of: " + String.join(", ", names) + ".");
    }

    private static void required(Node.Mapping mapping, Shape.Field field, String path, Findings findings) {
        Optional<Node> value = mapping.get(field.name());
        if (value.isPresent() && !ShapeCheck.isBlank(value.get())) {
            return;
        }
        String holder = path.isEmpty() ? "the file" : path;
        findings.error(
                "key-missing",
                value.isPresent() ? value.get().where() : mapping.where(),
                holder + " has no " + field.name(),
                "Add " + field.name() + ": " + field.description() + ".");
    }

    static List<String> names(Shape.Group shape) {
        List<String> names = new ArrayList<>();
        for (Shape.Field field : shape.fields()) {
            names.add(field.name());
        }
        return names;
    }
}
