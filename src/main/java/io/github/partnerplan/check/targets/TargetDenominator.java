package io.github.partnerplan.check.targets;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.source.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/** A target that is a share of something else than the playbook's. */
final class TargetDenominator implements Check {

    @Override
    public String id() {
        return "target-denominator";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Aim aim : Aim.of(facts)) {
            if (aim.hasOtherBase()) {
                found.at(
                        aim.of().orElse(aim.stated()).where(),
                        aim.playbook().metric() + " is set at "
                                + PlainText.quoted(aim.stated().text()) + " of "
                                + aim.base() + ", and the stage's playbook states it on "
                                + aim.playbook().of()
                                + inTheOther(facts, aim),
                        "State the target on " + aim.playbook().of() + ", as it is measured.");
            }
        }
    }

    /** What the target comes to on the playbook's base, where the company states both. */
    private static String inTheOther(Facts facts, Aim aim) {
        Optional<BigDecimal> from = amount(facts.company(), aim.base());
        Optional<BigDecimal> to = amount(facts.company(), aim.playbook().of());
        if (from.isEmpty() || to.isEmpty() || to.get().signum() <= 0) {
            return "";
        }
        BigDecimal share = Quantity.ratio(aim.amount().multiply(from.get()), to.get());
        return "; it comes to " + Wording.share(share) + " of yours";
    }

    private static Optional<BigDecimal> amount(Company company, String base) {
        return switch (base) {
            case "new business" -> company.newBusiness();
            case "bookings" -> company.bookings();
            case "arr" -> company.arr();
            default -> Optional.empty();
        };
    }
}
