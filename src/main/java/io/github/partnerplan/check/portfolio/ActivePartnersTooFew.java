package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.Reach;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Fewer partners are productive than the stage's sourced target takes at what each brings today (ruling 11). */
final class ActivePartnersTooFew implements Check {

    @Override
    public String id() {
        return "active-partners-too-few";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (facts.fault("too-many-partners").state() == AntiPattern.State.DETECTED) {
            // To sign more partners and to let go of most is no advice.
            return;
        }
        int selling = facts.base().productive().size();
        Optional<Reach> reach =
                facts.hasPartners() && !facts.isThin(selling) ? Reach.of(facts.brief()) : Optional.empty();
        if (reach.isEmpty() || reach.get().isAssumed() || reach.get().partners().isEmpty()) {
            return;
        }
        BigDecimal needed = reach.get().partners().get();
        if (BigDecimal.valueOf(selling).compareTo(needed) < 0) {
            found.at(
                    Rows.partnersFile(facts),
                    Wording.count(selling, "productive partner")
                            + " had a win in the last twelve months, and the sourced target takes "
                            + Wording.whole(needed) + " at what each brings today",
                    "Recruit partners of the kind that sells, or raise what each of them brings.",
                    List.of());
        }
    }
}
