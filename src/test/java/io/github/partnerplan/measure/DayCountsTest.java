package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DayCountsTest {

    private static DayCounts of(List<Integer> days) {
        DayCounts counts = new DayCounts();
        days.forEach(counts::add);
        return counts;
    }

    /** The middle of a sorted list in which those without a number stand last; empty where the middle has none. */
    private static Optional<BigDecimal> oracle(List<Integer> days, int without) {
        List<Integer> sorted = new ArrayList<>(days);
        Collections.sort(sorted);
        int all = days.size() + without;
        if (all == 0) {
            return Optional.empty();
        }
        int low = (all - 1) / 2;
        int high = all / 2;
        if (high >= sorted.size()) {
            return Optional.empty();
        }
        return Optional.of(
                BigDecimal.valueOf(sorted.get(low) + sorted.get(high)).divide(BigDecimal.valueOf(2)));
    }

    private static void assertSame(Optional<BigDecimal> actual, Optional<BigDecimal> wanted) {
        assertThat(actual.map(BigDecimal::stripTrailingZeros)).isEqualTo(wanted.map(BigDecimal::stripTrailingZeros));
    }

    @Property(tries = 500)
    void theMedianIsTheMiddleOfTheSortedList(@ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> days) {
        assertSame(of(days).median(), oracle(days, 0));
    }

    @Property(tries = 500)
    void thoseWithoutANumberComeAfterAllOthers(
            @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> days, @ForAll @IntRange(max = 45) int without) {
        assertSame(of(days).medianAmong(days.size() + without), oracle(days, without));
    }

    @Property(tries = 300)
    void underCountsWhatIsStrictlyLess(
            @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> days, @ForAll @IntRange(max = 32) int line) {
        assertThat(of(days).under(line))
                .isEqualTo((int) days.stream().filter(day -> day < line).count());
        assertThat(of(days).total()).isEqualTo(days.size());
    }

    @Test
    void anEvenCohortIsNotReachedByHalfOfIt() {
        assertThat(of(List.of(10, 20)).medianAmong(4)).isEmpty();
        assertSame(of(List.of(10, 20, 40)).medianAmong(4), Optional.of(new BigDecimal("30")));
        assertSame(of(List.of(10, 20)).medianAmong(3), Optional.of(new BigDecimal("20")));
    }
}
