package io.github.partnerplan.report;

import io.github.partnerplan.diff.Cost;
import io.github.partnerplan.diff.Money;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.program.TierCost;
import java.util.Optional;

/** The money of a diff for machines: what the program costs under either version, what each tier does, and who earns what. */
final class DiffMoneyJson {

    private final Json json;

    private DiffMoneyJson(Json json) {
        this.json = json;
    }

    static void write(Money money, Json json) {
        new DiffMoneyJson(json).write(money);
    }

    private void write(Money money) {
        json.object("cost");
        cost(money.total(), "old", "new");
        json.endObject();
        json.objects("tiers", money.tiers(), tier -> {
            tier("old", tier.before());
            tier("new", tier.after());
        });
        json.objects("partners", money.partners(), partner -> {
            json.field("id", partner.id()).field("name", partner.name());
            cost(partner.earned(), "earned_old", "earned_new");
        });
    }

    private void cost(Cost cost, String before, String after) {
        quantity(before, cost.before());
        quantity(after, cost.after());
        quantity("delta", cost.delta());
    }

    private void tier(String name, Optional<TierCost> tier) {
        tier.ifPresent(cost -> {
            json.object(name).given("track", cost.track());
            if (cost.isKnown()) {
                json.field("level", cost.level().orElse("none"));
            }
            json.field("members", cost.members()).field("productive", cost.productive());
            quantity("cost", cost.total());
            json.endObject();
        });
    }

    /** One number; for a range both ends in its place, for an unknown the reason. */
    private void quantity(String name, Quantity quantity) {
        json.money(name, quantity).why(name + "_why", quantity);
    }
}
