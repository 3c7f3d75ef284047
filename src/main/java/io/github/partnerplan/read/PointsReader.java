package io.github.partnerplan.read;

import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the program's own measures, whose form is checked already; one with a fault in any part has no parts at all. */
final class PointsReader {

    private PointsReader() {}

    static Map<String, PointsMeasure> read(Node program) {
        Map<String, PointsMeasure> measures = new LinkedHashMap<>();
        for (Node.Entry entry : Nodes.entries(program, "measures")) {
            if (!entry.key().text().startsWith("x-")) {
                measures.put(entry.key().text(), measure(entry));
            }
        }
        return measures;
    }

    private static PointsMeasure measure(Node.Entry entry) {
        Node node = entry.value();
        List<PointsMeasure.Part> parts = new ArrayList<>();
        List<Node> items = Nodes.items(node, "sum");
        for (Node item : items) {
            part(item).ifPresent(parts::add);
        }
        boolean isWhole = parts.size() == items.size() && isReadable(node, "cap") && isTimed(node);
        return new PointsMeasure(
                entry.key().text(),
                isWhole ? parts : List.of(),
                number(node, "cap"),
                window(node),
                entry.key().where());
    }

    private static Optional<PointsMeasure.Part> part(Node node) {
        String measure = Nodes.text(node, "measure");
        Optional<BigDecimal> points = number(node, "points");
        Optional<BigDecimal> per = RequirementReader.entry(node, "per").isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : Values.money(Nodes.text(node, "per"), Dialect.UNDECIDED)
                        .value()
                        .map(MoneyText::amount);
        boolean isWhole = !measure.isEmpty()
                && isReadable(node, "points")
                && isReadable(node, "floor")
                && isReadable(node, "cap")
                && isTimed(node);
        if (!isWhole || points.isEmpty() || per.isEmpty() || per.get().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new PointsMeasure.Part(
                measure,
                points.get(),
                per.get(),
                number(node, "floor"),
                number(node, "cap"),
                window(node),
                node.where()));
    }

    private static Optional<BigDecimal> number(Node node, String key) {
        return Values.number(Nodes.text(node, key), Dialect.UNDECIDED).value();
    }

    /** Left out, or a number of 0 or more. */
    private static boolean isReadable(Node node, String key) {
        Optional<BigDecimal> number = number(node, key);
        return number.isPresent()
                ? number.get().signum() >= 0
                : RequirementReader.entry(node, key).isEmpty();
    }

    private static Optional<Period> window(Node node) {
        return RequirementReader.entry(node, "window").flatMap(entry -> RequirementReader.period(entry.value()));
    }

    private static boolean isTimed(Node node) {
        return window(node).isPresent()
                == RequirementReader.entry(node, "window").isPresent();
    }
}
