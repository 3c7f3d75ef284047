package io.github.partnerplan.report;

import io.github.partnerplan.finding.Citation;
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
        json.money("stake", Optional.of(audit.conflicts().stake()));
        json.objects("list", audit.conflicts().largest(), conflict -> ConflictJson.write(conflict, json));
        json.endObject();
        periods(audit, json);
        json.sources(audit.rule().sources()).endObject();
    }

    private static void tally(String name, Tally tally, Json json) {
        json.object(name).field("deals", tally.deals()).money("amount", Optional.of(tally.amount()));
        json.endObject();
    }

    private static void claims(AttributionAudit audit, Json json) {
        json.objects("claims", audit.claims(), claim -> {
            json.given("deal", claim.deal().id()).given("account", claim.deal().account());
            json.given("partner", claim.partner().map(Partner::id).orElse(""));
            json.money("amount", claim.deal().amount());
            json.day("created", claim.deal().created())
                    .day("closed", claim.deal().closed());
            json.day("registered", claim.registered());
            json.field("defensible", claim.isDefensible())
                    .field("rests_on", audit.basis().words(claim));
            json.sources(List.of(Citation.Row.at(claim.deal().where())));
        });
        json.field("claims_left_out", audit.claimed().deals() - audit.claims().size());
    }

    private static void partners(AttributionAudit audit, Json json) {
        json.objects("partners", audit.claimants(), each -> {
            BigDecimal sure = each.sourcedRevenue().subtract(each.undefended().amount());
            long deals = each.sourced().deals();
            json.field("id", each.partner().id()).money("claimed", Optional.of(each.sourcedRevenue()));
            json.money("defensible", Optional.of(sure)).field("deals", deals);
            json.field("defensible_deals", deals - each.undefended().deals());
        });
    }

    private static void periods(AttributionAudit audit, Json json) {
        json.objects("protection", audit.periods(), period -> {
            json.field("days", period.days()).field("covered", period.covered());
            json.field("wins", period.wins()).field("in_force", period.isHeld());
            json.field("advised", period.isAdvised());
        });
    }
}
