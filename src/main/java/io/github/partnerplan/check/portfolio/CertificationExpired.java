package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.PartnerFinder;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.Partner;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every certificate that a partner's people held has run out. */
final class CertificationExpired implements Check {

    @Override
    public String id() {
        return "certification-expired";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<Partner> partners = facts.workspace().partners().orElse(List.of());
        Map<String, Certification> last = lastToExpire(facts, partners);
        for (PartnerLedger each :
                last.isEmpty() ? List.<PartnerLedger>of() : facts.base().enrolled()) {
            Certification expired = last.get(each.partner().id());
            if (expired != null && facts.base().isCertified(each.partner()).equals(Optional.of(false))) {
                found.at(
                        expired.where(),
                        "no certificate of " + each.partner().name() + " is valid any more: the last one, of "
                                + (expired.person().isEmpty() ? "an unnamed person" : expired.person())
                                + ", ran out on " + expired.expires().orElseThrow(),
                        "Have the partner renew a certificate, or certify somebody else there.");
            }
        }
    }

    /** By partner's id, of the certificates that are over the one that was valid longest. */
    private static Map<String, Certification> lastToExpire(Facts facts, List<Partner> partners) {
        LocalDate day = facts.brief().asOf();
        PartnerFinder finder = new PartnerFinder(partners);
        Map<String, Certification> last = new HashMap<>();
        for (Certification each : facts.workspace().certifications().orElse(List.of())) {
            boolean isOver = each.expires().isPresent() && !each.expires().get().isAfter(day);
            Optional<Partner> partner = isOver ? finder.find(each.partner()) : Optional.empty();
            if (partner.isPresent()) {
                last.merge(partner.get().id(), each, CertificationExpired::later);
            }
        }
        return last;
    }

    private static Certification later(Certification one, Certification other) {
        return other.expires().orElseThrow().isAfter(one.expires().orElseThrow()) ? other : one;
    }
}
