package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static String text(Facts facts) {
        return String.join(
                "\n", Plans.texts(Plans.of(facts).reach().orElseThrow().statements()));
    }

    @Test
    void theNumberNeededComesFromWhatAProductivePartnerBrings() {
        // 210K from 2 productive partners is 105K each; 340K takes 3.2 of them
        Facts facts = ShortfallTest.ledger(6, 19, 3_400_000);
        Reach reach = Plans.of(facts).reach().orElseThrow();
        assertThat(reach.isAssumed()).isFalse();
        assertThat(reach.partners().orElseThrow()).isEqualByComparingTo("4");
        assertThat(text(facts))
                .contains("$340K")
                .contains("4 productive partners at $105K each; you have 2")
                .contains("30 to 50");
    }

    @Test
    void withNoDataTheArithmeticIsMarkedAsAssumed() {
        // of each $1M 10 to 20% are 100 to 200K: 2 to 4 wins of 50K, 8 to 16 opportunities at 25%
        Facts facts = Plans.optimize();
        Reach reach = Plans.of(facts).reach().orElseThrow();
        assertThat(reach.isAssumed()).isTrue();
        assertThat(reach.partners()).isEmpty();
        assertThat(text(facts))
                .contains("2 to 4 wins")
                .contains("8 to 16 opportunities")
                .contains("Assumed (ours)");
    }

    @Test
    void aStatedDenominatorMakesItTheCompanysOwn() {
        // 10% of 9.5M are 950K: 19 wins of 50K, 76 opportunities at 25%, 950 / 150 = 6.3 partners
        Facts facts = Plans.optimize().company("new_business=9500000");
        assertThat(text(facts)).contains("19 wins, 76 opportunities, 7 productive partners");
        assertThat(Plans.of(facts).reach().orElseThrow().partners().orElseThrow())
                .isEqualByComparingTo("7");
    }

    @Test
    void anEarlyCompanyHasNothingToReach() {
        assertThat(Plans.of(Facts.on("2026-09-30").company("arr=9000000")).reach())
                .isEmpty();
    }
}
