package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ruling 10, case by case: under $5K a month from month seven, not above one mean deal a year, pipeline counted. */
class ExitWatchTest {

    private static final String LOW = "fix [exit-low-revenue]";

    /** A ledger whose mean sourced deal is far above the floor of $60K a year, so that only the floor decides. */
    private static Facts largeDeals() {
        return Plans.optimize()
                .partner("big reseller joined=2024-01-01")
                .deal("won new 900000 partner=big role=sourced created=2026-01-01 closed=2026-02-01")
                .deal("won new 1000000 created=2026-01-01 closed=2026-02-01");
    }

    private static String sold(int amount) {
        return "won new " + amount + " partner=acme role=sourced created=2026-05-01 closed=2026-06-01";
    }

    private static String move(Facts facts) {
        return Plans.move(Plans.of(facts), "acme");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, true", "2026-03-30, true", "2026-04-01, false", "2026-09-30, false"})
    void theWatchBeginsWithMonthSeven(String joined, boolean isFlagged) {
        assertThat(move(largeDeals().partner("acme reseller joined=" + joined))).isEqualTo(isFlagged ? LOW : "");
    }

    @ParameterizedTest
    @CsvSource({
        // two years in: twelve months at $5K
        "2024-01-01, 59999, true",
        "2024-01-01, 60000, false",
        // month eight: seven whole months at $5K
        "2026-02-28, 34999, true",
        "2026-02-28, 35000, false"
    })
    void theLineIsFiveThousandForEachMonthLookedAt(String joined, int sold, boolean isFlagged) {
        Facts facts = largeDeals().partner("acme reseller joined=" + joined).deal(sold(sold));
        // the other partner's deal keeps the mean at over 400K
        String move = move(facts);
        assertThat(move.equals(LOW)).as(move).isEqualTo(isFlagged);
    }

    @ParameterizedTest
    @CsvSource({"20000, true", "30000, false"})
    void nobodyIsAskedForMoreThanOneMeanDealAYear(int sold, boolean isFlagged) {
        // with 20K the mean of 40 and 20K is 30K, under the floor of 60K a year; with 30K it is 35K, and 30K is short
        // of it
        Facts facts = Plans.optimize()
                .partner("big reseller joined=2024-01-01")
                .partner("acme reseller joined=2024-01-01")
                .deal("won new 40000 partner=big role=sourced created=2026-01-01 closed=2026-02-01")
                .deal("won new " + (isFlagged ? 40_000 : 20_000)
                        + " partner=big role=sourced created=2026-01-01 closed=2026-02-01")
                .deal(sold(sold));
        // flagged: mean (40 + 40 + 20) / 3 = 33.3K over 20K; clear: mean (40 + 20 + 30) / 3 = 30K, which it sold
        assertThat(move(facts).equals(LOW)).isEqualTo(isFlagged);
        assertThat(Plans.move(Plans.of(facts), "big")).doesNotContain("exit");
    }

    @ParameterizedTest
    @CsvSource({"9999, true", "10000, false"})
    void openPipelineThatCoversTheGapClearsIt(int open, boolean isFlagged) {
        Facts facts = largeDeals()
                .partner("acme reseller joined=2024-01-01")
                .deal(sold(50_000))
                .deal("open new " + open + " partner=acme role=sourced created=2026-09-01");
        assertThat(move(facts).contains("exit-low-revenue")).isEqualTo(isFlagged);
    }

    @ParameterizedTest
    @CsvSource({
        "channel, true",
        "reseller, true",
        "referral, true",
        "affiliate, true",
        "technology, false",
        "si, false",
        "strategic, false",
        "oem, false"
    })
    void theFlagHoldsForPartnersThatSell(String type, boolean isFlagged) {
        assertThat(move(largeDeals().partner("acme " + type + " joined=2024-01-01")))
                .isEqualTo(isFlagged ? LOW : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missed_quarters=2                | sunset [exit-missed-quarters, exit-low-revenue]",
                "missed_quarters=1                | fix [exit-low-revenue]",
                "missed_quarters=2 missed_qbrs=2  | sunset [exit-missed-quarters, exit-low-revenue, exit-unresponsive]",
                "missed_qbrs=2                    | fix [exit-low-revenue, exit-unresponsive]",
                "missed_qbrs=1                    | fix [exit-low-revenue]",
                "exclusive=1                      | fix [exit-low-revenue, exit-exclusivity]",
                "exclusive=0                      | fix [exit-low-revenue]"
            })
    void sunsetTakesTwoMissedQuartersAndAnotherFlag(String words, String move) {
        assertThat(move(largeDeals().partner("acme reseller joined=2024-01-01 " + words)))
                .isEqualTo(move);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "si missed_quarters=2               | fix [exit-missed-quarters]",
                "si missed_quarters=2 exclusive=1   | sunset [exit-missed-quarters, exit-exclusivity]",
                "si missed_quarters=1               | ''"
            })
    void oneFlagAloneMeansFix(String words, String move) {
        assertThat(move(largeDeals().partner("acme " + words))).isEqualTo(move);
    }

    @Test
    void withoutDealsTheFlagIsUnknownAndNotRaised() {
        assertThat(move(Plans.optimize().partner("acme reseller joined=2024-01-01 exclusive=1")))
                .isEmpty();
        Facts silent = Plans.optimize()
                .columns("amount", "closed")
                .partner("acme reseller joined=2024-01-01 exclusive=1")
                .deal("won new 1000000 created=2026-01-01 closed=2026-02-01");
        assertThat(move(silent)).isEmpty();
    }

    @Test
    void endedAndProspectivePartnersAreNotWatched() {
        assertThat(move(largeDeals().partner("acme reseller joined=2024-01-01 ended=2026-01-01 status=ended")))
                .isEmpty();
        assertThat(move(largeDeals().partner("acme reseller status=prospect"))).isEqualTo("recruit []");
    }

    @Test
    void theFloorIsInDollars() {
        // 60K dollars are 54K euros at 0.9: 55K clears it
        Facts facts = Facts.on("2026-09-30")
                .company("arr=24000000 headcount=130 currency=EUR")
                .rate("USD", "0.9")
                .partner("big reseller joined=2024-01-01")
                .partner("acme reseller joined=2024-01-01")
                .deal("won new 900000 partner=big role=sourced created=2026-01-01 closed=2026-02-01")
                .deal(sold(55_000));
        assertThat(move(facts)).doesNotContain("exit");
    }
}
