package io.github.partnerplan.report;

import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.LevelDesign;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.TierPlan;
import java.util.Optional;

/** The {@code tiers} of a plan for machines: levels with what becomes of the program's own, who lands where, who is undecided. */
final class TiersJson {

    private final Plan plan;
    private final Json json;

    private TiersJson(Plan plan, Json json) {
        this.plan = plan;
        this.json = json;
    }

    static void write(Plan plan, Json json) {
        new TiersJson(plan, json).write();
    }

    private void write() {
        TierPlan tiers = plan.tiers();
        json.object("tiers")
                .field("count", tiers.count())
                .field("why", tiers.why().text());
        json.array("levels");
        tiers.levels().forEach(this::level);
        json.endArray().array("dropped");
        for (TierPlan.Dropped dropped : tiers.dropped()) {
            json.object().field("name", dropped.name()).given("track", dropped.track());
            json.field("verdict", LevelDesign.Verdict.DROP.word()).field("why", dropped.why());
            json.sources(dropped.sources()).endObject();
        }
        json.endArray().array("assignments");
        tiers.assignments().forEach(this::assignment);
        json.endArray().array("undecided");
        tiers.undecided().forEach(this::undecided);
        json.endArray();
        tiers.undecidedCost().ifPresent(cost -> PartnerJson.money(json, "undecided_cost", cost));
        json.sources(tiers.why().sources()).endObject();
    }

    private void level(TierPlan.Level level) {
        json.object().field("name", level.name()).given("track", level.track());
        json.money("cut_off", level.cutOff()).ratio("top", level.top());
        if (plan.hasPartners()) {
            json.field("members", level.members()).field("productive", level.productive());
        }
        json.texts("benefits", level.benefits());
        PartnerJson.money(json, "yearly_cost", level.yearlyCost());
        json.field("cost_arithmetic", level.costArithmetic());
        if (plan.hasProgram()) {
            LevelDesign design = level.design();
            json.field("verdict", design.verdict().word());
            json.given("was", design.own().map(Program.Level::name).orElse(""));
        }
        json.given("why", level.design().why());
        json.array("near");
        for (TierPlan.Near near : level.near()) {
            json.object().field("partner", near.partner().partner().id());
            json.field("name", near.partner().partner().name());
            json.money(near.isIn() ? "above" : "short", Optional.of(near.distance()));
            json.texts("lacks", near.lacks()).endObject();
        }
        json.endArray().sources(level.sources()).endObject();
    }

    private void assignment(TierPlan.Assignment each) {
        json.object().field("partner", each.partner().partner().id());
        json.field("name", each.partner().partner().name()).field("tier", each.level());
        json.given("track", each.track()).given("held", each.partner().partner().tier());
        json.given(
                "type", each.partner().partner().type().map(PartnerType::word).orElse(""));
        json.money("sourced_revenue", Optional.of(each.partner().sourcedRevenue()))
                .endObject();
    }

    private void undecided(TierPlan.Undecided each) {
        json.object().field("partner", each.partner().partner().id());
        json.field("name", each.partner().partner().name()).given("track", each.track());
        json.given("at_least", each.atLeast()).texts("could_be", each.couldBe());
        json.texts("missing", each.missing()).endObject();
    }
}
