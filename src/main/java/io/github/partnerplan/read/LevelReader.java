package io.github.partnerplan.read;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one level of a ladder whose form is checked already. */
final class LevelReader {

    private static final Set<String> GROUPS = Set.of("any_of", "all_of");

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, BigDecimal> atLeast = new LinkedHashMap<>();

    private LevelReader() {}

    static Program.Level read(Node.Mapping level) {
        LevelReader reader = new LevelReader();
        Optional<Node.Mapping> requires = Nodes.mapping(level, "requires");
        if (requires.isPresent()) {
            reader.thresholds(requires.get());
        }
        Optional<Node.Scalar> name = Nodes.scalar(level, "name");
        Node benefits = Nodes.mapping(level, "benefits").orElse(new Node.Mapping(List.of(), level.where()));
        return new Program.Level(
                Nodes.text(level, "name"),
                Values.share(Nodes.text(level, "top"), Dialect.UNDECIDED).value(),
                List.copyOf(reader.names),
                reader.atLeast,
                Values.yesNo(Nodes.text(level, "invitation")).orElse(Boolean.FALSE),
                share(Values.shareRange(Nodes.text(benefits, "discount")).value()),
                low(Values.moneyRange(mdf(benefits)).value()),
                Nodes.text(benefits, "manager"),
                name.isPresent() ? name.get().where() : level.where());
    }

    private static Optional<Program.Share> share(Optional<Range> range) {
        return range.isPresent()
                ? Optional.of(new Program.Share(range.get().low(), range.get().high()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> low(Optional<Range> range) {
        return range.isPresent() ? Optional.of(range.get().low()) : Optional.empty();
    }

    /** A text that reads as a share is none of money: 0.05 is five percent of revenue, not five cents. */
    private static String mdf(Node benefits) {
        String text = Nodes.text(benefits, "mdf");
        Optional<Range> share = Values.shareRange(text).value();
        return share.isPresent() && share.get().low().signum() > 0 ? "" : text;
    }

    private void thresholds(Node.Mapping requires) {
        for (Node.Entry entry : requires.entries()) {
            String name = entry.key().text();
            if (isMeasure(name)) {
                Optional<BigDecimal> amount = threshold(entry.value());
                if (amount.isPresent()) {
                    atLeast.put(name, amount.get());
                }
            }
        }
        names(requires);
    }

    private static boolean isMeasure(String name) {
        return !GROUPS.contains(name) && !name.equals("reach") && !name.startsWith("x-");
    }

    /**
     * A bare value or {@code at_least} alone; with a window or an upper end it is no plain threshold, and {@code no}
     * forbids.
     */
    private static Optional<BigDecimal> threshold(Node value) {
        if (value instanceof Node.Scalar scalar) {
            boolean refuses = !Values.yesNo(scalar.text()).orElse(Boolean.TRUE);
            return scalar.isBlank() || refuses
                    ? Optional.empty()
                    : Values.threshold(scalar.text()).value();
        }
        boolean plain = Nodes.text(value, "window").isEmpty()
                && Nodes.text(value, "at_most").isEmpty();
        return plain ? Values.threshold(Nodes.text(value, "at_least")).value() : Optional.empty();
    }

    private void names(Node.Mapping requires) {
        for (Node.Entry entry : requires.entries()) {
            String name = entry.key().text();
            if (GROUPS.contains(name) && entry.value() instanceof Node.Sequence groups) {
                for (Node group : groups.items()) {
                    if (group instanceof Node.Mapping inner) {
                        names(inner);
                    }
                }
            } else if (isMeasure(name)) {
                names.add(name);
            }
        }
    }
}
