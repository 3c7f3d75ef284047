package io.github.partnerplan.report;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Tally;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.plan.AttributionAudit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Writes the attribution audit under its key. {@code claims} holds the largest sourced wins of the window, at most 500, and
 * {@code claims_left_out} how many there are beside them; {@code conflicts} holds at most 1,000.
 */
final class AttributionJson {

    private AttributionJson() {}

    static void write(AttributionAudit audit, Json json) {
        json.object("attribution");
        tally("claimed", audit.claimed(), json);
        tally("defensible", audit.defensible(), json);
        claims(audit, json);
        partners(audit, json);
        json.object("conflicts").field("accounts", audit.conflicts().accounts());
        json.money("stake", Optional.of(audit.conflicts().stake())).array("list");
        for (Conflict conflict : audit.conflicts().largest()) {
            ConflictJson.write(conflict, json.object());
            json.endObject();
        }
        json.endArray().endObject();
        periods(audit, json);
        json.sources(audit.rule().sources()).endObject();
    }

    private static void tally(String name, Tally tally, Json json) {
        json.object(name).field("deals", tally.deals()).money("amount", Optional.of(tally.amount()));
        json.endObject();
    }

    private static void claims(AttributionAudit audit, Json json) {
        json.array("claims");
        for (Credit claim : audit.claims()) {
            json.object()
                    .given("deal", claim.deal().id())
                    .given("account", claim.deal().account());
            json.given("partner", claim.partner().map(Partner::id).orElse(""));
            json.money("amount", claim.deal().amount());
            claim.deal().created().ifPresent(day -> json.field("created", day.toString()));
            claim.deal().closed().ifPresent(day -> json.field("closed", day.toString()));
            claim.registered().ifPresent(day -> json.field("registered", day.toString()));
            json.field("defensible", claim.isDefensible())
                    .field("rests_on", audit.basis().words(claim));
            json.sources(List.of(Citation.Row.at(claim.deal().where()))).endObject();
        }
        json.endArray();
        json.field("claims_left_out", audit.claimed().deals() - audit.claims().size());
    }

    private static void partners(AttributionAudit audit, Json json) {
        json.array("partners");
        for (PartnerLedger each : audit.claimants()) {
            BigDecimal sure = each.sourcedRevenue().subtract(each.undefended().amount());
            json.object().field("id", each.partner().id()).money("claimed", Optional.of(each.sourcedRevenue()));
            json.money("defensible", Optional.of(sure));
            json.field("deals", each.sourced().deals())
                    .field(
                            "defensible_deals",
                            each.sourced().deals() - each.undefended().deals())
                    .endObject();
        }
        json.endArray();
    }

    private static void periods(AttributionAudit audit, Json json) {
        json.array("protection");
        for (AttributionAudit.Period period : audit.periods()) {
            json.object().field("days", period.days()).field("covered", period.covered());
            json.field("wins", period.wins())
                    .field("in_force", period.isHeld())
                    .field("advised", period.isAdvised())
                    .endObject();
        }
        json.endArray();
    }
}
