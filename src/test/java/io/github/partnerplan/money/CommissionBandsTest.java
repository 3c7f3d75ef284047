package io.github.partnerplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnerplan.money.CommissionBands.Band;
import io.github.partnerplan.money.CommissionBands.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommissionBandsTest {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** The playbook's own bands: 15% to 100K, 20% to 500K, 25% above. */
    private static final List<Band> PLAYBOOK =
            List.of(band("0", "0.15"), band("100000", "0.20"), band("500000", "0.25"));

    private static Band band(String from, String rate) {
        return new Band(new BigDecimal(from), new BigDecimal(rate));
    }

    private static BigDecimal rateAt(List<Band> bands, BigDecimal revenue) {
        BigDecimal rate = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.valueOf(-1);
        for (Band each : bands) {
            if (each.from().compareTo(revenue) <= 0 && each.from().compareTo(highest) > 0) {
                rate = each.rate();
                highest = each.from();
            }
        }
        return rate;
    }

    /** Every single unit at the rate of the band it lies in. */
    private static BigDecimal unitByUnit(List<Band> bands, int revenue) {
        BigDecimal earned = BigDecimal.ZERO;
        for (int unit = 0; unit < revenue; unit++) {
            earned = earned.add(rateAt(bands, BigDecimal.valueOf(unit)));
        }
        return earned.setScale(2, RoundingMode.HALF_UP);
    }

    @Property(tries = 300)
    void marginalPaysEachUnitAtItsOwnRate(@ForAll("bands") List<Band> bands, @ForAll @IntRange(max = 600) int revenue) {
        assertThat(new CommissionBands(bands, Method.MARGINAL).on(BigDecimal.valueOf(revenue)))
                .isEqualTo(unitByUnit(bands, revenue));
    }

    @Property(tries = 300)
    void marginalRisesWithoutAStep(@ForAll("bands") List<Band> bands, @ForAll @IntRange(max = 60_000) int cents) {
        CommissionBands commission = new CommissionBands(bands, Method.MARGINAL);
        BigDecimal revenue = BigDecimal.valueOf(cents, 2);
        BigDecimal more = commission.on(revenue.add(BigDecimal.ONE)).subtract(commission.on(revenue));
        assertThat(more).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        // No rate is over 100%, and both ends are rounded to a cent.
        assertThat(more).isLessThanOrEqualTo(BigDecimal.ONE.add(CENT));
    }

    @Property(tries = 300)
    void marginalHasNoStepAtAnyLine(@ForAll("bands") List<Band> bands) {
        CommissionBands commission = new CommissionBands(bands, Method.MARGINAL);
        for (Band band : bands) {
            BigDecimal before = commission.on(band.from().subtract(CENT));
            assertThat(commission.on(band.from()).subtract(before)).isBetween(BigDecimal.ZERO, CENT);
        }
    }

    @Property(tries = 300)
    void wholePaysOneRateOnAll(@ForAll("bands") List<Band> bands, @ForAll @IntRange(max = 600) int revenue) {
        BigDecimal amount = BigDecimal.valueOf(revenue);
        assertThat(new CommissionBands(bands, Method.WHOLE).on(amount))
                .isEqualTo(amount.multiply(rateAt(bands, amount)).setScale(2, RoundingMode.HALF_UP));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfBandsChangesNothing(
            @ForAll("bands") List<Band> bands, @ForAll @IntRange(max = 600) int revenue, @ForAll long seed) {
        List<Band> shuffled = new ArrayList<>(bands);
        Collections.shuffle(shuffled, new Random(seed));
        for (Method method : Method.values()) {
            assertThat(new CommissionBands(shuffled, method).on(BigDecimal.valueOf(revenue)))
                    .isEqualTo(new CommissionBands(bands, method).on(BigDecimal.valueOf(revenue)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "99999.99,  15000.00, 15000.00",
        "100000,    15000.00, 20000.00", // a band includes its lower bound: whole jumps by 5,000 here
        "300000,    55000.00, 60000.00",
        "500000,    95000.00, 125000.00",
        "600000,   120000.00, 150000.00",
        "0,             0.00,      0.00",
        "-5000,         0.00,      0.00"
    })
    void thePlaybooksBandsInMoney(BigDecimal revenue, BigDecimal marginal, BigDecimal whole) {
        assertThat(new CommissionBands(PLAYBOOK, Method.MARGINAL).on(revenue)).isEqualTo(marginal);
        assertThat(new CommissionBands(PLAYBOOK, Method.WHOLE).on(revenue)).isEqualTo(whole);
    }

    @Test
    void theSumIsRoundedOnceAndHalfUp() {
        List<Band> thirds = List.of(band("0", "0.125"), band("0.02", "0.125"));
        // 0.04 × 12.5% = 0.005, which is a cent; slice by slice it would be 0.0025 twice, which is none.
        assertThat(new CommissionBands(thirds, Method.MARGINAL).on(new BigDecimal("0.04")))
                .isEqualTo(CENT);
    }

    @Test
    void belowTheLowestBandNothingIsPaid() {
        List<Band> late = List.of(band("1000", "0.10"));
        for (Method method : Method.values()) {
            assertThat(new CommissionBands(late, method).on(new BigDecimal("999")))
                    .isEqualByComparingTo("0");
        }
        assertThat(new CommissionBands(late, Method.MARGINAL).on(new BigDecimal("1500")))
                .isEqualByComparingTo("50");
        assertThat(new CommissionBands(late, Method.WHOLE).on(new BigDecimal("1500")))
                .isEqualByComparingTo("150");
    }

    @Test
    void aCommissionWithoutABandCannotBe() {
        assertThatThrownBy(() -> new CommissionBands(List.of(), Method.WHOLE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Band>> bands() {
        Arbitrary<BigDecimal> froms = Arbitraries.integers().between(0, 500).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> rates = Arbitraries.integers().between(0, 1000).map(rate -> BigDecimal.valueOf(rate, 3));
        return Combinators.combine(froms, rates)
                .as(Band::new)
                .list()
                .uniqueElements(Band::from)
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
