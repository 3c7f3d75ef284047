package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Reach;

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
        CompanyJson.write(plan, json);
        headline();
        json.statements("highlights", plan.highlights());
        summary();
        report.since().ifPresent(change -> ChangeJson.write(change, json));
        program();
        roadmap();
        partners();
        plan.attribution().ifPresent(audit -> AttributionJson.write(audit, json));
        rulings();
        json.statements("assumptions", plan.assumptions());
        questions();
        json.objects("findings", report.findings(), this::finding);
    }

    private void headline() {
        plan.headline()
                .ifPresent(headline -> json.object("headline")
                        .field("text", headline.text())
                        .sources(headline.sources())
                        .endObject());
    }

    private void summary() {
        json.objects("summary", plan.summary(), action -> {
            json.field("id", action.id()).field("text", action.text()).field("why", action.why());
            json.field("weeks", action.weeks()).given("done_when", action.doneWhen());
            json.sources(action.sources());
        });
    }

    private void program() {
        ProgramJson program = new ProgramJson(plan, json);
        program.types();
        TiersJson.write(plan, json);
        MetricsJson.write(plan, json);
        plan.quarters().ifPresent(quarters -> QuartersJson.write(quarters, json));
        plan.reach().ifPresent(this::reach);
        program.elements();
        program.antiPatterns();
        program.revenueModels();
        program.enablement();
    }

    private void reach(Reach reach) {
        json.object("partners_needed")
                .ratio("productive_partners", reach.partners())
                .field("assumed", reach.isAssumed())
                .statements("statements", reach.statements())
                .endObject();
    }

    private void roadmap() {
        json.objects("roadmap", plan.roadmap(), step -> {
            json.field("id", step.id()).field("title", step.title());
            json.field("kind", step.kind().word());
            json.field("starts", step.starts().toString())
                    .field("ends", step.ends().toString());
            json.field("why", step.why()).sources(step.sources());
        });
    }

    private void partners() {
        json.objects("partners", plan.moves(), move -> {
            json.field("id", move.id()).field("name", move.name());
            json.field("move", move.move().word()).field("rank", move.rank());
            json.field("why", move.why()).texts("flags", move.flags());
            json.sources(move.sources());
        });
    }

    private void rulings() {
        json.objects("rulings", plan.rulings(), ruling -> {
            json.field("id", ruling.id()).field("title", ruling.title());
            json.field("text", ruling.text()).sources(ruling.sources());
        });
    }

    private void questions() {
        json.objects("questions", plan.questions(), question -> {
            json.field("needs", question.needs()).field("ask", question.ask());
            json.field("tells", question.tells()).sources(question.sources());
        });
    }

    /** What check finds, so that a later plan can tell what is resolved. */
    private void finding(CheckReport.Reported each) {
        Finding finding = each.finding();
        json.field("id", finding.id());
        json.field("severity", finding.severity().word());
        json.given("file", finding.where().file());
        if (finding.where().line() > 0) {
            json.field("line", finding.where().line());
        }
        json.field("message", finding.message()).field("fingerprint", each.fingerprint());
    }
}
