package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Partner;
import java.time.LocalDate;
import java.util.Optional;

/** An enrolled partner works under an agreement that has ended. */
final class AgreementExpired implements Check {

    @Override
    public String id() {
        return "agreement-expired";
    }

    @Override
    public void look(Facts facts, Found found) {
        LocalDate day = facts.brief().asOf();
        for (PartnerLedger each : facts.base().enrolled()) {
            Partner partner = each.partner();
            Optional<LocalDate> end = partner.agreementEnds();
            if (end.isPresent() && end.get().isBefore(day)) {
                found.at(
                        partner.where(),
                        "the agreement with " + partner.name() + " ended on " + end.get()
                                + ", and the partner is still in the program",
                        "Renew the agreement, enter its new end, or give the partner an end date.");
            }
        }
    }
}
