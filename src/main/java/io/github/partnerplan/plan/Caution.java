package io.github.partnerplan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a design departs from the program, so that nothing in it is found fault with: what the levels ask, what they give, and
 * how much of list their discounts may be, 0 for neither discount, commission nor MDF.
 */
record Caution(boolean keepsAsking, boolean keepsGiving, Optional<BigDecimal> discountCap) {

    static final Caution LEAST = new Caution(true, true, Optional.empty());

    private static final Set<String> MONEY =
            Set.of("discount-over-ceiling", "partner-earns-more", "tier-costs-more", "mdf-over-budget");

    /** The next step after such faults, by caps that fall to zero; empty where there is none. */
    Optional<Caution> after(Set<String> faults, List<BigDecimal> caps) {
        boolean isMoney = faults.stream().allMatch(MONEY::contains);
        if (!isMoney && keepsAsking) {
            return Optional.of(new Caution(false, true, discountCap));
        }
        if (!isMoney && keepsGiving) {
            return Optional.of(new Caution(false, false, discountCap));
        }
        for (BigDecimal cap : caps) {
            if (discountCap.isEmpty() || cap.compareTo(discountCap.get()) < 0) {
                return Optional.of(new Caution(keepsAsking, keepsGiving && cap.signum() > 0, Optional.of(cap)));
            }
        }
        return keepsAsking ? Optional.of(new Caution(false, false, discountCap)) : Optional.empty();
    }
}
