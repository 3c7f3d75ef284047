package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * What a part of a file may be, as data: files are checked against it and JSON Schema is printed from it. A blank
 * value counts as absent and fits everywhere.
 */
public sealed interface Shape
        permits Shape.Value, Shape.Words, Shape.Items, Shape.Group, Shape.Either, Shape.Named, Shape.Anything {

    /** How well a node fits: 0 it is of another form, 1 it is of this form, more the surer it is meant. */
    int fit(Node node);

    /** Reports every fault of the node; {@code path} is where it stands, empty at the top of the file. */
    void check(Node node, String path, Findings findings);

    /** What is expected, with its article. */
    String words();

    /** One key of a group, with what it means in one line. */
    record Field(String name, Shape shape, boolean required, String description) {}

    /** A single value. */
    record Value(ValueKind kind) implements Shape {
        @Override
        public int fit(Node node) {
            if (!(node instanceof Node.Scalar scalar)) {
                return 0;
            }
            return kind.read(scalar.text(), Dialect.UNDECIDED).fault().isEmpty() ? 2 : 1;
        }

        @Override
        public void check(Node node, String path, Findings findings) {
            ShapeCheck.value(node, this, path, findings);
        }

        @Override
        public String words() {
            return kind.words();
        }
    }

    /** One of a closed list of words; case does not count, and a blank or an underscore is as good as a hyphen. */
    record Words(List<String> allowed, String what) implements Shape {
        public Words {
            allowed = List.copyOf(allowed);
        }

        /** The word as the list has it, if the text is one. */
        public Optional<String> find(String text) {
            return ShapeCheck.find(text, allowed);
        }

        @Override
        public int fit(Node node) {
            return node instanceof Node.Scalar scalar ? (find(scalar.text()).isPresent() ? 3 : 1) : 0;
        }

        @Override
        public void check(Node node, String path, Findings findings) {
            ShapeCheck.word(node, this, path, findings);
        }

        @Override
        public String words() {
            return what;
        }
    }

    /** A list; with {@code single}, one entry may stand without the list around it. */
    record Items(Shape item, boolean single) implements Shape {
        @Override
        public int fit(Node node) {
            return node instanceof Node.Sequence ? 2 : single ? item.fit(node) : 0;
        }

        @Override
        public void check(Node node, String path, Findings findings) {
            ShapeCheck.items(node, this, path, findings);
        }

        @Override
        public String words() {
            return "a list";
        }
    }

    /**
     * Known keys, and where {@code others} is given also names of the user's own. Keys that start with x- are always
     * free.
     */
    record Group(List<Field> fields, Optional<Shape> others) implements Shape {
        public Group {
            fields = List.copyOf(fields);
        }

        public Optional<Field> field(String name) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }

        @Override
        public int fit(Node node) {
            if (!(node instanceof Node.Mapping mapping)) {
                return 0;
            }
            int known = 1;
            for (Node.Entry entry : mapping.entries()) {
                known += field(entry.key().text()).isPresent() ? 1 : 0;
            }
            return known;
        }

        @Override
        public void check(Node node, String path, Findings findings) {
            GroupCheck.check(node, this, path, findings);
        }

        @Override
        public String words() {
            return "a group of keys";
        }
    }

    /** One of several shapes: the one that fits best, the first of equals. */
    record Either(List<Shape> shapes) implements Shape {
        public Either {
            shapes = List.copyOf(shapes);
        }

        @Override
        public int fit(Node node) {
            return best(node).fit(node);
        }

        Shape best(Node node) {
            Shape best = shapes.get(0);
            for (Shape shape : shapes) {
                if (shape.fit(node) > best.fit(node)) {
                    best = shape;
                }
            }
            return best;
        }

        @Override
        public void check(Node node, String path, Findings findings) {
            ShapeCheck.either(node, this, path, findings);
        }

        @Override
        public String words() {
            StringBuilder words = new StringBuilder();
            for (Shape shape : shapes) {
                if (words.indexOf(shape.words()) < 0) {
                    words.append(words.length() == 0 ? "" : " or ").append(shape.words());
                }
            }
            return words.toString();
        }
    }

    /** A shape by its name in {@link Shapes#named}: for parts that contain themselves, or stand in two files. */
    record Named(String name) implements Shape {
        @Override
        public int fit(Node node) {
            return Shapes.named(name).fit(node);
        }

        @Override
        public void check(Node node, String path, Findings findings) {
            Shapes.named(name).check(node, path, findings);
        }

        @Override
        public String words() {
            return Shapes.named(name).words();
        }
    }

    /** A value, list or group in the user's own words. */
    record Anything() implements Shape {
        @Override
        public int fit(Node node) {
            return 1;
        }

        @Override
        public void check(Node node, String path, Findings findings) {
            // Nothing can be wrong with words that are the user's own.
        }

        @Override
        public String words() {
            return "anything";
        }
    }
}
