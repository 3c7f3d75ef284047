package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.plan.Action;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.ElementVerdict;
import io.github.partnerplan.plan.EnablementAdvice;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.PartnerMove;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Question;
import io.github.partnerplan.plan.Reach;
import io.github.partnerplan.plan.RevenueAdvice;
import io.github.partnerplan.plan.RoadmapStep;
import io.github.partnerplan.plan.Ruling;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Statement;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.TypeAdvice;
import io.github.partnerplan.playbook.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan for machines, format {@code partnerplan.plan/1}: the keys of the contract, every statement with its sources. */
public final class PlanJson {

    public static final String FORMAT = "partnerplan.plan/1";

    private final PlanReport report;
    private final Plan plan;
    private final Json json;

    private PlanJson(PlanReport report, Json json) {
        this.report = report;
        this.plan = report.plan();
        this.json = json;
    }

    public static String of(PlanReport report) {
        Json json = new Json();
        write(report, json.object());
        return json.endObject().text();
    }

    /** Writes the plan's keys into an object that is open. */
    static void write(PlanReport report, Json json) {
        new PlanJson(report, json).write();
    }

    private void write() {
        json.field("format", FORMAT).field("as_of", plan.asOf().toString());
        company();
        stage();
        plan.headline()
                .ifPresent(headline -> json.object("headline")
                        .field("text", headline.text())
                        .sources(headline.sources())
                        .endObject());
        statements("highlights", plan.highlights());
        summary();
        report.since().ifPresent(change -> ChangeJson.write(change, json));
        types();
        tiers();
        metrics();
        plan.quarters().ifPresent(quarters -> QuartersJson.write(quarters, json));
        plan.reach().ifPresent(this::reach);
        elements();
        antiPatterns();
        revenueModels();
        enablement();
        roadmap();
        partners();
        plan.attribution().ifPresent(audit -> AttributionJson.write(audit, json));
        rulings();
        statements("assumptions", plan.assumptions());
        questions();
        findings();
    }

    private void company() {
        Company company = plan.company();
        json.object("company").given("name", company.name()).field("currency", company.currency());
        json.money("arr", company.arr());
        company.headcount().ifPresent(heads -> json.field("headcount", heads));
        json.ratio("gross_margin", company.grossMargin());
        json.money("bookings", company.bookings()).money("new_business", company.newBusiness());
        company.partnerTeam()
                .ifPresent(team -> json.object("partner_team")
                        .ratio("people", team.people())
                        .money("cost", team.cost())
                        .endObject());
        json.field("fiscal_year_start", company.fiscalYearStart()).endObject();
    }

    private void stage() {
        Stage stage = plan.stage();
        json.object("stage").field("id", stage.id().word());
        stage.byArr().ifPresent(id -> json.field("by_arr", id.word()));
        stage.byHeadcount().ifPresent(id -> json.field("by_headcount", id.word()));
        json.field("agreement", stage.agreement().word())
                .field("why", stage.why().text());
        stage.next().ifPresent(id -> json.field("next", id.word()));
        json.sources(stage.why().sources());
        statements("remarks", stage.remarks());
        json.endObject();
    }

    private void statements(String name, List<Statement> statements) {
        json.array(name);
        for (Statement statement : statements) {
            json.object()
                    .field("text", statement.text())
                    .sources(statement.sources())
                    .endObject();
        }
        json.endArray();
    }

    private void summary() {
        json.array("summary");
        for (Action action : plan.summary()) {
            json.object().field("id", action.id()).field("text", action.text()).field("why", action.why());
            json.field("weeks", action.weeks()).given("done_when", action.doneWhen());
            json.sources(action.sources()).endObject();
        }
        json.endArray();
    }

    private void types() {
        json.array("partnership_types");
        for (TypeAdvice type : plan.types()) {
            json.object().field("id", type.id()).field("title", type.title()).field("rank", type.rank());
            json.given("maturity", type.maturity()).given("value", type.value()).given("investment", type.investment());
            json.field("status", type.status().word()).field("why", type.why());
            json.sources(type.sources()).endObject();
        }
        json.endArray();
    }

    private void tiers() {
        TiersJson.write(plan, json);
    }

