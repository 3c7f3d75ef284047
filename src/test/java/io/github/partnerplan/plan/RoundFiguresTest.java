package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 1, 1",
        "17, 16, 18",
        "100, 100, 100",
        "27363.64, 25000, 30000",
        "46875, 45000, 50000",
        "99999, 90000, 100000",
        "0.99, 0, 1",
    })
    void anAmountLiesBetweenTheRoundFiguresBesideIt(BigDecimal amount, BigDecimal under, BigDecimal over) {
        assertThat(RoundFigures.atMost(amount)).isEqualByComparingTo(under);
        assertThat(RoundFigures.atLeast(amount)).isEqualByComparingTo(over);
    }

    @Property
    void theFiguresEncloseAnyAmountAndHaveTwoDigitsAtMost(
            @ForAll @BigRange(min = "1", max = "1000000000000") BigDecimal amount) {
        BigDecimal under = RoundFigures.atMost(amount);
        BigDecimal over = RoundFigures.atLeast(amount);
        assertThat(under).isPositive().isLessThanOrEqualTo(amount);
        assertThat(over).isGreaterThanOrEqualTo(amount);
        assertThat(under.precision()).isLessThanOrEqualTo(2);
        assertThat(over.precision()).isLessThanOrEqualTo(2);
    }

    @Property
    void aRoundFigureStaysAsItIs(@ForAll @BigRange(min = "1", max = "1000000000000") BigDecimal amount) {
        BigDecimal figure = RoundFigures.atMost(amount);
        assertThat(RoundFigures.atMost(figure)).isEqualTo(figure);
        assertThat(RoundFigures.atLeast(figure)).isEqualTo(figure);
    }

    @Property
    void moreNeverBecomesLess(
            @ForAll @BigRange(min = "1", max = "1000000") BigDecimal one,
            @ForAll @BigRange(min = "0", max = "1000000") BigDecimal more) {
        assertThat(RoundFigures.atMost(one.add(more))).isGreaterThanOrEqualTo(RoundFigures.atMost(one));
        assertThat(RoundFigures.atLeast(one.add(more))).isGreaterThanOrEqualTo(RoundFigures.atLeast(one));
    }
}
