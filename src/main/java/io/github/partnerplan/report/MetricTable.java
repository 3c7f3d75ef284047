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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The metrics with a target, each with where the company stands; then those without one; then the outside figures. */
final class MetricTable {

    private final Plan plan;
    private final Wording wording;
    private final Optional<PlanCharts> charts;
    private String lastReason = "";

    MetricTable(Plan plan, Optional<PlanCharts> charts) {
        this.plan = plan;
        this.charts = charts;
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
        charts.flatMap(PlanCharts::targets).ifPresent(blocks::add);
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.flexible("Metric"),
                        Column.left("Target"),
                        Column.right("Now"),
                        Column.left(""),
                        Column.flexible("Gap, or why unknown")),
                rows));
        boolean isExplained =
                plan.metrics().stream().anyMatch(metric -> metric.target().isPresent() && isMarkedThin(metric));
        if (isExplained) {
            blocks.add(thin());
        }
        plan.reach()
                .ifPresent(reach -> reach.statements()
                        .forEach(each ->
                                blocks.add(new Block.Paragraph(Text.of(each.text()), SourceWords.of(each.sources())))));
        if (!others.isEmpty()) {
            blocks.add(Block.heading(2, "Other metrics"));
            blocks.add(new Block.Table(
                    Text.EMPTY, List.of(Column.left("Metric"), Column.right("Now"), Column.flexible("From")), others));
            if (!isExplained && plan.metrics().stream().anyMatch(MetricTable::isMarkedThin)) {
                blocks.add(thin());
            }
        }
        if (!unknown.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Text.muted("Unknown, without a target: " + String.join(", ", unknown) + "."), Text.EMPTY));
        }
    }

    private Block thin() {
        return new Block.Paragraph(
                Text.muted("Thin: it rests on fewer than "
                        + plan.playbook().entry("thin-data").figure("count").text()
                        + " deals or partners; one more or less would turn it."),
                Text.EMPTY);
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
                Cell.of(TargetWords.of(target, unit, wording)),
                Cell.of(Text.of(wording.quantity(quantity, unit), style).linkedTo(Evidence.place(metric))),
                charts.isPresent() ? Cell.EMPTY : gauge(metric).map(Cell::of).orElse(Cell.EMPTY),
                Cell.of(note(metric)));
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
        return isMarkedThin(metric) ? note.plus("; thin", Style.WARN) : note;
    }

    /** What is unknown says why instead, and what thin means is told only below a row that says so. */
    private static boolean isMarkedThin(MetricVerdict metric) {
        return metric.measure().thin() && !metric.measure().quantity().isUnknown();
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
        Target target = metric.target().orElseThrow();
        Unit unit = metric.measure().unit();
        return unit != Unit.SHARE || !target.hasNumber()
                ? Optional.empty()
                : metric.measure().quantity().value().map(value -> TargetGauge.of(target, value, unit));
    }

    private List<Cell> other(MetricVerdict metric) {
        Text from = Text.of(metric.tells());
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
                Cell.of(Text.of(wording.quantity(
                                metric.measure().quantity(), metric.measure().unit()))
                        .linkedTo(Evidence.place(metric))),
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
