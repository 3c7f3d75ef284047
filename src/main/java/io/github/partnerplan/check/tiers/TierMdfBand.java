package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.Optional;

/** A level's MDF is under what the playbook's ladder gives at that place, or over what it gives one step up. */
final class TierMdfBand implements Check {

    @Override
    public String id() {
        return "tier-mdf-band";
    }

    @Override
    public void look(Facts facts, Found found) {
        Bands.forEach(
                facts, (rung, bands) -> rung.level().mdf().ifPresent(mdf -> judge(facts, rung, mdf, bands, found)));
    }

    private static void judge(Facts facts, Rung rung, BigDecimal mdf, Bands bands, Found found) {
        Optional<BigDecimal> low = money(facts, bands.last());
        Optional<BigDecimal> high = bands.isTop() ? Optional.empty() : money(facts, bands.above());
        if (low.isPresent() && mdf.compareTo(low.get()) < 0) {
            String least = facts.wording().money(low.get());
            found.at(
                    rung.place("benefits.mdf"),
                    rung.name() + " gives " + rung.benefit("mdf") + " of MDF, under the " + least
                            + " that the playbook's ladder gives "
                            + bands.last().title(),
                    "Give at least " + least + ", or say why it differs.");
        } else if (high.isPresent() && mdf.compareTo(high.get()) > 0) {
            String most = facts.wording().money(high.get());
            found.at(
                    rung.place("benefits.mdf"),
                    rung.name() + " gives " + rung.benefit("mdf") + " of MDF, over the " + most
                            + " that the playbook's ladder gives "
                            + bands.above().title() + ", a step up",
                    "Give at most " + most + ", or say why it differs.");
        }
    }

    /** Nothing where the step gives none; empty where it gives dollars and no rate is known. */
    private static Optional<BigDecimal> money(Facts facts, Entry step) {
        return step.numbers().containsKey("mdf") ? facts.brief().money(step.id(), "mdf") : Optional.of(BigDecimal.ZERO);
    }
}
