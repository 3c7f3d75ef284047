package io.github.partnerplan.program;

import io.github.partnerplan.measure.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What the members of one tier cost in a year and what they bring: their number, how many of them sell, the sourced and
 * influenced revenue of the window, what they earn part by part and in all, how much of that is paid to partners that sourced
 * nothing for wins they influenced, and beside it what the partner managers cost whom
 * the tier promises to those that sell. The level is absent for the partners that are in no tier; those whose tier is unknown
 * stand apart under {@code isKnown} false.
 */
public record TierCost(
        String track,
        Optional<String> level,
        boolean isKnown,
        int members,
        int productive,
        BigDecimal sourced,
        BigDecimal influenced,
        Map<Earned.Part, Quantity> parts,
        Quantity forInfluence,
        Quantity managers,
        Quantity total) {

    public TierCost {
        parts = Map.copyOf(parts);
    }
}
