package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Deals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealsReaderTest {

    @Test
    void aCanonicalHeaderBeatsASynonymWithoutANote() {
        Ledger ledger = Ledger.of("Stage|TCV|amount", "won|1|2");
        assertThat(ledger.deal(0).amount()).contains(new BigDecimal("2"));
        assertThat(ledger.findings()).isEmpty();
    }

    @Test
    void ofTwoSynonymsTheFirstInTheListWinsAndANoteSaysSo() {
        Ledger ledger = Ledger.of("Stage|ARR|TCV", "won|1|2");
        assertThat(ledger.deal(0).amount()).contains(new BigDecimal("2"));
        assertThat(ledger.ids()).containsExactly("column-choice");
        assertThat(ledger.findings().get(0).severity()).isEqualTo(Severity.NOTE);
        assertThat(ledger.findings().get(0).message()).isEqualTo("\"TCV\" is read as amount, so \"ARR\" is not");
        assertThat(ledger.findings().get(0).where().words()).isEqualTo("deals.csv:1:2");
    }

    @Test
    void theUsersMappingBeatsTheCanonicalHeader() {
        MemoryTable table = MemoryTable.of("deals.csv", "Stage|amount|ACV net|Channel Account", "won|1|2|Kite");
        Ledger ledger = Ledger.read(table, Ledger.mapping("amount", "acv NET", "partner", "Channel Account"));
        assertThat(ledger.deal(0).amount()).contains(new BigDecimal("2"));
        assertThat(ledger.deal(0).partner()).isEqualTo("Kite");
        assertThat(ledger.findings()).isEmpty();
    }

    @Test
    void aMappingToAHeaderThatIsNotThereAsksDidYouMean() {
        MemoryTable table = MemoryTable.of("deals.csv", "Stage|amount|Channel Account", "won|1|Kite");
        Ledger ledger = Ledger.read(table, Ledger.mapping("partner", "Chanel Account"));
        Finding finding = ledger.findings().get(0);
        assertThat(finding.id()).isEqualTo("column-missing");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("deals.csv has no column \"Chanel Account\"; did you mean \"Channel Account\"?");
        assertThat(finding.where().words()).isEqualTo("partnerplan.yaml:1:9");
    }

    @Test
    void aMappingOfAnUnknownFieldAsksDidYouMean() {
        MemoryTable table = MemoryTable.of("deals.csv", "Stage|amount", "won|1");
        Ledger ledger = Ledger.read(table, Ledger.mapping("amuont", "amount"));
        assertThat(ledger.ids()).containsExactly("key-unknown");
        assertThat(ledger.findings().get(0).message()).contains("did you mean \"amount\"?");
    }

    @Test
    void aMappingThatIsMissingWarnsWhereAnotherColumnStandsIn() {
        MemoryTable table = MemoryTable.of("deals.csv", "Stage|amount|partner", "won|1|Kite");
        Ledger ledger = Ledger.read(table, Ledger.mapping("partner", "Channel Account", "x-note", "mine"));
        assertThat(ledger.deal(0).partner()).isEqualTo("Kite");
        assertThat(ledger.ids()).containsExactly("column-missing");
        assertThat(ledger.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(ledger.findings().get(0).help())
                .isEqualTo("Name one of its columns: \"Stage\", \"amount\", \"partner\".");
    }

    @Test
    void aLedgerWithoutStageAndAmountIsAnErrorThatShowsTheColumns() {
        Ledger ledger = Ledger.of("Id|Ammount|Fase", "1|2|won");
        Finding finding = ledger.findings().get(0);
        assertThat(ledger.deals()).isEmpty();
        assertThat(ledger.findings()).hasSize(1);
        assertThat(finding.id()).isEqualTo("columns-missing");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("stage or amount", "\"Id\", \"Ammount\", \"Fase\"");
        assertThat(finding.help())
                .isEqualTo("Write columns: {deals: {stage: \"its header\", amount: \"Ammount\"}} in partnerplan.yaml.");
    }

    @Test
    void aLedgerWithoutAmountsStillCounts() {
        Ledger ledger = Ledger.of("Id|Stage", "1|won");
        assertThat(ledger.deal(0).stage()).isEqualTo(DealStage.WON);
        assertThat(ledger.deal(0).amount()).isEmpty();
        assertThat(ledger.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(ledger.columns()).containsExactly("id", "stage");
    }

    @Test
    void aLaterRowDecidesTheDialectOfEarlierOnes() {
        Ledger ledger = Ledger.of(
                "Stage|Amount|Created", "open|1.500|03/04/2026", "open|2.000,50|04/05/2026", "open|7|25/12/2026");
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.deal(0).amount().orElseThrow()).isEqualByComparingTo("1500");
        assertThat(ledger.deal(0).created()).contains(LocalDate.of(2026, 4, 3));
    }

    @Test
    void anUndecidedColumnAsksAndItsValuesAreAbsent() {
        Ledger ledger = Ledger.of("Stage|Amount|Created", "open|1.500|03/04/2026");
        assertThat(ledger.deal(0).amount()).isEmpty();
        assertThat(ledger.deal(0).created()).isEmpty();
        assertThat(ledger.ids()).containsExactly("value-ambiguous", "value-ambiguous");
        assertThat(ledger.findings().get(0).message()).startsWith("column \"Amount\": \"1.500\"");
    }

    @Test
    void aColumnWrittenBothWaysSaysWhereAndKeepsItsClearCells() {
        Ledger ledger =
                Ledger.of("Stage|Amount|Created", "open|1|25/12/2026", "open|1|12/31/2026", "open|1|03/04/2026");
        assertThat(ledger.deal(0).created()).contains(LocalDate.of(2026, 12, 25));
        assertThat(ledger.deal(1).created()).contains(LocalDate.of(2026, 12, 31));
        assertThat(ledger.deal(2).created()).isEmpty();
        assertThat(ledger.ids()).containsExactly("column-mixed", "value-ambiguous");
        assertThat(ledger.findings().get(0).message()).contains("line 2", "line 3", "line 4");
    }

    @Test
    void columnsOfOneFileMayBeWrittenDifferently() {
        Ledger ledger = Ledger.of("Stage|Created|Close Date", "won|03/04/2026|03/05/2026", "won|25/04/2026|05/25/2026");
        assertThat(ledger.deal(0).created()).contains(LocalDate.of(2026, 4, 3));
        assertThat(ledger.deal(0).closed()).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void anUnreadableDateIsAFindingAndAbsent() {
        Ledger ledger = Ledger.of("Stage|Amount|Close Date", "won|1|2026-02-30");
        assertThat(ledger.deal(0).closed()).isEmpty();
        assertThat(ledger.findings().get(0).where().words()).isEqualTo("deals.csv:2:3");
        assertThat(ledger.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aDealClosedBeforeItWasCreatedIsTold() {
        Ledger ledger =
                Ledger.of("Stage|Amount|Created|Closed", "won|1|2026-02-02|2026-02-01", "open|1|2026-02-02|2026-02-01");
        assertThat(ledger.ids()).containsExactly("deal-dates-reversed");
        assertThat(ledger.deal(0).closed()).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void twoDealsOfOneIdBothCount() {
        Ledger ledger = Ledger.of("Id|Stage|Amount", "D-1|won|1", "d-1|won|2", "D-1|won|3");
        assertThat(ledger.deals()).hasSize(3);
        assertThat(ledger.ids()).containsExactly("deal-duplicate");
        assertThat(ledger.findings().get(0).message()).contains("\"D-1\"", "line 2");
        assertThat(ledger.findings().get(0).where().line()).isEqualTo(4);
    }

    @Test
    void anIdASpreadsheetRoundedIsToldOnceARowAndIsNoDuplicate() {
        Ledger ledger = Ledger.of("Id|Stage|Amount", "1.2E+15|won|1", "1.2E+15|won|2", "1E5|won|3", "00123|won|3");
        assertThat(ledger.ids()).containsExactly("id-damaged", "id-damaged");
        assertThat(ledger.deal(2).id()).isEqualTo("1E5");
        assertThat(ledger.deal(3).id()).isEqualTo("00123");
    }

    @Test
    void anUnknownRoleOrTypeIsOneFindingAWord() {
        Ledger ledger = Ledger.of(
                "Stage|Amount|Role|Type", "won|1|Reseller|Pilot", "won|1|reseller|Pilot", "won|1|Reseller|Renewal");
        assertThat(ledger.ids()).containsExactly("value-type", "value-type", "value-type");
        assertThat(ledger.deal(0).role()).isEmpty();
        assertThat(ledger.deal(0).type()).isEmpty();
        assertThat(ledger.findings()).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void wordsForNobodyAreADirectDeal() {
        Ledger ledger = Ledger.of("Stage|Amount|Partner", "won|1|N/A", "won|1|-", "won|1|None", "won|1|Nona");
        assertThat(ledger.deals()).extracting(Deal::partner).containsExactly("", "", "", "Nona");
        assertThat(ledger.ids()).containsExactly("deal-partner-none");
    }

    @Test
    void onlyLeadSourcesThatAreAPartnerCount() {
        Ledger ledger = Ledger.of(
                "Stage|Amount|Lead Source",
                "won|1|Partner",
                "won|1|Partner - Technology",
                "won|1|Channel",
                "won|1|Non-partner",
                "won|1|External Referral",
                "won|1|Web",
                "won|1|");
        assertThat(ledger.deals())
                .extracting(Deal::partnerSource)
                .containsExactly(true, true, true, false, false, false, false);
    }

    @Test
    void aRowOfTotalsAndAnEmptyRowAreNoDeals() {
        Ledger ledger =
                Ledger.of("Opportunity Name|Amount|Stage|Created", "Acme|5|won|2026-01-01", "|||", "Grand Total|5||");
        assertThat(ledger.deals()).hasSize(1);
        assertThat(ledger.ids()).containsExactly("row-total");
    }

    @Test
    void aRowWithABlankStageIsOpen() {
        Ledger ledger = Ledger.of("Id|Amount|Stage", "1|5|");
        assertThat(ledger.deal(0).stage()).isEqualTo(DealStage.OPEN);
    }

    @Test
    void aCanonicalClosedDateIsNotTakenForATick() {
        Ledger ledger = Ledger.of("Stage|Amount|Closed|Close Date", "won|1|2026-02-01|2026-03-01");
        assertThat(ledger.deal(0).closed()).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void aDealRegistrationColumnIsADayOnlyIfItHoldsDays() {
        assertThat(Ledger.of("Stage|Amount|Deal Registration", "won|1|2026-02-01")
                        .deal(0)
                        .registered())
                .contains(LocalDate.of(2026, 2, 1));
        Ledger ids = Ledger.of("Stage|Amount|Deal Registration", "won|1|DR-7");
        assertThat(ids.deal(0).registered()).isEmpty();
        assertThat(ids.findings()).isEmpty();
        assertThat(ids.columns()).doesNotContain("registered");
    }

    @Test
    void aSecondPassGivesTheSameDealsAndNoFindingTwice() {
        Findings findings = new Findings();
        MemoryTable table = MemoryTable.of("deals.csv", "Id|Stage|Amount", "1|won|x", "1|won|EUR 5", "2|won|GBP 5");
        Deals deals = DealsReader.open(table, Ledger.DOLLARS, findings).orElseThrow();
        List<Deal> first = new ArrayList<>();
        deals.forEach(first::add);
        List<Finding> told = findings.sorted();
        List<Deal> second = new ArrayList<>();
        deals.forEach(second::add);
        assertThat(second).isEqualTo(first);
        assertThat(findings.sorted()).isEqualTo(told);
        assertThat(told).extracting(Finding::id).containsExactly("value-type", "deal-duplicate", "amount-without-rate");
    }
}
