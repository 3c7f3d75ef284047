package io.github.partnerplan.report;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.read.Shape;
import io.github.partnerplan.read.Shapes;
import io.github.partnerplan.read.ValueKind;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Small files made from a shape: for every group one that holds it with no more than it must have, and one with a fault in it. */
final class SampleFiles {

    /** A file that is right, and the same with a key too many or one too few at {@code path}. */
    record Sample(String path, Node valid, Node faulty) {}

    private static final Location PLACE = Location.file("sample.yaml");

    private final boolean isForRequired;
    private final List<Sample> samples = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private SampleFiles(boolean isForRequired) {
        this.isForRequired = isForRequired;
    }

    static List<Sample> ofClosedGroups(Shape root) {
        return samples(root, false);
    }

    static List<Sample> ofRequiredKeys(Shape root) {
        return samples(root, true);
    }

    private static List<Sample> samples(Shape root, boolean isForRequired) {
        SampleFiles files = new SampleFiles(isForRequired);
        files.walk(root, "", UnaryOperator.identity());
        return files.samples;
    }

    private void walk(Shape shape, String path, UnaryOperator<Node> around) {
        if (shape instanceof Shape.Named named) {
            if (visited.add(named.name())) {
                walk(Shapes.named(named.name()), path, around);
            }
        } else if (shape instanceof Shape.Items items) {
            walk(items.item(), path + "[]", item -> around.apply(new Node.Sequence(List.of(item), PLACE)));
        } else if (shape instanceof Shape.Either either) {
            either.shapes().forEach(each -> walk(each, path, around));
        } else if (shape instanceof Shape.Group group) {
            group(group, path, around);
        }
    }

    private void group(Shape.Group group, String path, UnaryOperator<Node> around) {
        Node.Mapping least = least(group);
        if (isForRequired) {
            for (Shape.Field field : group.fields()) {
                if (field.required()) {
                    Node without = without(least, field.name());
                    samples.add(new Sample(path + "." + field.name(), around.apply(least), around.apply(without)));
                }
            }
        } else if (group.others().isEmpty()) {
            // A list of a list fits no value beside it, so that only the name can decide.
            Node odd = new Node.Sequence(List.of(new Node.Sequence(List.of(), PLACE)), PLACE);
            samples.add(new Sample(path, around.apply(least), around.apply(with(least, "qqqqqq", odd))));
        }
        for (Shape.Field field : group.fields()) {
            walk(field.shape(), path + "." + field.name(), part -> around.apply(with(least, field.name(), part)));
        }
        group.others().ifPresent(others -> walk(others, path + ".*", part -> around.apply(with(least, "own", part))));
    }

    private static Node.Mapping least(Shape.Group group) {
        Node.Mapping least = new Node.Mapping(List.of(), PLACE);
        for (Shape.Field field : group.fields()) {
            least = field.required() ? with(least, field.name(), sample(field.shape())) : least;
        }
        return least;
    }

    private static Node.Mapping with(Node.Mapping mapping, String key, Node value) {
        List<Node.Entry> entries = new ArrayList<>(without(mapping, key).entries());
        entries.add(new Node.Entry(scalar(key), value));
        return new Node.Mapping(entries, PLACE);
    }

    private static Node.Mapping without(Node.Mapping mapping, String key) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        entries.removeIf(entry -> entry.key().text().equals(key));
        return new Node.Mapping(entries, PLACE);
    }

    private static Node sample(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return least(group);
        }
        if (shape instanceof Shape.Items) {
            return new Node.Sequence(List.of(), PLACE);
        }
        if (shape instanceof Shape.Named named) {
            return sample(Shapes.named(named.name()));
        }
        if (shape instanceof Shape.Either either) {
            return sample(either.shapes().get(0));
        }
        if (shape instanceof Shape.Words words) {
            return scalar(words.allowed().get(0));
        }
        return scalar(shape instanceof Shape.Value value ? text(value.kind()) : "anything");
    }

    private static String text(ValueKind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case SHARE, SHARE_RANGE -> "15%";
            case SPAN, REPLY_TIME -> "30 days";
            case DATE -> "2026-09-30";
            case CURRENCY -> "USD";
            case COLOUR -> "#0b5fff";
            default -> "1";
        };
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, false, PLACE);
    }
}
