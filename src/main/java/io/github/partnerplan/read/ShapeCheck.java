package io.github.partnerplan.read;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks a file's tree against a shape and reports every fault at its place. */
public final class ShapeCheck {

    private ShapeCheck() {}

    /** {@code context} is the path of the node as the user would say it, empty at the top of the file. */
    public static void check(Node node, Shape shape, String context, Findings findings) {
        shape.check(node, context, findings);
    }

    static boolean isBlank(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isBlank();
    }

    static void value(Node node, Shape.Value shape, String path, Findings findings) {
        if (!(node instanceof Node.Scalar scalar)) {
            wrongForm(node, shape, path, findings);
        } else if (!scalar.isBlank()) {
            if (shape.kind().read(scalar.text(), Dialect.UNDECIDED) instanceof Reading.Fault<?> fault) {
                report(fault, node, path, findings);
            }
        }
    }

    /** A fault of a value at its place; the message starts with the path of the key. */
    static void report(Reading.Fault<?> fault, Node node, String path, Findings findings) {
        String message = path.isEmpty() ? fault.message() : path + ": " + fault.message();
        findings.error(fault.id(), node.where(), message, fault.help());
    }

    static void word(Node node, Shape.Words shape, String path, Findings findings) {
        if (!(node instanceof Node.Scalar scalar)) {
            wrongForm(node, shape, path, findings);
        } else if (!scalar.isBlank() && shape.find(scalar.text()).isEmpty()) {
            findings.error(
                    "value-type",
                    node.where(),
                    path + ": " + Blanks.quoted(scalar.text()) + " is not " + shape.what()
                            + DidYouMean.hint(scalar.text(), shape.allowed()),
                    "Use one of: " + String.join(", ", shape.allowed()) + ".");
        }
    }

    static void items(Node node, Shape.Items shape, String path, Findings findings) {
        if (node instanceof Node.Sequence list) {
            int number = 1;
            for (Node item : list.items()) {
                shape.item().check(item, path + "[" + number + "]", findings);
                number++;
            }
        } else if (shape.single() && !isBlank(node)) {
            shape.item().check(node, path, findings);
        } else if (!isBlank(node)) {
            wrongForm(node, shape, path, findings);
        }
    }

    static void either(Node node, Shape.Either shape, String path, Findings findings) {
        if (isBlank(node)) {
            return;
        }
        Shape best = shape.best(node);
        int fit = best.fit(node);
        if (fit == 0) {
            wrongForm(node, shape, path, findings);
        } else if (node instanceof Node.Scalar scalar && fit == 1) {
            unreadable(scalar, shape, path, findings);
        } else {
            best.check(node, path, findings);
        }
    }

    /** A value that none of the shapes can read: a shape that could nearly read it says why, else all are named. */
    private static void unreadable(Node.Scalar scalar, Shape.Either shape, String path, Findings findings) {
        StringBuilder words = new StringBuilder();
        for (Shape one : scalars(shape)) {
            if (one instanceof Shape.Value value) {
                Optional<? extends Reading.Fault<?>> fault =
                        value.kind().read(scalar.text(), Dialect.UNDECIDED).fault();
                if (fault.isPresent() && !fault.get().id().equals("value-type")) {
                    report(fault.get(), scalar, path, findings);
                    return;
                }
            }
            if (words.indexOf(one.words()) < 0) {
                words.append(words.length() == 0 ? "" : " or ").append(one.words());
            }
        }
        findings.error(
                "value-type",
                scalar.where(),
                path + ": " + Blanks.quoted(scalar.text()) + " is not " + words,
                "Write " + words + ".");
    }

    /** The shapes of single values among the alternatives. */
    private static List<Shape> scalars(Shape shape) {
        List<Shape> scalars = new ArrayList<>();
        if (shape instanceof Shape.Either either) {
            for (Shape one : either.shapes()) {
                scalars.addAll(scalars(one));
            }
        } else if (shape instanceof Shape.Named named) {
            return scalars(Shapes.named(named.name()));
        } else if (shape instanceof Shape.Value || shape instanceof Shape.Words) {
            scalars.add(shape);
        }
        return scalars;
    }

    static void wrongForm(Node node, Shape shape, String path, Findings findings) {
        findings.error(
                "value-type",
                node.where(),
                (path.isEmpty() ? "the file" : path) + " should be " + shape.words() + ", but is " + node.what(),
                "Write " + shape.words() + ".");
    }

    static Optional<String> find(String text, List<String> words) {
        String folded =
                Blanks.trim(text).toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        for (String word : words) {
            if (word.equals(folded)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
