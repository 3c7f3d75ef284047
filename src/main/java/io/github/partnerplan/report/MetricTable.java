package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Gauge;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The metrics with a target, each with where the company stands; then those without one; then the outside figures. */
final class MetricTable {

    private final Plan plan;
    private final Wording wording;
    private String lastReason = "";

    MetricTable(Plan plan) {
        this.plan = plan;
        this.wording = plan.wording();
    }

    void addTargets(List<Block> blocks) {
        blocks.add(Block.heading(2, "Targets"));
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> others = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (MetricVerdict metric : plan.metrics()) {
            if (metric.target().isPresent()) {
                rows.add(row(metric));
            } else if (metric.measure().quantity().isUnknown()) {
                unknown.add(metric.label());
            } else {
                others.add(other(metric));
            }
        }
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.flexible("Metric"),
                        Column.left("Target"),
                        Column.right("Now"),
                        Column.left(""),
                        Column.flexible("Gap, or why unknown")),
                rows));
        if (plan.metrics().stream().anyMatch(metric -> metric.measure().thin())) {
            blocks.add(new Block.Paragraph(
                    Text.muted("Thin: it rests on fewer than "
                            + plan.playbook().entry("thin-data").figure("count").text()
                            + " deals or partners; one more or less would turn it."),
                    Text.EMPTY));
        }
        plan.reach()
                .ifPresent(reach -> reach.statements()
                        .forEach(each ->
                                blocks.add(new Block.Paragraph(Text.of(each.text()), SourceWords.of(each.sources())))));
        if (!others.isEmpty()) {
            blocks.add(Block.heading(2, "Other metrics"));
            blocks.add(new Block.Table(
                    Text.EMPTY, List.of(Column.left("Metric"), Column.right("Now"), Column.flexible("From")), others));
        }
        if (!unknown.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Text.muted("Unknown, without a target: " + String.join(", ", unknown) + "."), Text.EMPTY));
        }
    }

    private List<Cell> row(MetricVerdict metric) {
        Target target = metric.target().orElseThrow();
        Unit unit = metric.measure().unit();
        Quantity quantity = metric.measure().quantity();
        Style style = metric.isOff() ? Style.BAD : metric.status() == Target.Verdict.UNKNOWN ? Style.MUTED : Style.GOOD;
        boolean isOfRevenue = target.of().equals("new business") || target.of().equals("bookings");
        String of = isOfRevenue ? ", of " + target.of() : "";
        return List.of(
                Cell.of(metric.label() + of),
                Cell.of(targetWords(target, unit)),
                Cell.of(Text.of(wording.quantity(quantity, unit), style)),
                gauge(metric).map(Cell::of).orElse(Cell.EMPTY),
                Cell.of(note(metric)));
    }

    private String targetWords(Target target, Unit unit) {
        if (!target.hasNumber()) {
            return "watch";
        }
        String ours = target.ours().isPresent() ? " (ours)" : "";
        if (target.min().isPresent() && target.max().isPresent()) {
            return wording.range(target.min().get(), target.max().get(), unit) + ours;
        }
        if (target.min().isPresent()) {
            return (target.strict() ? "over " : "")
                    + wording.value(target.min().get(), unit)
                    + (target.strict() ? "" : "+")
                    + ours;
        }
        return (target.strict() ? "under " : "up to ")
                + wording.value(target.max().orElseThrow(), unit)
                + ours;
    }

    private Text note(MetricVerdict metric) {
        if (metric.measure().quantity() instanceof Quantity.Unknown unknown) {
            boolean isSame = unknown.why().equals(lastReason);
            lastReason = unknown.why();
            return Text.muted(isSame ? "the same" : unknown.why());
        }
        Text note = metric.todo().isEmpty() ? Text.of(metric.why()) : Text.of(metric.todo());
        for (var beside : metric.measure().beside().entrySet()) {
            if (!beside.getValue().isUnknown()) {
                String name = besideName(beside.getKey());
                note = note.plus(
                        "; " + name + " " + wording.quantity(beside.getValue(), unitOf(beside.getKey(), metric)),
                        Style.MUTED);
            }
        }
        return metric.measure().thin() ? note.plus("; thin", Style.WARN) : note;
    }

    private static String besideName(String id) {
        return switch (id) {
            case "sourced_days" -> "sourced";
            case "influenced_only_share" -> "without sourced";
            case "lapsed_partners" -> "lapsed";
            default -> "direct";
        };
    }

    private static Unit unitOf(String beside, MetricVerdict metric) {
        return switch (beside) {
            case "sourced_days", "direct_days" -> Unit.DAYS;
            case "lapsed_partners" -> Unit.COUNT;
            default -> metric.measure().unit();
        };
    }

    private static Optional<Gauge> gauge(MetricVerdict metric) {
        Optional<BigDecimal> value = metric.measure().quantity().value();
        Target target = metric.target().orElseThrow();
        boolean isShare = metric.measure().unit() == Unit.SHARE;
        if (value.isEmpty() || !isShare || !target.hasNumber()) {
            return Optional.empty();
        }
        double low = target.min().map(BigDecimal::doubleValue).orElse(0.0);
        double high = target.max().map(BigDecimal::doubleValue).orElse(1.0);
        double scale = target.max().isPresent() && target.min().isPresent() ? Math.min(1.0, high * 1.5) : 1.0;
        return Optional.of(new Gauge(Math.max(0, value.get().doubleValue()), low, Math.min(high, scale), scale));
    }

    private List<Cell> other(MetricVerdict metric) {
        Text from = Text.of(plan.playbook().entry(metric.id()).term("signal"));
        for (var beside : metric.measure().beside().entrySet()) {
            if (!beside.getValue().isUnknown()) {
                from = from.plus(
                        "; " + besideName(beside.getKey()) + " "
                                + wording.quantity(beside.getValue(), unitOf(beside.getKey(), metric)),
                        Style.MUTED);
            }
        }
        return List.of(
                Cell.of(metric.label()),
                Cell.of(wording.quantity(
                        metric.measure().quantity(), metric.measure().unit())),
                Cell.of(metric.measure().thin() ? from.plus("; thin", Style.WARN) : from));
    }

    /** Shown apart from the targets, each with the class of its evidence: never mixed in. */
    void addOutside(List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        for (MetricVerdict metric : plan.metrics()) {
            for (Entry benchmark : metric.outside()) {
                String year = benchmark.term("year").isEmpty() ? "" : ", " + benchmark.term("year");
                items.add(
                        Item.of(Text.of(metric.label() + ": " + plan.playbook().text(benchmark))
                                        .plus(" (" + benchmark.term("evidence_word") + year + ")", Style.MUTED))
                                .source(SourceWords.of(benchmark.sources())));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(Block.heading(2, "Figures from outside the playbooks"));
            blocks.add(Block.bullets(items));
        }
    }
}
