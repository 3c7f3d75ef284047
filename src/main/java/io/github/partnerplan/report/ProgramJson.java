package io.github.partnerplan.report;

import io.github.partnerplan.plan.Plan;

/** What a plan for machines says the program should be made of, and what it lacks; each part stands under a key of its own. */
final class ProgramJson {

    private final Plan plan;
    private final Json json;

    ProgramJson(Plan plan, Json json) {
        this.plan = plan;
        this.json = json;
    }

    void types() {
        json.objects("partnership_types", plan.types(), type -> {
            json.field("id", type.id()).field("title", type.title()).field("rank", type.rank());
            json.given("maturity", type.maturity()).given("value", type.value()).given("investment", type.investment());
            json.field("status", type.status().word()).field("why", type.why());
            json.sources(type.sources());
        });
    }

    void elements() {
        json.objects("elements", plan.elements(), element -> {
            json.field("id", element.id()).field("title", element.title());
            json.field("status", element.status().word()).given("looks_like", element.looksLike());
            json.texts("lacks", element.lacks()).field("why", element.why());
            json.sources(element.sources());
        });
    }

    void antiPatterns() {
        json.objects("anti_patterns", plan.antiPatterns(), fault -> {
            json.field("id", fault.id()).field("title", fault.title());
            json.field("status", fault.state().word()).field("evidence", fault.evidence());
            json.field("remedy", fault.remedy()).sources(fault.sources());
        });
    }

    void revenueModels() {
        json.objects("revenue_models", plan.revenueModels(), model -> {
            json.field("id", model.id()).field("title", model.title()).texts("fits", model.fits());
            json.field("terms", model.terms()).given("today", model.today()).field("why", model.why());
            json.sources(model.sources());
        });
    }

    void enablement() {
        json.objects("enablement", plan.enablement(), part -> {
            json.field("id", part.id()).field("title", part.title()).field("kind", part.kind());
            json.field("text", part.text()).field("audience", part.audience());
            json.field("status", part.status().word());
            json.sources(part.sources());
        });
    }
}
