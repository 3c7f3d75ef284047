package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says about the recommended levels: what each costs, and who is in it as far as that is known. */
class TierSectionTest {

    @Test
    void theCostOfTheBaseLevelIsToldWithWhatItIsPaidFor() {
        String plan = Run.of(Path.of("examples/optimize"), "plan", "--format", "markdown")
                .out();

        assertThat(plan).contains("Gold under the recommended rules:", "(Gold today)");
        assertThat(plan).contains("31 partners, $22K sourced together.");
        assertThat(plan)
                .contains("commission $151K + fee $10K; $151K of it to partners that influenced wins and sourced none."
                        + " In all $161K a year, more than its members source.");
    }

    @Test
    void aLevelThatAllWhoMayBeInItAreUndecidedForHasUnknownMembers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("partnerplan.yaml"), """
                as_of: 2026-09-30
                company: {arr: 24M, headcount: 130}
                program: program.yaml
                partners: partners.csv
                deals: deals.csv
                """);
        Files.writeString(folder.resolve("program.yaml"), """
                program:
                  tiers:
                    levels:
                      - {name: Gold, requires: {sourced_revenue: 50K, nps: 5}, benefits: {discount: 20%}}
                      - {name: Base, benefits: {discount: 10%}}
                """);
        Files.writeString(folder.resolve("partners.csv"), """
                name,type
                One,channel
                Two,channel
                Three,channel
                """);
        Files.writeString(folder.resolve("deals.csv"), """
                id,stage,amount,created,closed,type,partner,role,account
                1,won,90000,2026-01-01,2026-02-01,new,One,sourced,A
                2,won,20000,2026-01-01,2026-02-01,new,Two,sourced,B
                """);

        String plan = Run.of(folder, "plan", "--format", "markdown").out();

        assertThat(plan).containsPattern("\\*\\*Gold\\*\\* +\\|[^|]+\\| +unknown +\\| +unknown +\\|");
        assertThat(plan).containsPattern("\\*\\*Base\\*\\* +\\|[^|]+\\| +2 +\\|");
        assertThat(plan).contains("Undecided (1)");
    }
}
