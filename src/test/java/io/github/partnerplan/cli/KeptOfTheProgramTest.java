package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the recommended program leaves as it is, and what it tells of levels that give more than those above them. */
class KeptOfTheProgramTest {

    private final Path folder;

    KeptOfTheProgramTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aDiscountDoesNotRiseWhereItsLevelWouldGetMoreThanTheOneAbove() throws IOException {
        assertThat(recommended("", "commission: 20%, discount: 20%"))
                .contains("the discount stays 10%, so that Associate does not get more than Premier above it, where a"
                        + " commission of 20% replaces a margin of 30%.")
                .containsPattern("- name: Associate benefits: discount: 10%");
    }

    @Test
    void aDiscountFallsToWhatLeavesItsLevelNoMoreThanTheOneAbove() throws IOException {
        assertThat(recommended("", "commission: 12%, discount: 20%"))
                .contains("the discount goes from 10% to 2%: so that Associate does not get more than Premier above it")
                .containsPattern("- name: Associate benefits: discount: 2%");
    }

    @Test
    void aDiscountThatHasNoRoomAtItsLowerEndGoes() throws IOException {
        assertThat(recommended("", "commission: 10%, discount: 20-25%"))
                .contains(
                        "the discount goes from 10% to none: so that Associate does not get more than Premier above it")
                .doesNotContainPattern("- name: Associate benefits: discount");
    }

    @Test
    void aCommissionThatIsLessThanTheMarginItReplacesIsTold() throws IOException {
        recommended("", "commission: 5%, discount: 20%");
        Run plan = Run.of(folder, "plan", "--format", "json", "--quiet");
        assertThat(plan.out())
                .contains("Associate partners of type reseller get ")
                .contains("a commission of 5% replaces a margin of 30%. Raise that commission, or leave it out.");
    }

    @Test
    void theRankingOfTheLadderStaysEvenWhereItIsTheUsualOne() throws IOException {
        assertThat(recommended("", "discount: 20%")).doesNotContain("rank_by");
        assertThat(recommended("rank_by: sourced_revenue, ", "discount: 20%")).contains("rank_by: sourced_revenue");
    }

    @Test
    void noTargetIsLessThanWhatIsReached() throws IOException {
        String program = recommended("", "discount: 20%");
        assertThat(program).contains("partner_sourced_share: 20% ").contains("partner_influenced_share: 56%");
        Files.writeString(
                folder.resolve("program.yaml"),
                program("", "discount: 20%") + "  targets: {partner_influenced_share: 30%}\n");
        assertThat(joined()).contains("partner_influenced_share: 30%");
    }

    private static String program(String ladder, String premier) {
        return """
                program:
                  types: [reseller]
                  tiers: {%slevels: [
                    {name: Premier, requires: {sourced_revenue: 50K}, benefits: {%s}},
                    {name: Associate, benefits: {discount: 10%%}}]}
                  revenue: {reseller: {model: margin, margin: 15%%}}
                """.formatted(ladder, premier);
    }

    /** Of ten partners each brings in a deal; the last ones bring in more. */
    private String recommended(String ladder, String premier) throws IOException {
        Files.writeString(folder.resolve("partnerplan.yaml"), """
                company: {name: A, arr: 24M, headcount: 130}
                as_of: 2026-09-30
                program: program.yaml
                partners: partners.csv
                deals: deals.csv
                """);
        StringBuilder partners = new StringBuilder("id,name,type,status,tier\n");
        StringBuilder deals = new StringBuilder("id,amount,stage,closed,partner,partner_role,type\n");
        for (int i = 1; i <= 10; i++) {
            partners.append("p" + i + ",P" + i + ",reseller,active," + (i > 8 ? "Premier" : "Associate") + "\n");
            String role = i > 6 ? "sourced" : "influenced";
            deals.append("d" + i + ",50000,won,2026-0" + (i % 9 + 1) + "-10,p" + i + "," + role + ",new\n");
            deals.append("e" + i + ",40000,won,2026-0" + (i % 9 + 1) + "-12,,,new\n");
        }
        Files.writeString(folder.resolve("partners.csv"), partners.toString());
        Files.writeString(folder.resolve("deals.csv"), deals.toString());
        Files.writeString(folder.resolve("program.yaml"), program(ladder, premier));
        return joined();
    }

    private String joined() throws IOException {
        Run run = Run.of(folder, "plan", "--format", "program", "--quiet");
        assertThat(run.exit()).as(run.err()).isZero();
        Files.writeString(folder.resolve("recommended.yaml"), run.out());
        return run.out().replaceAll("\\s+(# )?", " ");
    }
}
