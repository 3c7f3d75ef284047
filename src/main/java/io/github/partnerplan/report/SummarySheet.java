package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.count;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.sources;
import static io.github.partnerplan.report.SheetValues.strong;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.plan.Action;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Question;
import io.github.partnerplan.plan.Statement;
import io.github.partnerplan.plan.Wording;
import java.util.List;

/** The first sheet of a plan: whose it is and of which day, what to do first, what stands out, and what is not known. */
final class SummarySheet {

    private final PlanReport report;
    private final Plan plan;
    private final SheetRows rows = new SheetRows("Summary");

    SummarySheet(PlanReport report) {
        this.report = report;
        this.plan = report.plan();
    }

    Sheet sheet() {
        facts();
        rows.title("Part", 14);
        rows.title("What", 62);
        rows.title("Why, or what it would tell", 62);
        rows.title("Weeks", 8);
        rows.title("Done when", 38);
        rows.title("Sources", 34);
        for (int i = 0; i < plan.summary().size(); i++) {
            action(i + 1, plan.summary().get(i));
        }
        for (Statement each : plan.highlights()) {
            rows.row(List.of(
                    words("Stands out"), words(each.text()), NOTHING, NOTHING, NOTHING, sources(each.sources())));
        }
        for (Question each : plan.questions()) {
            rows.row(List.of(
                    words("Not known"),
                    words(each.ask()),
                    words(Wording.sentence(each.tells())),
                    NOTHING,
                    NOTHING,
                    sources(each.sources())));
        }
        return rows.sheet(true, 0);
    }

    private void facts() {
        Company company = plan.company();
        rows.above(strong(PlanWorkbook.title(report)));
        String client = PlanWorkbook.client(report);
        if (!client.isEmpty()) {
            rows.above(muted("Client"), words(client));
        }
        rows.above(
                muted("Stage"),
                words(plan.stage().id().title() + ". " + plan.stage().why().text()));
        rows.above(muted("As of"), new Workbook.Day(plan.asOf()));
        rows.above(muted("Currency"), words(company.currency()));
        company.arr().ifPresent(arr -> rows.above(muted("ARR"), SheetValues.figure(arr, Kind.MONEY)));
        company.headcount().ifPresent(heads -> rows.above(muted("People"), count(heads)));
        plan.headline().ifPresent(headline -> rows.above(muted("Headline"), strong(headline.text())));
        rows.above(NOTHING);
    }

    private void action(int place, Action action) {
        rows.row(List.of(
                strong("Do first " + place),
                strong(action.text()),
                words(Wording.sentence(action.why())),
                count(action.weeks()),
                words(action.doneWhen()),
                sources(action.sources())));
    }
}
