package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Deals;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageNamesTest {

    private static DealStage stage(String headers, String cells) {
        return Ledger.of("amount|created|" + headers, "1|2026-01-05|" + cells)
                .deal(0)
                .stage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Won",
                "won",
                "Closed Won",
                "closedwon",
                "Won and Closed",
                "7-Closed Won",
                "Closed - Won",
                "CLOSED_WON",
                "07. Closed Won",
                "Closed won (Sales Pipeline)"
            })
    void theseStagesAreWon(String name) {
        assertThat(stage("Stage", name)).isEqualTo(DealStage.WON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lost", "Closed Lost", "closedlost", "8-Closed Lost", "Closed lost (Sales Pipeline)"})
    void theseStagesAreLost(String name) {
        assertThat(stage("Stage", name)).isEqualTo(DealStage.LOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Open", "Negotiation", "Closed", "Wonder", "Likely won", "decisionmakerboughtin", "12345"})
    void everyOtherStageIsOpen(String name) {
        assertThat(stage("Stage", name)).isEqualTo(DealStage.OPEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Stage|IsWon|IsClosed;Signed|TRUE|TRUE;WON",
                "Stage|IsWon|IsClosed;Dropped|FALSE|TRUE;LOST",
                "Stage|IsWon|IsClosed;Closed Won|FALSE|FALSE;OPEN",
                "Stage|IsWon|IsClosed;Closed Won||;WON",
                "Stage|Won;Closed Lost|0;LOST",
                "Stage|Won;Signed|1;WON",
                "Deal Stage|Is Closed Won|Is closed lost;4711|false|true;LOST",
                "Deal Stage|Is Closed Won|Is closed lost;4711|false|false;OPEN",
                "Is Won;yes;WON",
                "Deal - Stage|Deal - Status;Proposal|Won;WON",
                "Deal - Stage|Deal - Status;Proposal|Lost;LOST",
                "Deal - Stage|Deal - Status;Proposal|Open;OPEN"
            })
    void aTickDecidesThenTheNameThenTheStatus(String headers, String cells, DealStage expected) {
        assertThat(stage(headers, cells)).isEqualTo(expected);
    }

    @Test
    void aTickThatIsNeitherYesNorNoLeavesItToTheName() {
        Ledger ledger = Ledger.of("amount|Stage|IsWon", "1|Won|maybe", "2|Won|maybe");
        assertThat(ledger.deal(0).stage()).isEqualTo(DealStage.WON);
        assertThat(ledger.ids()).containsExactly("value-type");
    }

    @Test
    void aMisspeltCloseIsOneFindingThatCountsItsDeals() {
        Ledger ledger = Ledger.of(
                "amount|created|Stage",
                "1|2026-01-05|Closd Won",
                "1|2026-01-05|Closing",
                "1|2026-01-05|Closd Won",
                "1|2026-01-05|8. Closed Lots (Sales)");
        assertThat(ledger.findings())
                .filteredOn(finding -> finding.id().equals("deal-stage-unclear"))
                .extracting(Finding::message)
                .containsExactly(
                        "stage \"Closd Won\" is not recognised, so its 2 deals count as open; did you mean \"Closed Won\"?",
                        "stage \"8. Closed Lots (Sales)\" is not recognised and counts as open; did you mean \"Closed Lost\"?");
    }

    @Test
    void aStageBesideATickOrAClearStatusNeedsNoName() {
        assertThat(Ledger.of("amount|created|Stage|IsWon", "1|2026-01-05|Closd Won|yes")
                        .ids())
                .doesNotContain("deal-stage-unclear");
        assertThat(Ledger.of("amount|created|Stage|Status", "1|2026-01-05|Closd Won|Won")
                        .ids())
                .doesNotContain("deal-stage-unclear");
    }

    private static Map<String, Integer> guessed(String... lines) {
        Deals deals = DealsReader.open(MemoryTable.of("deals.csv", lines), Ledger.DOLLARS, new Findings())
                .orElseThrow();
        deals.forEach(deal -> {});
        deals.forEach(deal -> {});
        return deals.guessedOpen();
    }

    @Test
    void aStageThatIsNoKnownOneIsCountedAsGuessed() {
        assertThat(guessed(
                        "amount|created|Stage",
                        "1|2026-01-05|Zombie",
                        "1|2026-01-05|4 - Negotiation (Partners)",
                        "1|2026-01-05|Zombie",
                        "1|2026-01-05|",
                        "1|2026-01-05|Closed Won",
                        "1|2026-01-05|On hold"))
                .containsExactly(entry("\"Zombie\"", 2), entry("", 1), entry("\"On hold\"", 1));
    }

    @Test
    void aStageBesideATickOrAKnownStatusIsNotGuessed() {
        assertThat(guessed("amount|created|Deal Stage|Deal Status", "1|2026-01-05|Zombie|Open"))
                .isEmpty();
        assertThat(guessed("amount|created|Stage|IsWon|IsClosed", "1|2026-01-05|Zombie|no|no"))
                .isEmpty();
        assertThat(guessed("amount|created|Stage|IsWon", "1|2026-01-05|Zombie|no", "1|2026-01-05|Zombie|yes"))
                .containsExactly(entry("\"Zombie\"", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open",
                "Prospecting",
                "Needs Analysis",
                "Id. Decision Makers",
                "Proposal/Price Quote",
                "Appointment Scheduled (Sales Pipeline)",
                "decisionmakerboughtin",
                "Negotiations Started",
                "03. Discovery"
            })
    void whatTheSystemsBeginWithIsKnownAsOpen(String name) {
        assertThat(OpenStages.isKnown(name)).isTrue();
        assertThat(stage("Stage", name)).isEqualTo(DealStage.OPEN);
    }
}
