package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a diff says of money: round in sentences, to the cent in tables, with who changes most and of whom nothing is known. */
class DiffMoneyTest {

    @Test
    void theHeadlineIsRoundAndNamesWhoLosesMost() {
        Path example = Path.of("examples/optimize");
        String diff = Run.of(
                        example,
                        "diff",
                        "program.yaml",
                        "program-next.yaml",
                        "--workspace",
                        ".",
                        "--format",
                        "markdown")
                .out();

        assertThat(diff)
                .contains("The program costs $108K less a year: $526K becomes $418K; 5 partners earn more or less.");
        assertThat(diff).contains("Castlemere & Row Consulting loses most: $55K a year, 29.0% of what it earned.");
        assertThat(diff).contains("| Tier | Members before | Members after | Cost before | Cost after |");
        assertThat(diff).contains("| **All** | 42 | 42 | $525,945 | $417,580 |");
    }

    @Test
    void aPartnerOfWhomNothingIsKnownIsNamedBesideTheKnownTotal(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("partnerplan.yaml"), """
                as_of: 2026-09-30
                company: {arr: 24M, headcount: 130}
                program: old.yaml
                partners: partners.csv
                deals: deals.csv
                """);
        Files.writeString(folder.resolve("partners.csv"), "name,type\nOne,channel\nTwo,si\n");
        Files.writeString(folder.resolve("deals.csv"), """
                id,stage,amount,created,closed,type,partner,role,account
                1,won,90000.50,2026-01-01,2026-02-01,new,One,sourced,A
                2,won,20000,2026-01-01,2026-02-01,new,Two,sourced,B
                """);
        Files.writeString(folder.resolve("old.yaml"), "program: {revenue: {channel: {model: margin, margin: 30%}}}\n");
        Files.writeString(folder.resolve("new.yaml"), "program: {revenue: {channel: {model: margin, margin: 20%}}}\n");

        String diff = Run.of(folder, "diff", "old.yaml", "new.yaml", "--workspace", ".", "--format", "markdown")
                .out();

        assertThat(diff)
                .contains("The program costs $9K less a year, as far as is known: $27K becomes $18K; unknown for Two"
                        + " (the program does not say what type si earns); 1 partner earns more or less.");
        assertThat(diff).contains("One loses $9K a year, 33.3% of what it earned.");
        assertThat(diff).contains("| **All but the 1 unknown** |  |  | $27,000.15 | $18,000.10 |");
    }
}
