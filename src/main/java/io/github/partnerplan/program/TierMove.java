package io.github.partnerplan.program;

import io.github.partnerplan.measure.PartnerLedger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an enrolled partner goes from the tier it holds. {@code held} is the level of its ladder that it holds, {@code byRule}
 * the one that the rules give it, {@code assigned} the one it is in on the day of the books: that by rule where the change has
 * taken effect by then, else the one held. A tier that is absent is no tier; where the direction is unknown, the tier by rule is
 * not known and nothing is assigned but what is held.
 *
 * <p>{@code takesEffect} is the day of the change by the rhythm and grace of the ladder, past ones included; it is absent where
 * there is no change, none is known, or the ladder never makes it. {@code graceEnds} is the day from which on the next day of
 * demotion takes the tier, present for a partner that misses it. {@code why} says it all in plain words and figures.
 */
public record TierMove(
        PartnerLedger partner,
        Optional<String> held,
        Optional<String> byRule,
        Optional<String> assigned,
        Direction direction,
        Optional<LocalDate> takesEffect,
        Optional<LocalDate> graceEnds,
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
        /** The tier by rule cannot be told. */
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
