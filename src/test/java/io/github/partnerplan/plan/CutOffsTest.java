package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOffsTest {

    private static final List<BigDecimal> LADDER =
            List.of(new BigDecimal("0.05"), new BigDecimal("0.15"), new BigDecimal("0.30"));
    private static final BigDecimal NEAR = new BigDecimal("0.10");

    private static List<BigDecimal> ranked(List<Integer> values) {
        List<BigDecimal> ranked = new ArrayList<>();
        values.forEach(value -> ranked.add(BigDecimal.valueOf(value)));
        ranked.sort(Comparator.reverseOrder());
        return ranked;
    }

    private static long atLeast(List<BigDecimal> ranked, BigDecimal line) {
        return ranked.stream().filter(value -> value.compareTo(line) >= 0).count();
    }

    @ParameterizedTest
    @CsvSource({"0.05, 7, 1", "0.05, 20, 1", "0.05, 21, 2", "0.15, 20, 3", "0.30, 10, 3", "0.30, 11, 4", "0.30, 0, 0"})
    void placesAreRoundedUp(BigDecimal share, int among, int places) {
        assertThat(CutOffs.places(share, among)).isEqualTo(places);
    }

    @Property(tries = 500)
    void aThresholdKeepsExactlyThoseItSays(
            @ForAll("values") List<Integer> values, @ForAll @IntRange(max = 10) int withoutSales) {
        List<BigDecimal> ranked = ranked(values);
        int above = 0;
        for (CutOffs.Cut cut : CutOffs.of(ranked, ranked.size() + withoutSales, LADDER, NEAR)) {
            assertThat(cut.places()).isBetween(above, ranked.size());
            assertThat(cut.threshold().isPresent()).isEqualTo(cut.places() > above);
            cut.threshold().ifPresent(line -> {
                assertThat(line).isPositive();
                assertThat(atLeast(ranked, line)).isEqualTo(cut.places());
            });
            above = cut.places();
        }
    }

    @Property(tries = 500)
    void thoseTiedAtACutShareTheBetterTier(@ForAll("values") List<Integer> values) {
        List<BigDecimal> ranked = ranked(values);
        for (CutOffs.Cut cut : CutOffs.of(ranked, ranked.size(), LADDER, NEAR)) {
            if (cut.places() > 0 && cut.places() < ranked.size()) {
                assertThat(ranked.get(cut.places())).isLessThan(ranked.get(cut.places() - 1));
            }
        }
    }

    @Property(tries = 500)
    void aCutNeverTakesMoreThanTwiceItsPlacesButForTies(@ForAll("values") List<Integer> values) {
        List<BigDecimal> ranked = ranked(values);
        int above = 0;
        for (CutOffs.Cut cut : CutOffs.of(ranked, ranked.size(), LADDER, NEAR)) {
            int most = Math.max(above, Math.min(2 * cut.rankPlaces(), ranked.size()));
            if (most > 0) {
                assertThat((long) cut.places()).isLessThanOrEqualTo(atLeast(ranked, ranked.get(most - 1)));
            }
            above = cut.places();
        }
    }

    @Property(tries = 500)
    void whereNeighboursAreFarApartTheRankDecides(@ForAll @IntRange(min = 1, max = 40) int count) {
        List<BigDecimal> ranked = new ArrayList<>();
        BigDecimal value = new BigDecimal("1e12");
        for (int i = 0; i < count; i++) {
            ranked.add(value);
            value = value.multiply(new BigDecimal("0.8"));
        }
        for (CutOffs.Cut cut : CutOffs.of(ranked, count, LADDER, NEAR)) {
            assertThat(cut.places()).isEqualTo(cut.rankPlaces());
        }
    }

    /** Of 5, 2.5 and 1 times a power of ten, the largest of which a multiple lies in the interval; whole where a whole number does. */
    private static BigDecimal coarsestUnit(BigDecimal above, BigDecimal upTo) {
        for (int power = 12; power >= -4; power--) {
            for (String step : List.of("5", "2.5", "1")) {
                BigDecimal unit = new BigDecimal(step).scaleByPowerOfTen(power);
                boolean isWholeBetween = BigDecimal.valueOf(upTo.longValue()).compareTo(above) > 0;
                if (isWholeBetween && unit.stripTrailingZeros().scale() > 0) {
                    continue;
                }
                BigDecimal first =
                        above.divideToIntegralValue(unit).add(BigDecimal.ONE).multiply(unit);
                if (first.compareTo(upTo) <= 0) {
                    return unit;
                }
            }
        }
        throw new AssertionError("no unit between " + above + " and " + upTo);
    }

    @Property(tries = 1000)
    void theRoundestNumberLiesBetweenAndNoneIsRounder(
            @ForAll @IntRange(max = 500_000_000) int below, @ForAll @IntRange(min = 1, max = 50_000_000) int width) {
        BigDecimal above = BigDecimal.valueOf(below, 2);
        BigDecimal upTo = above.add(BigDecimal.valueOf(width, 2));
        BigDecimal number = CutOffs.roundest(above, upTo);
        assertThat(number).isGreaterThan(above).isLessThanOrEqualTo(upTo);
        assertThat(number.remainder(coarsestUnit(above, upTo))).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"0, 263, 250", "0, 1000000, 1000000", "232000, 265000, 250000", "99.99, 100, 100", "0, 0.5, 0.5"})
    void aPersonWouldPublishThese(BigDecimal above, BigDecimal upTo, BigDecimal number) {
        assertThat(CutOffs.roundest(above, upTo)).isEqualByComparingTo(number);
    }

    @Provide
    Arbitrary<List<Integer>> values() {
        Arbitrary<Integer> spread = Arbitraries.integers().between(1, 2_000_000);
        Arbitrary<Integer> close = Arbitraries.integers().between(100_000, 110_000);
        Arbitrary<Integer> few = Arbitraries.of(1000, 2000, 50_000);
        return Arbitraries.oneOf(spread, close, few).list().ofMaxSize(30);
    }
}
