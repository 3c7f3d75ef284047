package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.PartnerLists;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Even if every blank were a yes, fewer active partners are certified than the stage asks for. */
final class CertificationRateLow implements Check {

    private static final String TARGET = "target-optimize-certification_rate";

    @Override
    public String id() {
        return "certification-rate-low";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<BigDecimal> atMost =
                facts.brief().quantity("certification_rate").high();
        List<PartnerLedger> active = facts.base().active();
        if (!facts.isAt(Stage.Id.OPTIMIZE) || atMost.isEmpty() || facts.isThin(active.size()) || isTooHeavy(facts)) {
            return;
        }
        BigDecimal wanted = facts.number(TARGET, "min");
        if (atMost.get().compareTo(wanted) <= 0) {
            List<PartnerLedger> without = PartnerLists.which(
                    active, each -> facts.base().isCertified(each.partner()).equals(Optional.of(false)));
            found.at(
                    Rows.partnersFile(facts),
                    without.size() + " of " + Wording.count(active.size(), "active partner")
                            + " have nobody certified, so " + (isKnown(facts) ? "" : "at most ")
                            + Wording.share(atMost.get()) + " are; the playbook wants over " + Wording.share(wanted),
                    "Certify somebody at " + PartnerLists.names(without, 3) + ".",
                    Rows.first(List.copyOf(PartnerLists.rows(without))));
        }
    }

    /** Where most skip what the program asks, the program is at fault, and that is a finding of its own. */
    private static boolean isTooHeavy(Facts facts) {
        return facts.fault("heavy-enablement").state() == AntiPattern.State.DETECTED;
    }

    private static boolean isKnown(Facts facts) {
        return facts.brief().value("certification_rate").isPresent();
    }
}
