package io.github.partnerplan.report;

import io.github.partnerplan.read.Shape;
import io.github.partnerplan.read.Shapes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The groups that a schema writes once and refers to: those with a name of their own, and those that stand in several places,
 * named by the keys of the first. Written out in all places, the program's schema would be three times as long.
 */
final class SharedGroups {

    private final Map<Shape.Group, String> names = new HashMap<>();
    private final Map<Shape.Group, String> first = new HashMap<>();

    SharedGroups(Shape root) {
        walk(root, "");
    }

    Optional<String> name(Shape.Group group) {
        return Optional.ofNullable(names.get(group));
    }

    private void walk(Shape shape, String path) {
        if (shape instanceof Shape.Named named) {
            named(named.name(), Shapes.named(named.name()));
        } else if (shape instanceof Shape.Items items) {
            walk(items.item(), path);
        } else if (shape instanceof Shape.Either either) {
            either.shapes().forEach(each -> walk(each, path));
        } else if (shape instanceof Shape.Group group && !isKnown(group, path)) {
            below(group, path);
        }
    }

    private void named(String name, Shape shape) {
        if (shape instanceof Shape.Group group && !name.equals(names.put(group, name))) {
            below(group, name);
        }
    }

    private boolean isKnown(Shape.Group group, String path) {
        String earlier = first.putIfAbsent(group, path);
        if (earlier != null && !group.fields().isEmpty()) {
            names.putIfAbsent(group, earlier);
        }
        return earlier != null || names.containsKey(group);
    }

    private void below(Shape.Group group, String path) {
        for (Shape.Field field : group.fields()) {
            walk(field.shape(), path.isEmpty() || path.equals("program") ? field.name() : path + "." + field.name());
        }
        group.others().ifPresent(others -> walk(others, path));
    }
}
