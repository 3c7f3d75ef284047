package io.github.partnerplan.program;

import io.github.partnerplan.measure.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The productive partners that are ranked against each other by one measure, the largest first. */
final class RankGroup {

    private final List<BigDecimal> lows = new ArrayList<>();
    private final List<BigDecimal> highs = new ArrayList<>();
    private int count;
    private boolean isSorted;

    /** An unknown value takes no place, but is counted among those of whom the share is taken. */
    void add(Quantity value) {
        count++;
        value.low().ifPresent(lows::add);
        value.high().ifPresent(highs::add);
    }

    int count() {
        return count;
    }

    /** Nobody's value is known at all. */
    boolean isSilent() {
        return highs.isEmpty();
    }

    /** Rounded up: the top 5% of 7 is one place. A share beyond all of them, which is a fault of the file, is all of them. */
    int places(BigDecimal share) {
        return share.max(BigDecimal.ZERO)
                .min(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(count))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /**
     * Whether one of the group is within the first places (ruling 3): fewer than that many are ahead of it, whatever the true
     * values are, so that those tied at the cut share the place. A zero is never within.
     */
    Verdict within(BigDecimal low, BigDecimal high, int places) {
        if (high.signum() <= 0 || above(lows, high) >= places) {
            return Verdict.NO;
        }
        int itself = high.compareTo(low) > 0 ? 1 : 0;
        boolean isSure = low.signum() > 0 && above(highs, low) - itself < places;
        return isSure ? Verdict.YES : Verdict.UNKNOWN;
    }

    /** The best place it may have, counted from 1. */
    int rank(BigDecimal high) {
        return above(lows, high) + 1;
    }

    /** What surely gets the last place; empty where there are no places, or more than partners with a value. */
    Optional<BigDecimal> cut(int places) {
        sort();
        return places > 0 && places <= highs.size()
                ? Optional.of(highs.get(highs.size() - places)).filter(value -> value.signum() > 0)
                : Optional.empty();
    }

    private int above(List<BigDecimal> values, BigDecimal value) {
        sort();
        int from = 0;
        int to = values.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (values.get(middle).compareTo(value) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return values.size() - from;
    }

    private void sort() {
        if (!isSorted) {
            lows.sort(null);
            highs.sort(null);
            isSorted = true;
        }
    }
}
