package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the checks of tiers begin and end, on ladders written down for the purpose. */
class TierChecksTest {

    private final Path folder;

    TierChecksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anEarlyCompanysLongLadderIsANote() throws IOException {
        String levels = level("A", "won_deals: 3") + level("B", "won_deals: 2") + level("C", "");
        assertThat(told("tier-count", levels, "--arr", "5M")).containsExactly("note");
        assertThat(told("tier-count", level("A", "won_deals: 3") + level("C", ""), "--arr", "5M"))
                .isEmpty();
    }

    @Test
    void fourLevelsAreRightWhereTheStageIsUnknown() throws IOException {
        String levels =
                level("A", "won_deals: 3") + level("B", "won_deals: 2") + level("C", "won_deals: 1") + level("D", "");
        assertThat(told("tier-count", levels)).isEmpty();
        assertThat(told("tier-count", levels, "--arr", "24M")).containsExactly("warning");
    }

    @Test
    void anEqualRequirementIsNotEasierAndAnotherWindowIsNotCompared() throws IOException {
        String id = "tier-requirements-not-rising";
        assertThat(told(id, level("A", "certified: 2, won_deals: 1") + level("B", "certified: 2")))
                .isEmpty();
        assertThat(told(id, level("A", "certified: 1") + level("B", "certified: 2")))
                .containsExactly("error");
        assertThat(told(
                        id,
                        level("A", "sourced_revenue: {at_least: 50K, window: 90 days}")
                                + level("B", "sourced_revenue: 100K")))
                .isEmpty();
        assertThat(told(
                        id,
                        level("A", "sourced_revenue: {at_least: 50K, window: 1 year}")
                                + level("B", "sourced_revenue: 100K")))
                .containsExactly("error");
    }

    @Test
    void aLevelThatAsksForTheSameInAllLeavesNobodyBelowIt() throws IOException {
        String id = "tier-requirements-not-rising";
        assertThat(told(id, level("A", "certified: 2") + level("B", "certified: 2.0")))
                .containsExactly("error");
        assertThat(told(id, level("A", "certified: 2, any_of: [{nps: 9}, {psat: 75%}]") + level("B", "certified: 2")))
                .isEmpty();
        assertThat(told(id, level("A", "") + level("B", ""))).isEmpty();
    }

    @Test
    void aRequirementWithinAllOfIsNotHeldAgainstItsOwnLevel() throws IOException {
        String levels = level("A", "sourced_revenue: 100K, all_of: [{sourced_revenue: 50K}]") + level("B", "");
        assertThat(told("tier-requirements-not-rising", levels)).isEmpty();
    }

    @Test
    void aHigherUpperEndIsEasier() throws IOException {
        String levels = level("A", "open_tickets: {at_most: 9}") + level("B", "open_tickets: {at_most: 5}");
        assertThat(told("tier-requirements-not-rising", levels)).containsExactly("error");
    }

    @Test
    void whatAHigherLevelAsksForInAnotherWayIsNotDropped() throws IOException {
        String id = "tier-requirement-dropped";
        String lower = level("B", "certified: 2");
        assertThat(told(id, level("A", "won_deals: 3") + lower)).containsExactly("warning");
        assertThat(told(id, level("A", "any_of: [{certified: 3}, {won_deals: 9}]") + lower))
                .isEmpty();
        assertThat(told(id, level("A", "technical_certified: 2") + lower)).isEmpty();
    }

    @Test
    void aSignedAgreementKeepsNobodyOutOfTheLowestLevel() throws IOException {
        String id = "tier-base-missing";
        assertThat(told(id, level("A", "won_deals: 3") + level("B", "agreement: yes")))
                .isEmpty();
        assertThat(told(id, level("A", "won_deals: 3") + level("B", "certified: 1")))
                .containsExactly("warning");
    }

    @Test
    void withoutAPartnersFileOnlyATypingErrorIsToldAsAnUnknownMeasure() throws IOException {
        String id = "tier-measure-unknown";
        assertThat(told(id, level("A", "portal_visits: 3") + level("B", ""))).isEmpty();
        assertThat(told(id, level("A", "certifed: 3") + level("B", ""))).containsExactly("warning");
        assertThat(told(id, level("A", "online_certified: 3") + level("B", ""))).isEmpty();
    }

    @Test
    void aLevelOfAnotherNameMayBeAnyStepThatItsPlaceAllows() throws IOException {
        String id = "tier-discount-band";
        String lower = level("Registered", "").replace("5%", "15%");
        assertThat(told(id, level("Premier", "won_deals: 3").replace("5%", "20%") + lower))
                .isEmpty();
        assertThat(told(id, level("Gold", "won_deals: 3").replace("5%", "20%") + lower))
                .containsExactly("note");
    }

    @Test
    void placesByRankWaitForTheFirstPartnerThatSells() throws IOException {
        StringBuilder partners = new StringBuilder("id,joined,certified\n");
        StringBuilder deals = new StringBuilder("id,partner,role,type,stage,amount,created,closed\n");
        for (int i = 1; i <= 6; i++) {
            partners.append("P").append(i).append(",2025-01-01,0\n");
            deals.append("D")
                    .append(i)
                    .append(",P")
                    .append(i)
                    .append(",influenced,new,won,20K,2026-03-01,2026-05-01\n");
        }
        Files.writeString(folder.resolve("partners.csv"), partners);
        String[] data = {"--arr", "24M", "--partners", "partners.csv", "--deals", "deals.csv"};
        String byRank = "      - {name: A, top: 15%, benefits: {discount: 5%}}\n" + level("B", "");
        String alsoCertified =
                "      - {name: A, top: 15%, requires: {certified: 2}, benefits: {discount: 5%}}\n" + level("B", "");

        Files.writeString(folder.resolve("deals.csv"), deals);
        assertThat(told("tier-unreachable", byRank, data)).isEmpty();
        assertThat(told("tier-unreachable", level("A", "sourced_revenue: 1") + level("B", ""), data))
                .containsExactly("warning");

        Files.writeString(folder.resolve("deals.csv"), deals + "D7,P1,sourced,new,won,20K,2026-03-01,2026-05-01\n");
        assertThat(told("tier-unreachable", byRank, data)).isEmpty();
        assertThat(told("tier-unreachable", alsoCertified, data)).containsExactly("warning");
    }

    private static String level(String name, String requires) {
        return "      - {name: " + name + ", requires: {" + requires + "}, benefits: {discount: 5%}}\n";
    }

    /** The severities of the findings of one id on a program with these levels. */
    private List<String> told(String id, String levels, String... options) throws IOException {
        Files.writeString(
                folder.resolve("program.yaml"),
                "program:\n  name: Ladder\n  owner: Head of Partnerships\n  tiers:\n    levels:\n" + levels);
        List<String> args = new ArrayList<>(List.of("check", "program.yaml", "--as-of", "2026-09-30", "--select", id));
        args.addAll(List.of("--format", "json", "--fail-on", "never"));
        args.addAll(List.of(options));
        Run run = Run.of(folder, args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isZero();
        List<String> severities = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            if (line.contains("\"severity\" : ")) {
                severities.add(line.replace("\"", "")
                        .replace(",", "")
                        .replace("severity :", "")
                        .strip());
            }
        }
        return severities;
    }
}
