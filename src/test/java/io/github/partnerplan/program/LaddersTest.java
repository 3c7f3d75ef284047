package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.read.ProgramReader;
import io.github.partnerplan.source.YamlFile;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaddersTest {

    private static Facts facts(String program) {
        return Facts.on("2026-09-30").program(program);
    }

    /** A ladder of Gold, with these requirements, over Base, with none. */
    private static Facts gold(String requires) {
        return facts("tiers: {levels: [{name: Gold, requires: {" + requires + "}}, {name: Base}]}");
    }

    private static String tier(Facts facts, String partner) {
        return Tiers.words(facts.partner(partner)).values().iterator().next();
    }

    @Test
    void aThresholdIncludesItsEnds() {
        String requires = "certified: 2, open_tickets: {at_most: 5}";
        assertThat(tier(gold(requires), "a reseller certified=2 open_tickets=5"))
                .isEqualTo("Gold");
        assertThat(tier(gold(requires), "a reseller certified=1 open_tickets=5"))
                .isEqualTo("Base");
        assertThat(tier(gold(requires), "a reseller certified=2 open_tickets=6"))
                .isEqualTo("Base");
    }

    @Test
    void aBlankCellLeavesTheTierOpenUnlessAnotherRequirementDecides() {
        String requires = "certified: 2, nps: 8";
        assertThat(tier(gold(requires), "a reseller certified=2")).isEqualTo("at least Base; Gold?");
        assertThat(tier(gold(requires), "a reseller certified=1")).isEqualTo("Base");
        Answer open = Tiers.standing(gold(requires).partner("a reseller certified=2"), "a")
                .answers()
                .get(0);
        assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(open.missing()).containsExactly("partners.nps");
        Answer decided = Tiers.standing(gold(requires).partner("a reseller certified=1"), "a")
                .answers()
                .get(0);
        assertThat(decided.missing()).isEmpty();
        assertThat(decided.shortfalls()).hasSize(2);
        assertThat(decided.shortfalls().get(0).has()).isEqualTo(Quantity.known(1));
        assertThat(decided.shortfalls().get(0).needs().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void yesIsAtLeastOneAndNoForbids() {
        assertThat(tier(gold("agreement: yes"), "a reseller agreement=1")).isEqualTo("Gold");
        assertThat(tier(gold("agreement: yes"), "a reseller agreement=0")).isEqualTo("Base");
        assertThat(tier(gold("exclusive: no"), "a reseller exclusive=0")).isEqualTo("Gold");
        assertThat(tier(gold("exclusive: no"), "a reseller exclusive=1")).isEqualTo("Base");
        assertThat(tier(gold("exclusive: no"), "a reseller")).isEqualTo("at least Base; Gold?");
    }

    @Test
    void aZeroInATableAsksForNothing() {
        assertThat(tier(gold("certified: 0"), "a reseller")).isEqualTo("Gold");
        assertThat(tier(gold("growth: 0"), "a reseller growth=-1")).isEqualTo("Base");
        assertThat(tier(gold("growth: 0"), "a reseller")).isEqualTo("at least Base; Gold?");
    }

    @Test
    void oneGroupOfSeveralIsEnoughAndAnUnknownOneKeepsItOpen() {
        String requires = "any_of: [{renewal_rate: 80%}, {nps: 9, psat: 75%}]";
        assertThat(tier(gold(requires), "a reseller renewal_rate=0.9")).isEqualTo("Gold");
        assertThat(tier(gold(requires), "a reseller nps=9 psat=0.8")).isEqualTo("Gold");
        assertThat(tier(gold(requires), "a reseller nps=8 psat=0.8 renewal_rate=0.1"))
                .isEqualTo("Base");
        assertThat(tier(gold(requires), "a reseller nps=9 psat=0.7")).isEqualTo("at least Base; Gold?");
        Shortfall lacking = Tiers.standing(gold(requires).partner("a reseller nps=9 renewal_rate=0.7"), "a")
                .answers()
                .get(0)
                .shortfalls()
                .get(0);
        assertThat(lacking.requirement()).isInstanceOf(Requirement.AnyOf.class);
        assertThat(lacking.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(lacking.instead()).hasSize(2);
        assertThat(lacking.missing()).containsExactly("partners.psat");
    }

    @Test
    void allGroupsMustHold() {
        String requires = "all_of: [{trained: 3}, {any_of: [{certified: 4}, {nps: 9}]}]";
        assertThat(tier(gold(requires), "a reseller trained=3 nps=9")).isEqualTo("Gold");
        assertThat(tier(gold(requires), "a reseller trained=2 nps=9")).isEqualTo("Base");
        assertThat(tier(gold(requires), "a reseller trained=3 nps=8 certified=3"))
                .isEqualTo("Base");
    }

    @Test
    void aLowerLevelsRequirementsAreNotInherited() {
        Facts facts = facts(
                "tiers: {levels: [{name: Gold, requires: {certified: 4}}, {name: Silver, requires: {nps: 9}}, {name: Bronze, requires: {trained: 1}}]}");
        assertThat(tier(facts, "a reseller certified=4 nps=1 trained=0")).isEqualTo("Gold");
    }

    @Test
    void whoMeetsNoLevelIsInNone() {
        assertThat(tier(facts("tiers: {levels: [{name: Gold, requires: {certified: 4}}]}"), "a reseller certified=1"))
                .isEqualTo("none");
    }

    @Test
    void aBetterLevelThatIsOpenLeavesTheTierUnknownAndALowerOneDoesNot() {
        String ladder =
                "tiers: {levels: [{name: Gold, requires: {nps: 9}}, {name: Silver, requires: {certified: 1}}, {name: Bronze, requires: {psat: 50%}}]}";
        assertThat(tier(facts(ladder), "a reseller certified=1")).isEqualTo("at least Silver; Gold?");
        assertThat(tier(facts(ladder), "a reseller certified=1 nps=2")).isEqualTo("Silver");
        assertThat(tier(facts(ladder), "a reseller certified=0")).isEqualTo("at least none; Gold, Bronze?");
    }

    @Test
    void dealsWithoutARoleMakeSourcedRevenueARange() {
        Facts facts = gold("sourced_revenue: 100K")
                .partner("a reseller")
                .deal("won new 60000 partner=a role=sourced closed=2026-05-01")
                .deal("won new 50000 partner=a closed=2026-05-01");
        assertThat(Tiers.words(facts)).containsEntry("a", "at least Base; Gold?");
        assertThat(Tiers.standing(facts, "a").answers().get(0).missing()).containsExactly("deals.role");
        Facts enough = gold("sourced_revenue: 60K")
                .partner("a reseller")
                .deal("won new 60000 partner=a role=sourced closed=2026-05-01")
                .deal("won new 50000 partner=a closed=2026-05-01");
        assertThat(Tiers.words(enough)).containsEntry("a", "Gold");
    }

    @Test
    void anInvitationIsHeldByItsPresentHoldersOnly() {
        String ladder = "tiers: {levels: [{name: Elite, invitation: true}, {name: Base}]}";
        Facts facts = facts(ladder)
                .partner("a reseller tier=elite")
                .partner("b reseller tier=Base")
                .partner("c reseller");
        assertThat(Tiers.words(facts))
                .containsEntry("a", "Elite")
                .containsEntry("b", "Base")
                .containsEntry("c", "Base");
        assertThat(tier(facts(ladder), "a reseller")).isEqualTo("at least Base; Elite?");
    }

    @Test
    void aTierIsToBeReachedInTheTimeSinceJoining() {
        String ladder =
                "tiers: {levels: [{name: Gold, requires: {certified: 9}}, {name: Silver, reach: {tier: Gold, within: 24 months}}]}";
        assertThat(tier(facts(ladder), "a reseller certified=0 joined=2024-10-01 tier=Silver"))
                .isEqualTo("Silver");
        assertThat(tier(facts(ladder), "a reseller certified=0 joined=2024-09-30 tier=Silver"))
                .isEqualTo("none");
        assertThat(tier(facts(ladder), "a reseller certified=0 joined=2020-01-01 tier=gold"))
                .isEqualTo("Silver");
        assertThat(tier(facts(ladder), "a reseller certified=0 tier=Silver")).isEqualTo("at least none; Silver?");
        assertThat(tier(facts(ladder), "a reseller certified=9 joined=2020-01-01 tier=Silver"))
                .isEqualTo("Gold");
    }

    /** The tier of a partner that has everything, on a ladder of a Gold that cannot be read over a Base. */
    private static String withBroken(String gold) {
        Findings findings = new Findings();
        Program program = YamlFile.parse(
                        "tiers: {levels: [{name: Gold, " + gold + "}, {name: Base}]}", "program.yaml", findings)
                .flatMap(root -> ProgramReader.read(root, findings))
                .orElseThrow();
        Books books = Facts.on("2026-09-30")
                .partner("a reseller tier=Gold certified=9 nps=9")
                .books(Set.of(DealType.NEW), Optional.empty());
        return Tiers.words(Ladders.of(program, books).standings().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "top: many",
                "invitation: perhaps",
                "requires: {certified: lots}",
                "requires: {certified: {at_least: 1, window: long}}",
                "requires: {certified: {}}",
                "requires: [certified]",
                "requires: {any_of: {nps: 1}}",
                "requires: {all_of: [nps]}",
                "requires: {reach: soon}"
            })
    void whatCannotBeReadLeavesALevelOpenAndLetsNobodyIn(String broken) {
        assertThat(withBroken(broken)).isEqualTo("at least Base; Gold?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"requires: ", "requires: none", "requires: {certified: }", "top: ", "requires: {x-note: 7}"})
    void whatIsBlankAsksForNothing(String blank) {
        assertThat(withBroken(blank)).isEqualTo("Gold");
    }

    @Test
    void whoIsNotEnrolledHasNoStanding() {
        Facts facts = gold("certified: 1")
                .partner("a reseller certified=1")
                .partner("p reseller certified=1 status=prospect")
                .partner("e reseller certified=1 ended=2026-01-01");
        assertThat(Tiers.words(facts)).containsOnlyKeys("a");
    }

    @Test
    void aPartnerIsInTheTrackItNamesElseInThatOfItsType() {
        String tracks = """
                tracks:
                  resell: {for: [channel, reseller], tiers: {levels: [{name: Gold}]}}
                  services: {for: si, tiers: {levels: [{name: Premier}]}}
                """;
        Facts facts = facts(tracks)
                .partner("a reseller")
                .partner("b reseller track=Services")
                .partner("c technology")
                .partner("d reseller track=oem")
                .partner("e");
        assertThat(Tiers.words(facts))
                .containsEntry("a", "Gold")
                .containsEntry("b", "Premier")
                .containsEntry("c", "none")
                .containsEntry("d", "none")
                .containsEntry("e", "at least none; ?");
        assertThat(Tiers.standing(facts, "c").why()).isEqualTo("no track is for partners of type technology");
        assertThat(Tiers.standing(facts, "d").why()).isEqualTo("the program has no track \"oem\"");
    }

    @Test
    void aProgramWithoutTiersPutsNobodyInOne() {
        Standing standing = Tiers.standing(facts("name: Alpha").partner("a reseller"), "a");
        assertThat(standing.isUnknown()).isFalse();
        assertThat(standing.tierByRule()).isEmpty();
        assertThat(standing.why()).isEqualTo("the program has no tiers");
    }
}
