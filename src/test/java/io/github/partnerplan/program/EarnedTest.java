package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.program.Earned.Part;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarnedTest {

    /** Commission replaces the margin at the upper level, so that no tier gives both. */
    private static final Earned UPPER = earned(line(Part.COMMISSION, 20), line(Part.DISCOUNT, 10));

    private static final Earned LOWER = earned(line(Part.MARGIN, 30), line(Part.DISCOUNT, 5));

    @Test
    void whatIsOneOfTwoTiersIsNoMoreThanTheLargerOfBothAndNoLessThanTheSmaller() {
        Earned open = Earned.anyOf(List.of(UPPER, LOWER));

        assertThat(open.total()).isEqualTo(between(30, 35));
        assertThat(open.paidOut()).isEqualTo(between(20, 30));
        assertThat(open.of(Part.COMMISSION)).isEqualTo(between(0, 20));
        assertThat(open.of(Part.DISCOUNT)).isEqualTo(between(5, 10));
    }

    @Test
    void aRewardComesOnTopInWhicheverTierItIs() {
        Earned open = Earned.anyOf(List.of(UPPER, LOWER)).with(line(Part.INCENTIVE, 7));

        assertThat(open.total()).isEqualTo(between(37, 42));
        assertThat(open.of(Part.INCENTIVE)).isEqualTo(between(7, 7));
        assertThat(open.lines()).extracting(Earned.Line::part).contains(Part.INCENTIVE);
    }

    @Test
    void anUnknownOfOneTierLeavesTheTotalUnknown() {
        Earned unknown = earned(new Earned.Line(Part.FEE, Quantity.unknown("why"), "", List.of()));

        assertThat(Earned.anyOf(List.of(UPPER, unknown)).total().isUnknown()).isTrue();
    }

    private static Earned earned(Earned.Line... lines) {
        return new Earned(List.of(lines));
    }

    private static Earned.Line line(Part part, int amount) {
        return new Earned.Line(part, Quantity.known(BigDecimal.valueOf(amount)), "words", List.of());
    }

    private static Quantity between(int low, int high) {
        return Quantity.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