    private void metrics() {
        json.array("metrics");
        for (MetricVerdict metric : plan.metrics()) {
            Measure measure = metric.measure();
            json.object().field("id", metric.id()).field("label", metric.label());
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
            metric.target().filter(Target::hasNumber).ifPresent(this::target);
            json.field("status", metric.status().word());
            json.ratio("gap", metric.gap()).money("gap_amount", metric.gapAmount());
            json.given("todo", metric.todo()).field("why", metric.why());
            beside(measure);
            outside(metric.outside());
            json.sources(metric.sources()).endObject();
        }
        json.endArray();
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
            Quantity quantity = other.getValue();
            json.object(other.getKey());
            json.quantity(quantity, measure.unit());
            if (quantity instanceof Quantity.Unknown unknown) {
                json.field("why", unknown.why());
            }
            json.endObject();
        }
        json.endObject();
    }

    private void outside(List<Entry> benchmarks) {
        if (benchmarks.isEmpty()) {
            return;
        }
        json.array("outside");
        for (Entry benchmark : benchmarks) {
            json.object()
                    .field("id", benchmark.id())
                    .field("text", plan.playbook().text(benchmark));
            json.given("evidence", benchmark.term("evidence")).given("year", benchmark.term("year"));
            json.sources(benchmark.sources()).endObject();
        }
        json.endArray();
    }

    private void reach(Reach reach) {
        json.object("partners_needed");
        reach.partners().ifPresent(count -> json.ratio("productive_partners", Optional.of(count)));
        json.field("assumed", reach.isAssumed());
        statements("statements", reach.statements());
        json.endObject();
    }

    private void elements() {
        json.array("elements");
        for (ElementVerdict element : plan.elements()) {
            json.object().field("id", element.id()).field("title", element.title());
            json.field("status", element.status().word()).given("looks_like", element.looksLike());
            json.texts("lacks", element.lacks()).field("why", element.why());
            json.sources(element.sources()).endObject();
        }
        json.endArray();
    }

    private void antiPatterns() {
        json.array("anti_patterns");
        for (AntiPattern fault : plan.antiPatterns()) {
            json.object().field("id", fault.id()).field("title", fault.title());
            json.field("status", fault.state().word()).field("evidence", fault.evidence());
            json.field("remedy", fault.remedy()).sources(fault.sources()).endObject();
        }
        json.endArray();
    }

    private void revenueModels() {
        json.array("revenue_models");
        for (RevenueAdvice model : plan.revenueModels()) {
            json.object().field("id", model.id()).field("title", model.title()).texts("fits", model.fits());
            json.field("terms", model.terms()).given("today", model.today()).field("why", model.why());
            json.sources(model.sources()).endObject();
        }
        json.endArray();
    }

    private void enablement() {
        json.array("enablement");
        for (EnablementAdvice part : plan.enablement()) {
            json.object().field("id", part.id()).field("title", part.title()).field("kind", part.kind());
            json.field("text", part.text()).field("audience", part.audience());
            json.field("status", part.status().word());
            json.sources(part.sources()).endObject();
        }
        json.endArray();
    }

    private void roadmap() {
        json.array("roadmap");
        for (RoadmapStep step : plan.roadmap()) {
            json.object()
                    .field("id", step.id())
                    .field("title", step.title())
                    .field("kind", step.kind().word());
            json.field("starts", step.starts().toString())
                    .field("ends", step.ends().toString());
            json.field("why", step.why()).sources(step.sources()).endObject();
        }
        json.endArray();
    }

    private void partners() {
        json.array("partners");
        for (PartnerMove move : plan.moves()) {
            json.object()
                    .field("id", move.id())
                    .field("name", move.name())
                    .field("move", move.move().word());
            json.field("rank", move.rank()).field("why", move.why()).texts("flags", move.flags());
            json.sources(move.sources()).endObject();
        }
        json.endArray();
    }

    private void rulings() {
        json.array("rulings");
        for (Ruling ruling : plan.rulings()) {
            json.object()
                    .field("id", ruling.id())
                    .field("title", ruling.title())
                    .field("text", ruling.text());
            json.sources(ruling.sources()).endObject();
        }
        json.endArray();
    }

    private void questions() {
        json.array("questions");
        for (Question question : plan.questions()) {
            json.object()
                    .field("needs", question.needs())
                    .field("ask", question.ask())
                    .field("tells", question.tells());
            json.sources(question.sources()).endObject();
        }
        json.endArray();
    }

    /** What check finds, so that a later plan can tell what is resolved. */
    private void findings() {
        json.array("findings");
        for (CheckReport.Reported each : report.findings()) {
            Finding finding = each.finding();
            json.object().field("id", finding.id());
            json.field("severity", finding.severity().word());
            json.given("file", finding.where().file());
            if (finding.where().line() > 0) {
                json.field("line", finding.where().line());
            }
            json.field("message", finding.message());
            json.field("fingerprint", each.fingerprint()).endObject();
        }
        json.endArray();
    }
}
