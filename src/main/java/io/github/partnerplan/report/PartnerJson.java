package io.github.partnerplan.report;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.ExitSign;
import io.github.partnerplan.plan.PartnerMove;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.PartnerUnits;
import io.github.partnerplan.plan.RequirementWords;
import io.github.partnerplan.plan.TierGap;
import io.github.partnerplan.program.Earned;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierMove;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes one partner's keys into an object that is open; what is unknown is left out and told why. */
final class PartnerJson {

    private PartnerJson() {}

    static void write(PartnerRow row, Json json) {
        who(row, json);
        tier(row, json);
        row.gap().ifPresent(gap -> gap(gap, json));
        row.tierMove().ifPresent(move -> tierMove(move, json));
        measures(row, json);
        row.earned().ifPresent(earned -> earned(earned, json));
        json.object("health")
                .field("status", row.health().status().word())
                .field("why", row.health().why());
        json.endObject();
        json.texts("flags", row.flags(ExitSign.State.UP));
        json.texts("flags_unknown", row.flags(ExitSign.State.UNKNOWN));
        json.given("move", row.move().map(move -> move.move().word()).orElse(""));
        json.given("why", row.move().map(PartnerMove::why).orElse(""));
        json.field("next_action", row.nextAction()).sources(row.sources());
    }

    private static void who(PartnerRow row, Json json) {
        json.field("id", row.partner().id()).field("name", row.partner().name());
        json.given("type", row.partner().type().map(PartnerType::word).orElse(""));
        json.given("track", row.partner().track());
        json.field("status", row.partner().status().name().toLowerCase(Locale.ROOT));
        json.field("enrolled", row.isEnrolled());
        json.day("joined", row.partner().joined()).day("ended", row.partner().ended());
        json.given("region", row.partner().region())
                .given("manager", row.partner().manager());
    }

    private static void tier(PartnerRow row, Json json) {
        json.given("tier", row.held().orElse(""));
        if (row.isTierKnown()) {
            json.field("tier_by_rule", row.tierByRule().orElse("none"));
        } else {
            json.nothing("tier_by_rule");
        }
        json.given("tier_why", row.tierWhy());
        json.given("at_least", row.standing().flatMap(Standing::atLeast).orElse(""));
        json.texts("could_be", row.standing().map(Standing::couldBe).orElse(List.of()));
        json.given("next_tier", row.gap().map(TierGap::level).orElse(""));
    }

    private static void gap(TierGap gap, Json json) {
        json.object("gap").field("text", gap.words());
        json.objects("lacks", gap.lacks(), lack -> lack(lack, json)).endObject();
    }

    private static void lack(TierGap.Lack lack, Json json) {
        Shortfall shortfall = lack.shortfall();
        json.given("measure", RequirementWords.measure(shortfall.requirement()));
        json.ratio("has", shortfall.has().value()).ratio("needs", shortfall.needs());
        json.ratio("by", lack.by());
        json.field("verdict", shortfall.verdict().name().toLowerCase(Locale.ROOT));
        json.texts("missing", shortfall.missing()).field("text", lack.words());
        json.object("where").place(shortfall.requirement().where()).endObject();
    }

    private static void tierMove(TierMove move, Json json) {
        json.object("tier_move").field("direction", move.direction().word());
        json.given("assigned", move.assigned().orElse(""));
        json.day("takes_effect", move.takesEffect()).day("grace_ends", move.graceEnds());
        json.given("why", move.why()).endObject();
    }

    /** Values by name; a range stands under {@code ranges} and a reason under {@code unknown}, so that a value is a number. */
    private static void measures(PartnerRow row, Json json) {
        json.object("measures");
        row.measures().forEach((name, value) -> number(json, name, name, value.value()));
        json.endObject();
        boolean hasRanges = row.measures().values().stream().anyMatch(PartnerJson::isRange);
        if (hasRanges) {
            json.object("ranges");
            for (Map.Entry<String, Quantity> each : row.measures().entrySet()) {
                if (isRange(each.getValue())) {
                    json.object(each.getKey());
                    number(json, "low", each.getKey(), each.getValue().low());
                    number(json, "high", each.getKey(), each.getValue().high());
                    json.endObject();
                }
            }
            json.endObject();
        }
        json.object("unknown");
        row.measures().forEach(json::why);
        json.endObject();
    }

    private static boolean isRange(Quantity value) {
        return value.value().isEmpty() && !value.isUnknown();
    }

    private static void number(Json json, String name, String measure, Optional<BigDecimal> value) {
        if (PartnerUnits.isMoney(measure)) {
            json.money(name, value);
        } else {
            json.ratio(name, value);
        }
    }

    private static void earned(Earned earned, Json json) {
        json.object("earned");
        for (Earned.Part part : Earned.Part.values()) {
            json.money(part.word(), earned.of(part));
        }
        json.money("total", earned.total()).why("why", earned.total()).endObject();
    }
}
