package io.github.partnerplan.read;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a level requires, its form being checked already. What is blank is not required; what cannot be read is kept as
 * such, because a requirement that were dropped would let everybody in.
 */
final class RequirementReader {

    private RequirementReader() {}

    /** The requirements below {@code requires}, in the order of the file. */
    static List<Requirement> requires(Node level) {
        Optional<Node.Entry> entry = entry(level, "requires");
        if (entry.isEmpty() || says(entry.get().value(), "none", "no")) {
            return List.of();
        }
        return entry.get().value() instanceof Node.Mapping group ? group(group) : List.of(unreadable(entry.get()));
    }

    /** The {@code reach} of a level or a group of requirements. */
    static Optional<Requirement> reach(Node holder) {
        Optional<Node.Entry> entry = entry(holder, "reach");
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String tier = Nodes.text(entry.get().value(), "tier");
        Optional<Node.Entry> within = entry(entry.get().value(), "within");
        Optional<Period> time = within.flatMap(given -> period(given.value()));
        boolean isBroken = tier.isEmpty() || within.isPresent() != time.isPresent();
        return Optional.of(
                isBroken
                        ? unreadable(entry.get())
                        : new Requirement.Reach(tier, time, entry.get().key().where()));
    }

    /** A key that says something, where what it says cannot be made out. */
    static Requirement unreadable(Node.Entry entry) {
        return new Requirement.Unreadable(entry.key().text(), entry.value().where());
    }

    /** The key with its value, if that is not blank. */
    static Optional<Node.Entry> entry(Node holder, String key) {
        if (holder instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(key) && !ShapeCheck.isBlank(entry.value())) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Period> period(Node node) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        return Values.span(text).value().map(Span::period);
    }

    private static List<Requirement> group(Node.Mapping group) {
        List<Requirement> parts = new ArrayList<>();
        for (Node.Entry entry : group.entries()) {
            String key = entry.key().text();
            if (ShapeCheck.isBlank(entry.value()) || key.startsWith("x-")) {
                continue;
            }
            switch (key) {
                case "any_of" -> parts.add(groups(entry, true));
                case "all_of" -> parts.add(groups(entry, false));
                case "reach" -> reach(group).ifPresent(parts::add);
                default -> parts.add(threshold(entry));
            }
        }
        return parts;
    }

    private static Requirement groups(Node.Entry entry, boolean any) {
        if (!(entry.value() instanceof Node.Sequence list) || list.items().isEmpty()) {
            return unreadable(entry);
        }
        List<Requirement> groups = new ArrayList<>();
        for (Node item : list.items()) {
            groups.add(
                    item instanceof Node.Mapping group
                            ? one(group(group), item.where())
                            : new Requirement.Unreadable(entry.key().text(), item.where()));
        }
        Location where = entry.key().where();
        return any ? new Requirement.AnyOf(groups, where) : new Requirement.AllOf(groups, where);
    }

    private static Requirement one(List<Requirement> parts, Location where) {
        return parts.size() == 1 ? parts.get(0) : new Requirement.AllOf(parts, where);
    }

    private static Requirement threshold(Node.Entry entry) {
        String measure = entry.key().text();
        Node value = entry.value();
        Location where = entry.key().where();
        if (value instanceof Node.Scalar scalar) {
            Optional<BigDecimal> amount = amount(scalar);
            boolean forbids = says(scalar, "no", "false", "n");
            return forbids
                    ? new Requirement.Threshold(measure, Optional.empty(), amount, Optional.empty(), where)
                    : new Requirement.Threshold(measure, amount, Optional.empty(), Optional.empty(), where);
        }
        Optional<Node.Scalar> least = Nodes.scalar(value, "at_least");
        Optional<Node.Scalar> most = Nodes.scalar(value, "at_most");
        Optional<Node.Entry> window = entry(value, "window");
        Optional<BigDecimal> atLeast = least.flatMap(RequirementReader::amount);
        Optional<BigDecimal> atMost = most.flatMap(RequirementReader::amount);
        Optional<Period> period = window.flatMap(given -> period(given.value()));
        boolean isBroken = least.isPresent() != atLeast.isPresent()
                || most.isPresent() != atMost.isPresent()
                || window.isPresent() != period.isPresent();
        return isBroken
                ? new Requirement.Threshold(measure, Optional.empty(), Optional.empty(), Optional.empty(), where)
                : new Requirement.Threshold(measure, atLeast, atMost, period, where);
    }

    /** A length of time counts in days. */
    private static Optional<BigDecimal> amount(Node.Scalar scalar) {
        Optional<BigDecimal> amount = Values.threshold(scalar.text()).value();
        return amount.isPresent()
                ? amount
                : Values.span(scalar.text()).value().map(span -> BigDecimal.valueOf(span.days()));
    }

    private static boolean says(Node node, String... words) {
        return node instanceof Node.Scalar scalar
                && ShapeCheck.find(scalar.text(), List.of(words)).isPresent();
    }
}
