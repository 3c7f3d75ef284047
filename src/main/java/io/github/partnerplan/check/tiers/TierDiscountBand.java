package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;

/** A level's discount lies wholly outside what the playbook's ladder gives at that place. */
final class TierDiscountBand implements Check {

    @Override
    public String id() {
        return "tier-discount-band";
    }

    @Override
    public void look(Facts facts, Found found) {
        Bands.forEach(
                facts,
                (rung, bands) ->
                        rung.level().discount().ifPresent(discount -> judge(facts, rung, discount, bands, found)));
    }

    private static void judge(Facts facts, Rung rung, Program.Share discount, Bands bands, Found found) {
        BigDecimal low = facts.number(bands.last().id(), "discount_min");
        BigDecimal high = facts.number(bands.best().id(), "discount_max");
        boolean isUnder = discount.high().compareTo(low) < 0;
        if (isUnder || discount.low().compareTo(high) > 0) {
            String range = facts.wording().range(low, high, Unit.SHARE);
            found.at(
                    rung.place("benefits.discount"),
                    rung.name() + " gives a discount of " + rung.benefit("discount") + ", "
                            + (isUnder ? "under" : "over") + " the " + range + " that the playbook's ladder gives "
                            + bands.words(),
                    "Bring the discount of " + rung.name() + " to " + range + ", or say why it differs.");
        }
    }
}
