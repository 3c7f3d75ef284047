package io.github.partnerplan.measure;

import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What measures are made from: the company, the ledger, the partners in it, and the stage's choice of denominator with its
 * lower target for sourced revenue. {@code earlier} holds the books of the earlier days for which the deals were added up as
 * well, the latest first; only what partners are measured by is in them.
 */
public record Books(
        Company company,
        LocalDate asOf,
        boolean hasDeals,
        boolean hasPartners,
        Ledger ledger,
        PartnerBase base,
        Optional<Program> program,
        Set<DealType> denominatorTypes,
        Optional<BigDecimal> sourcedTarget,
        MeasureRules rules,
        List<Books> earlier) {

    public static final Set<DealType> ALL_TYPES = Set.of(DealType.values());
    static final Set<Attribution> SOURCED = Set.of(Attribution.SOURCED);
    static final Set<Attribution> TOOK_PART = Set.of(Attribution.SOURCED, Attribution.ATTACHED, Attribution.INFLUENCED);
    static final Set<Attribution> DIRECT = Set.of(Attribution.DIRECT);
    static final Set<Attribution> EVERY = Set.of(Attribution.values());

    public Books {
        denominatorTypes = Set.copyOf(denominatorTypes);
        earlier = List.copyOf(earlier);
    }

    /** Opens the books of one company of a workspace. */
    public static Books open(
            Company company,
            LocalDate asOf,
            boolean hasDeals,
            boolean hasPartners,
            Ledger ledger,
            Optional<List<Certification>> certifications,
            Optional<Program> program,
            Set<DealType> denominatorTypes,
            Optional<BigDecimal> sourcedTarget,
            MeasureRules rules) {
        List<Books> earlier = new ArrayList<>();
        for (Ledger before : ledger.earlier()) {
            earlier.add(open(
                    company,
                    before.window().until(),
                    hasDeals,
                    hasPartners,
                    before,
                    certifications,
                    program,
                    denominatorTypes,
                    sourcedTarget,
                    rules));
        }
        PartnerBase base = PartnerBase.of(ledger, certifications, asOf, rules);
        return new Books(
                company,
                asOf,
                hasDeals,
                hasPartners,
                ledger,
                base,
                program,
                denominatorTypes,
                sourcedTarget,
                rules,
                earlier);
    }

    /** The same, the earlier ones too, under another program. */
    public Books with(Program other) {
        List<Books> before = new ArrayList<>();
        earlier.forEach(each -> before.add(each.with(other)));
        return with(Optional.of(other), before);
    }

    /** The same without its earlier days, as a rule sees them that starts now. */
    public Books fromNow() {
        return with(program, List.of());
    }

    private Books with(Optional<Program> other, List<Books> before) {
        return new Books(
                company,
                asOf,
                hasDeals,
                hasPartners,
                ledger,
                base,
                other,
                denominatorTypes,
                sourcedTarget,
                rules,
                before);
    }

    /** New business alone counts where the stage's targets are stated on it; else bookings. */
    public boolean isOnNewBusiness() {
        return denominatorTypes.size() == 1;
    }

    /** What the denominator is called: new business or bookings. */
    public String denominatorName() {
        return isOnNewBusiness() ? "new business" : "bookings";
    }

    /** The company's own figure for the denominator. */
    public Optional<BigDecimal> statedDenominator() {
        return isOnNewBusiness() ? company.newBusiness() : company.bookings();
    }

    /** A ledger without a single direct deal lists partner deals only and cannot be its own denominator. */
    public boolean hasDirectDeals() {
        return ledger.readings().directEver() > 0;
    }

    /** All sourced wins of the window, of every type. */
    public Tally sourced() {
        return ledger.deals().won().sum(ALL_TYPES, SOURCED);
    }

    boolean isThin(long count) {
        return count < rules.thinCount();
    }

    /** Why a sum of won deals is no sum: too many of them have no usable amount. Empty where it is one. */
    public Optional<Quantity> unreadable(Tally tally) {
        BigDecimal allowed = rules.unreadable().multiply(BigDecimal.valueOf(tally.deals()));
        if (BigDecimal.valueOf(tally.withoutAmount()).compareTo(allowed) <= 0) {
            return Optional.empty();
        }
        String which = tally.deals() == 1
                ? "the one won deal has"
                : tally.withoutAmount() + " of " + tally.deals() + " won deals have";
        return Optional.of(Quantity.unknown(which + " no usable amount", "deals.amount"));
    }

    /** Why nothing was won in the window: perhaps because no closing day can be read. */
    Quantity nothingWon() {
        return ledger.readings().closedWithoutDay() > 0
                ? Quantity.unknown(
                        ledger.readings().closedWithoutDay() + " won or lost deals have no usable closing day",
                        "deals.closed")
                : Quantity.unknown("no " + denominatorName() + " was won in the last twelve months");
    }

    /** Why nothing can be said of partner deals, or empty where the ledger tells. */
    public Optional<Quantity> silence() {
        if (!hasDeals) {
            return Optional.of(Quantity.unknown("no readable deals are given", "deals"));
        }
        if (ledger.readings().rows() == ledger.readings().createdLater()) {
            return Optional.of(Quantity.unknown("no deal existed by " + asOf));
        }
        if (!ledger.source().tellsPartnerFromDirect()) {
            return Optional.of(Quantity.unknown(
                    "no recognised column of " + ledger.source().file()
                            + " tells partner deals from direct ones: add partner and role",
                    "deals.partner"));
        }
        return Optional.empty();
    }
}
