package io.github.partnerplan.measure;

import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.Partner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in the program on the day of the plan: enrolled, of those active, of those productive; and who is certified. */
public final class PartnerBase {

    private final List<PartnerLedger> all;
    private final List<PartnerLedger> enrolled = new ArrayList<>();
    private final List<PartnerLedger> active = new ArrayList<>();
    private final List<PartnerLedger> productive = new ArrayList<>();
    private final Optional<Map<String, Integer>> certificates;

    private PartnerBase(Ledger ledger, Optional<Map<String, Integer>> certificates) {
        this.all = ranked(ledger.partners());
        this.certificates = certificates;
    }

    static PartnerBase of(
            Ledger ledger, Optional<List<Certification>> certifications, LocalDate asOf, MeasureRules rules) {
        PartnerBase base = new PartnerBase(ledger, certifications.map(list -> held(list, asOf)));
        Window recent = Window.days(asOf, rules.activeDays());
        for (PartnerLedger partner : base.all) {
            if (partner.partner().enrolledOn(asOf)) {
                base.enrolled.add(partner);
                if (recent.contains(partner.lastDeal())) {
                    base.active.add(partner);
                }
                if (partner.hasWon()) {
                    base.productive.add(partner);
                }
            }
        }
        return base;
    }

    private static Map<String, Integer> held(List<Certification> certifications, LocalDate asOf) {
        Map<String, Integer> held = new HashMap<>();
        for (Certification certification : certifications) {
            if (certification.holdsOn(asOf)) {
                held.merge(PartnerDirectory.folded(certification.partner()), 1, Integer::sum);
            }
        }
        return held;
    }

    /** Every partner that is listed or named, enrolled or not; here as in the other lists the largest source first. */
    public List<PartnerLedger> all() {
        return all;
    }

    /** Joined by the day of the plan, not ended, neither prospect nor paused. */
    public List<PartnerLedger> enrolled() {
        return List.copyOf(enrolled);
    }

    /** Enrolled and named on a deal that was created, registered or won lately. */
    public List<PartnerLedger> active() {
        return List.copyOf(active);
    }

    /** Enrolled with a sourced or influenced win in the window. */
    public List<PartnerLedger> productive() {
        return List.copyOf(productive);
    }

    /** Holds a certification; empty where nobody wrote it down. */
    public Optional<Boolean> isCertified(Partner partner) {
        if (certificates.isPresent()) {
            Map<String, Integer> held = certificates.get();
            return Optional.of(isAmong(held, partner));
        }
        boolean hasOne = isAtLeastOne(partner.number("certified"))
                || isAtLeastOne(partner.number("sales_certified"))
                || isAtLeastOne(partner.number("technical_certified"));
        boolean isTold = partner.number("certified").isPresent()
                || (partner.number("sales_certified").isPresent()
                        && partner.number("technical_certified").isPresent());
        return hasOne || isTold ? Optional.of(hasOne) : Optional.empty();
    }

    private static boolean isAmong(Map<String, Integer> held, Partner partner) {
        for (String alias : partner.aliases()) {
            if (held.containsKey(PartnerDirectory.folded(alias))) {
                return true;
            }
        }
        return held.containsKey(PartnerDirectory.folded(partner.id()))
                || held.containsKey(PartnerDirectory.folded(partner.name()));
    }

    private static boolean isAtLeastOne(Optional<BigDecimal> number) {
        return number.isPresent() && number.get().compareTo(BigDecimal.ONE) >= 0;
    }

    /** The largest first, by id where equal: nothing that is printed depends on the order of a file. */
    private static List<PartnerLedger> ranked(List<PartnerLedger> partners) {
        List<PartnerLedger> ranked = new ArrayList<>(partners);
        ranked.sort((a, b) -> {
            int order = b.sourcedRevenue().compareTo(a.sourcedRevenue());
            return order == 0 ? a.partner().id().compareTo(b.partner().id()) : order;
        });
        return ranked;
    }
}
