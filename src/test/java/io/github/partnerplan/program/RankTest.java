package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankTest {

    private static final String LADDER = """
            tiers:
              levels:
                - {name: Platinum, top: 5%}
                - {name: Gold, top: 30%}
                - {name: Base}
            """;

    private static Facts facts(String program) {
        return Facts.on("2026-09-30").program(program);
    }

    private static Facts selling(Facts facts, String id, int amount) {
        return facts.partner(id + " reseller")
                .deal("won new " + amount + " partner=" + id + " role=sourced closed=2026-05-01");
    }

    private static Facts seven() {
        Facts facts = facts(LADDER);
        for (int i = 1; i <= 7; i++) {
            selling(facts, "p" + i, 1000 * i);
        }
        return facts;
    }

    @Test
    void theTopFivePercentOfSevenIsOnePlaceAndTheTopThirtyAreThree() {
        assertThat(Tiers.words(seven()))
                .containsExactly(
                        Map.entry("p7", "Platinum"),
                        Map.entry("p6", "Gold"),
                        Map.entry("p5", "Gold"),
                        Map.entry("p4", "Base"),
                        Map.entry("p3", "Base"),
                        Map.entry("p2", "Base"),
                        Map.entry("p1", "Base"));
    }

    @Test
    void partnersTiedAtTheCutShareTheBetterTier() {
        Facts facts = seven();
        selling(facts, "p8", 7000);
        assertThat(Tiers.words(facts))
                .containsEntry("p7", "Platinum")
                .containsEntry("p8", "Platinum")
                .containsEntry("p6", "Gold")
                .containsEntry("p5", "Base");
    }

    @Test
    void placesTakenByNobodyAreNotPassedOn() {
        Facts facts = facts("""
                tiers:
                  levels:
                    - {name: Gold, top: 30%, requires: {certified: 1}}
                    - {name: Base}
                """);
        selling(facts, "p1", 9000);
        selling(facts, "p2", 8000)
                .partner("p3 reseller certified=1")
                .deal("won new 5 partner=p3 role=sourced closed=2026-05-01");
        assertThat(Tiers.words(facts)).containsEntry("p3", "Base");
    }

    @Test
    void aPartnerThatSoldNothingIsCountedOnlyIfItTookPartInAWin() {
        Facts facts = facts("tiers: {levels: [{name: Gold, top: 50%}, {name: Base}]}");
        selling(facts, "a", 3000);
        selling(facts, "b", 2000);
        facts.partner("c").deal("won new 9000 partner=c role=influenced closed=2026-05-01");
        facts.partner("idle");
        assertThat(Tiers.words(facts))
                .containsEntry("a", "Gold")
                .containsEntry("b", "Gold")
                .containsEntry("c", "Base")
                .containsEntry("idle", "Base");
    }

    @Test
    void anUnknownMeasureMeetsNoTopAndWhereNobodysIsKnownTheTierIsUnknown() {
        String ladder = "tiers: {rank_by: score, levels: [{name: Gold, top: 50%}, {name: Base}]}";
        Facts facts = facts(ladder)
                .partner("a reseller score=5")
                .partner("b reseller")
                .deal("won new 1 partner=a role=sourced closed=2026-05-01")
                .deal("won new 1 partner=b role=sourced closed=2026-05-01");
        assertThat(Tiers.words(facts)).containsEntry("a", "Gold").containsEntry("b", "Base");
        Facts blank = facts(ladder).partner("a reseller").deal("won new 1 partner=a role=sourced closed=2026-05-01");
        assertThat(Tiers.words(blank)).containsEntry("a", "at least Base; Gold?");
        assertThat(Tiers.standing(blank, "a").answers().get(0).missing()).containsExactly("partners.score");
    }

    @Test
    void withoutDealsNobodysRankIsKnown() {
        Facts facts = facts(LADDER).partner("a reseller");
        assertThat(Tiers.words(facts)).containsEntry("a", "at least Base; Platinum, Gold?");
        assertThat(Tiers.standing(facts, "a").answers().get(0).missing()).containsExactly("deals");
    }

    @Test
    void dealsWithoutARoleLeaveARankOpenOnlyWhereTheyCouldChangeIt() {
        Facts facts = facts("tiers: {levels: [{name: Gold, top: 30%}, {name: Base}]}");
        selling(facts, "a", 5000);
        selling(facts, "b", 1000);
        facts.partner("c").deal("won new 9000 partner=c closed=2026-05-01");
        assertThat(Tiers.words(facts))
                .containsEntry("a", "at least Base; Gold?")
                .containsEntry("b", "Base")
                .containsEntry("c", "at least Base; Gold?");
        assertThat(Tiers.standing(facts, "a").answers().get(0).missing()).containsExactly("deals.role");
    }

    @Test
    void theValuesOfAColumnAreRankedApart() {
        Facts facts = facts("tiers: {rank_within: region, levels: [{name: Gold, top: 10%}, {name: Base}]}")
                .partner("a reseller region=East")
                .partner("b reseller region=east")
                .partner("c reseller region=West")
                .partner("d reseller")
                .deal("won new 9 partner=a role=sourced closed=2026-05-01")
                .deal("won new 8 partner=b role=sourced closed=2026-05-01")
                .deal("won new 7 partner=c role=sourced closed=2026-05-01")
                .deal("won new 6 partner=d role=sourced closed=2026-05-01");
        assertThat(Tiers.words(facts))
                .containsEntry("a", "Gold")
                .containsEntry("b", "Base")
                .containsEntry("c", "Gold")
                .containsEntry("d", "at least Base; Gold?");
    }

    @Test
    void whoMissesARankIsToldTheValueOfTheLastPlaceAndItsOwnNumber() {
        Shortfall lacking =
                Tiers.standing(seven(), "p4").answers().get(1).shortfalls().get(0);
        assertThat(lacking.has().value().orElseThrow()).isEqualByComparingTo("4000");
        assertThat(lacking.needs().orElseThrow()).isEqualByComparingTo("5000");
        assertThat(lacking.why()).isEqualTo("it is number 4; the top 30% of 7 productive partners are 3 places");
    }

    @Test
    void tracksRankTheirOwnPartnersOnly() {
        Facts facts = facts("""
                tracks:
                  resell: {for: reseller, tiers: {levels: [{name: Gold, top: 10%}, {name: Base}]}}
                  build: {for: technology, tiers: {levels: [{name: Star, top: 10%}]}}
                """);
        selling(facts, "a", 9000);
        facts.partner("t technology").deal("won new 5 partner=t role=sourced closed=2026-05-01");
        assertThat(Tiers.words(facts)).containsEntry("a", "Gold").containsEntry("t", "Star");
    }
}
