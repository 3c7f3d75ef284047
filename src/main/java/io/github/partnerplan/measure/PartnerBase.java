package io.github.partnerplan.measure;

import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is in the program on the day of the plan: enrolled, of those active, of those productive; and who is certified. */
public final class PartnerBase {

    private final List<PartnerLedger> all;
    private final List<PartnerLedger> enrolled = new ArrayList<>();
    private final List<PartnerLedger> active = new ArrayList<>();
    private final List<PartnerLedger> productive = new ArrayList<>();
    private final Optional<CertifiedPeople> certificates;

    private PartnerBase(Ledger ledger, Optional<CertifiedPeople> certificates) {
        this.all = ranked(ledger.partners());
        this.certificates = certificates;
    }

    static PartnerBase of(
            Ledger ledger, Optional<List<Certification>> certifications, LocalDate asOf, MeasureRules rules) {
        PartnerBase base =
                new PartnerBase(ledger, certifications.map(list -> CertifiedPeople.of(ledger.partners(), list, asOf)));
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

    /** Those that had joined by a day and have ended since or before, nobody wrote when. */
    public List<PartnerLedger> endedOnNoKnownDay(LocalDate joinedBy) {
        List<PartnerLedger> found = withoutEnd(PartnerStatus.ENDED);
        found.removeIf(each ->
                each.partner().joined().filter(day -> !day.isAfter(joinedBy)).isEmpty());
        return found;
    }

    /** Those that count as paused because they are inactive, nobody having written an end. */
    public List<PartnerLedger> inactiveWithoutEnd() {
        List<PartnerLedger> found = withoutEnd(PartnerStatus.PAUSED);
        found.removeIf(each -> !each.partner().isInactive());
        return found;
    }

    private List<PartnerLedger> withoutEnd(PartnerStatus status) {
        List<PartnerLedger> found = new ArrayList<>(all);
        found.removeIf(each ->
                each.partner().status() != status || each.partner().ended().isPresent());
        return found;
    }

    /** Holds a certification; empty where nobody wrote it down. */
    public Optional<Boolean> isCertified(Partner partner) {
        if (certificates.isPresent()) {
            return Optional.of(certificates.get().count(partner) > 0);
        }
        boolean hasOne = isAtLeastOne(partner.number("certified"))
                || isAtLeastOne(partner.number("sales_certified"))
                || isAtLeastOne(partner.number("technical_certified"));
        boolean isTold = partner.number("certified").isPresent()
                || (partner.number("sales_certified").isPresent()
                        && partner.number("technical_certified").isPresent());
        return hasOne || isTold ? Optional.of(hasOne) : Optional.empty();
    }

    /**
     * How many people hold a certificate by the certifications file, under the name of the column it stands in for ({@code
     * certified}, {@code sales_certified}, {@code technical_certified}); empty for another name and without that file.
     */
    public Optional<Integer> certifiedPeople(Partner partner, String name) {
        return certificates.flatMap(people -> switch (name) {
            case "certified" -> Optional.of(people.count(partner));
            case "sales_certified" -> Optional.of(people.count(partner, "sales"));
            case "technical_certified" -> Optional.of(people.count(partner, "technical"));
            default -> Optional.empty();
        });
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
