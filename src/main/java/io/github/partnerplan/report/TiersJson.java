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
        json.objects("levels", tiers.levels(), this::level);
        json.objects("dropped", tiers.dropped(), dropped -> {
            json.field("name", dropped.name()).given("track", dropped.track());
            json.field("verdict", LevelDesign.Verdict.DROP.word()).field("why", dropped.why());
            json.sources(dropped.sources());
        });
        json.objects("assignments", tiers.assignments(), this::assignment);
        json.objects("undecided", tiers.undecided(), this::undecided);
        tiers.undecidedCost().ifPresent(cost -> json.money("undecided_cost", cost));
        json.sources(tiers.why().sources()).endObject();
    }

    private void level(TierPlan.Level level) {
        json.field("name", level.name()).given("track", level.track());
        json.money("cut_off", level.cutOff()).ratio("top", level.top());
        if (plan.hasPartners()) {
            json.field("members", level.members()).field("productive", level.productive());
        }
        json.texts("benefits", level.benefits());
        json.money("yearly_cost", level.yearlyCost()).field("cost_arithmetic", level.costArithmetic());
        if (plan.hasProgram()) {
            LevelDesign design = level.design();
            json.field("verdict", design.verdict().word());
            json.given("was", design.own().map(Program.Level::name).orElse(""));
        }
        json.given("why", level.design().why());
        json.objects("near", level.near(), near -> {
            json.field("partner", near.partner().partner().id());
            json.field("name", near.partner().partner().name());
            json.money(near.isIn() ? "above" : "short", Optional.of(near.distance()));
            json.texts("lacks", near.lacks());
        });
        json.sources(level.sources());
    }

    private void assignment(TierPlan.Assignment each) {
        json.field("partner", each.partner().partner().id());
        json.field("name", each.partner().partner().name()).field("tier", each.level());
        json.given("track", each.track()).given("held", each.partner().partner().tier());
        json.given(
                "type", each.partner().partner().type().map(PartnerType::word).orElse(""));
        json.money("sourced_revenue", Optional.of(each.partner().sourcedRevenue()));
    }

    private void undecided(TierPlan.Undecided each) {
        json.field("partner", each.partner().partner().id());
        json.field("name", each.partner().partner().name()).given("track", each.track());
        json.given("at_least", each.atLeast()).texts("could_be", each.couldBe());
        json.texts("missing", each.missing());
    }
}
