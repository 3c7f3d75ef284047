package io.github.partnerplan.report;

import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.util.List;
import java.util.Map;

/** The {@code metrics} of a plan for machines: each with its figure, its target, what it takes and what others have. */
final class MetricsJson {

    private final Playbook playbook;
    private final Json json;

    private MetricsJson(Playbook playbook, Json json) {
        this.playbook = playbook;
        this.json = json;
    }

    static void write(Plan plan, Json json) {
        json.objects("metrics", plan.metrics(), new MetricsJson(plan.playbook(), json)::metric);
    }

    private void metric(MetricVerdict metric) {
        json.field("id", metric.id()).field("label", metric.label());
        measure(metric.measure());
        metric.target().filter(Target::hasNumber).ifPresent(this::target);
        json.field("status", metric.status().word());
        json.ratio("gap", metric.gap()).money("gap_amount", metric.gapAmount());
        json.given("todo", metric.todo()).field("why", metric.why());
        beside(metric.measure());
        outside(metric.outside());
        json.sources(metric.sources());
    }

    private void measure(Measure measure) {
        json.quantity(measure.quantity(), measure.unit());
        json.field("unit", measure.unit().word());
        json.amount("numerator", measure.numerator(), measure.unit());
        json.amount("denominator", measure.denominator(), measure.unit());
        json.field("rows", measure.rows());
        measure.window()
                .ifPresent(window -> json.object("window")
                        .field("after", window.after().toString())
                        .field("until", window.until().toString())
                        .endObject());
        json.field("thin", measure.thin());
    }

    private void target(Target target) {
        json.object("target")
                .ratio("min", target.min())
                .ratio("max", target.max())
                .field("of", target.of());
        json.field("strict", target.strict());
        target.ours().ifPresent(ours -> json.field("judgement", ours.id()));
        json.endObject();
    }

    private void beside(Measure measure) {
        if (measure.beside().isEmpty()) {
            return;
        }
        json.object("beside");
        for (Map.Entry<String, Quantity> other : measure.beside().entrySet()) {
            json.object(other.getKey())
                    .quantity(other.getValue(), measure.unit())
                    .why("why", other.getValue())
                    .endObject();
        }
        json.endObject();
    }

    private void outside(List<Entry> benchmarks) {
        if (benchmarks.isEmpty()) {
            return;
        }
        json.objects("outside", benchmarks, benchmark -> {
            json.field("id", benchmark.id()).field("text", playbook.text(benchmark));
            json.given("evidence", benchmark.term("evidence")).given("year", benchmark.term("year"));
            json.sources(benchmark.sources());
        });
    }
}
