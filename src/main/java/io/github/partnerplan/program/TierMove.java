package io.github.partnerplan.program;

import io.github.partnerplan.measure.PartnerLedger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an enrolled partner goes from the tier it holds: the tier by rule, the tier it is in on the day of the books by the
 * rhythm and grace of its ladder, and the day on which a change that is due but not yet made takes effect, absent where there is
 * none, or none is known. A tier that is absent is no tier.
 */
public record TierMove(
        PartnerLedger partner,
        Optional<String> held,
        Optional<String> byRule,
        Optional<String> assigned,
        Direction direction,
        Optional<LocalDate> takesEffect,
        String why) {

    /** From the tier held to the tier by rule. */
    public enum Direction {
        STAYS,
        UP,
        DOWN,
        /** From no tier that the ladder has into one. */
        ENTERS,
        /** From a tier into none. */
        LEAVES,
        /** The tier by rule, or the tier held, cannot be told. */
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
