package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ruling 2: 2 or 3 tiers at Optimize (line 12), 3 or 4 at Platform (line 20), a quarter of the line either way kept. */
class TierCountTest {

    private static Facts with(Facts facts, int productive, int levels) {
        facts.noPartnerRows().columns("partner", "role");
        for (int i = 0; i < productive; i++) {
            facts.partner("p" + i + " reseller");
            // each a quarter more than the one before, so that no cut falls between near-equals
            facts.deal("won new " + Math.round(10_000 * Math.pow(1.25, i)) + " partner=p" + i
                    + " role=sourced created=2026-01-01 closed=2026-02-01");
        }
        if (levels > 0) {
            StringBuilder yaml = new StringBuilder("program:\n  name: P\n  tiers:\n    levels:\n");
            for (int i = 0; i < levels; i++) {
                yaml.append("      - name: L").append(i).append('\n');
            }
            facts.program(yaml.toString());
        }
        return facts;
    }

    private static TierPlan tiers(Facts facts) {
        return Plans.of(facts).tiers();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2",
        "11, 0, 2",
        "12, 0, 3",
        "40, 0, 3", //
        // a program with 2 keeps them from the line up to 15
        "12, 2, 2",
        "15, 2, 2",
        "16, 2, 3", //
        // a program with 3 keeps them down to 9
        "11, 3, 3",
        "9, 3, 3",
        "8, 3, 2",
        "12, 3, 3",
        "8, 2, 2"
    })
    void atOptimizeTwelveProductivePartnersMakeTheThirdTier(int productive, int held, int count) {
        assertThat(tiers(with(Plans.optimize(), productive, held)).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"19, 0, 3", "20, 0, 4", "25, 3, 3", "26, 3, 4", "15, 4, 4", "14, 4, 3", "20, 4, 4", "30, 2, 4"})
    void atPlatformTwentyProductivePartnersMakeTheFourthTier(int productive, int held, int count) {
        assertThat(tiers(with(Plans.platform(), productive, held)).count()).isEqualTo(count);
    }

    @Test
    void withNoneKnownTheSmallerCountHolds() {
        assertThat(tiers(Plans.optimize()).count()).isEqualTo(2);
        assertThat(tiers(Plans.platform()).count()).isEqualTo(3);
        assertThat(tiers(Plans.optimize()).why().text()).contains("unknown");
        assertThat(tiers(Facts.on("2026-09-30").company("arr=9000000")).count()).isZero();
    }

    @Test
    void theTopOfTheLadderIsDroppedFirst() {
        assertThat(tiers(Plans.optimize()).levels()).extracting("name").containsExactly("Silver", "Bronze");
        assertThat(tiers(with(Plans.optimize(), 12, 0)).levels())
                .extracting("name")
                .containsExactly("Gold", "Silver", "Bronze");
        assertThat(tiers(with(Plans.platform(), 20, 0)).levels())
                .extracting("name")
                .containsExactly("Platinum", "Gold", "Silver", "Bronze");
    }

    @Test
    void everyEnrolledPartnerLandsInExactlyOneLevelAndEachLevelCountsItsMembers() {
        TierPlan tiers = tiers(with(Plans.optimize(), 20, 0).partner("idle reseller"));
        assertThat(tiers.assignments()).hasSize(21);
        assertThat(tiers.assignments().stream().map(each -> each.partner()).distinct())
                .hasSize(21);
        // 20 productive: the top 15% are 3 places, the top 30% 6, the rest and the idle one the base
        assertThat(tiers.levels()).extracting("members").containsExactly(3, 3, 15);
        assertThat(tiers.levels().get(2).cutOff()).isEmpty();
        for (TierPlan.Assignment each : tiers.assignments()) {
            TierPlan.Level level = tiers.levels().get(each.rankOfLevel());
            level.cutOff()
                    .ifPresent(
                            line -> assertThat(each.partner().sourcedRevenue()).isGreaterThanOrEqualTo(line));
        }
    }
}
