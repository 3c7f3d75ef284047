package io.github.partnerplan.report;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.report.PlanSnapshot.Figure;
import io.github.partnerplan.report.PlanSnapshot.Found;
import io.github.partnerplan.report.PlanSnapshot.Level;
import java.util.List;

/** The {@code since} of a plan for machines: what moved since an earlier one, what was not compared, and what makes it doubtful. */
final class ChangeJson {

    private final PlanChange change;
    private final Json json;

    private ChangeJson(PlanChange change, Json json) {
        this.change = change;
        this.json = json;
    }

    static void write(PlanChange change, Json json) {
        new ChangeJson(change, json).write();
    }

    private void write() {
        json.object("since").field("as_of", change.then().asOf().toString());
        json.given("file", change.then().file());
        json.objects("metrics", change.metrics(), this::metric);
        tiers();
        findings();
        turns("anti_patterns", "title", change.antiPatterns());
        turns("elements", "title", change.elements());
        turns("moves", "name", change.moves());
        json.objects("actions_done", change.done().entrySet(), action -> {
            json.field("id", action.getKey()).field("text", action.getValue());
        });
        json.texts("not_compared", change.remarks());
        json.objects("doubts", change.doubts(), doubt -> {
            json.field("id", doubt.id()).field("severity", doubt.severity().word());
            json.field("message", doubt.message());
        });
        json.endObject();
    }

    private void metric(MetricChange metric) {
        Unit unit = metric.now().unit();
        json.field("id", metric.id()).field("label", metric.now().label());
        json.field("unit", unit.word());
        figure("then", metric.then());
        figure("now", metric.now());
        json.amount("difference", metric.difference(), unit);
        json.field("course", metric.course().word());
        json.field("target_changed", metric.hasOtherTarget());
        json.sources(
                List.of(new Citation.Row(change.then().file(), metric.then().line())));
    }

    private void figure(String name, Figure figure) {
        json.object(name);
        json.quantity(figure.quantity(), figure.unit());
        json.field("status", figure.status()).endObject();
    }

    private void tiers() {
        json.object("tiers");
        levels("added", change.tiers().added());
        levels("dropped", change.tiers().dropped());
        json.objects("changed", change.tiers().changed(), each -> {
            json.field("name", each.now().name()).given("track", each.now().track());
            level("then", each.then());
            level("now", each.now());
        });
        steps("moved", change.tiers().moved());
        steps("came", change.tiers().came());
        steps("went", change.tiers().went());
        json.endObject();
    }

    private void levels(String name, List<Level> levels) {
        json.objects(name, levels, level -> json.field("name", level.name()).given("track", level.track()));
    }

    private void level(String name, Level level) {
        json.object(name).money("cut_off", level.cutOff()).ratio("members", level.members());
        json.money("yearly_cost", level.yearlyCost()).endObject();
    }

    private void steps(String name, List<TierChange.Step> steps) {
        json.objects(name, steps, step -> {
            json.field("partner", step.id()).field("name", step.name());
            json.given("then", step.then().level())
                    .given("track_then", step.then().track());
            json.given("now", step.now().level()).given("track_now", step.now().track());
            json.field("way", step.way().word());
        });
    }

    /** Left out where the earlier plan does not hold its findings: nothing resolved would be a claim. */
    private void findings() {
        if (!change.knowsFindings()) {
            return;
        }
        json.object("findings");
        found("resolved", change.findings().resolved());
        found("appeared", change.findings().appeared());
        json.object("still");
        for (Severity severity : Severity.values()) {
            json.field(severity.word(), FindingsSince.count(change.findings().still(), severity));
        }
        json.endObject().endObject();
    }

    private void found(String name, List<Found> findings) {
        json.objects(name, findings, each -> {
            json.field("id", each.id()).field("severity", each.severity());
            json.given("file", each.file());
            if (each.line() > 0) {
                json.field("line", each.line());
            }
            json.field("message", each.message()).field("fingerprint", each.fingerprint());
        });
    }

    private void turns(String name, String title, List<PlanChange.Turn> turns) {
        json.objects(name, turns, turn -> {
            json.field("id", turn.id()).field(title, turn.title());
            json.given("then", turn.then()).given("now", turn.now());
        });
    }
}
