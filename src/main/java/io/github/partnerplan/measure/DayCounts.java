package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often each number of days occurred: medians of a million deals without holding them. */
public final class DayCounts {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int total;

    public void add(int days) {
        counts.merge(days, 1, Integer::sum);
        total++;
    }

    public int total() {
        return total;
    }

    /** How many were under a number of days. */
    public int under(int days) {
        int count = 0;
        for (int occurrences : counts.headMap(days).values()) {
            count += occurrences;
        }
        return count;
    }

    /** The middle, or the mean of the two middle ones; empty without any. */
    public Optional<BigDecimal> median() {
        return medianAmong(total);
    }

    /** The median where {@code everyone} had the chance and those without a number come after all others; empty where it is not reached. */
    public Optional<BigDecimal> medianAmong(int everyone) {
        if (everyone == 0 || everyone / 2 >= total) {
            return Optional.empty();
        }
        BigDecimal upper = BigDecimal.valueOf(at(everyone / 2));
        if (everyone % 2 == 1) {
            return Optional.of(upper);
        }
        return Optional.of(upper.add(BigDecimal.valueOf(at(everyone / 2 - 1))).divide(TWO));
    }

    private int at(int rank) {
        int seen = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            seen += entry.getValue();
            if (rank < seen) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no rank " + rank + " among " + total);
    }
}
