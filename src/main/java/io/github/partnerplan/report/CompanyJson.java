package io.github.partnerplan.report;

import io.github.partnerplan.model.Company;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Stage;

/** The {@code company} and {@code stage} of a plan for machines: whose plan it is, and how far that company has come. */
final class CompanyJson {

    private CompanyJson() {}

    static void write(Plan plan, Json json) {
        company(plan.company(), json);
        stage(plan.stage(), json);
    }

    private static void company(Company company, Json json) {
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

    private static void stage(Stage stage, Json json) {
        json.object("stage").field("id", stage.id().word());
        stage.byArr().ifPresent(id -> json.field("by_arr", id.word()));
        stage.byHeadcount().ifPresent(id -> json.field("by_headcount", id.word()));
        json.field("agreement", stage.agreement().word())
                .field("why", stage.why().text());
        stage.next().ifPresent(id -> json.field("next", id.word()));
        json.sources(stage.why().sources())
                .statements("remarks", stage.remarks())
                .endObject();
    }
}
