package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealRole;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small ledgers as each system exports them. */
class DealExportsTest {

    @Test
    void ownColumnsAreReadInFull() {
        Ledger ledger = Ledger.of(
                "id|account|domain|partner|role|influenced_by|source|type|stage|amount|currency|product|region|created|expected_close|closed|registered",
                "D-1|Acme|https://www.Acme.com/de|Kite|sourced|North;"
                        + " South;|Web|expansion|won|12,500.50|EUR|Core|EMEA|2026-01-05|2026-03-01|2026-02-14|2026-01-07");
        Deal deal = ledger.deal(0);
        assertThat(ledger.findings()).isEmpty();
        assertThat(deal.id()).isEqualTo("D-1");
        assertThat(deal.account()).isEqualTo("Acme");
        assertThat(deal.domain()).isEqualTo("acme.com");
        assertThat(deal.partner()).isEqualTo("Kite");
        assertThat(deal.role()).contains(DealRole.SOURCED);
        assertThat(deal.influencedBy()).containsExactly("North", "South");
        assertThat(deal.partnerSource()).isFalse();
        assertThat(deal.type()).contains(DealType.EXPANSION);
        assertThat(deal.stage()).isEqualTo(DealStage.WON);
        assertThat(deal.amount().orElseThrow()).isEqualByComparingTo("13750.55");
        assertThat(deal.product()).isEqualTo("Core");
        assertThat(deal.region()).isEqualTo("EMEA");
        assertThat(deal.created()).contains(LocalDate.of(2026, 1, 5));
        assertThat(deal.closed()).contains(LocalDate.of(2026, 2, 14));
        assertThat(deal.registered()).contains(LocalDate.of(2026, 1, 7));
        assertThat(deal.where().words()).isEqualTo("deals.csv:2:1");
    }

    @Test
    void salesforceReport() {
        Ledger ledger = Ledger.of(
                "Opportunity ID|Opportunity Name|Account Name|Partner Account|Amount|Stage|Created Date|Close"
                        + " Date|Closed|Won|Lead Source|Type|Submitted Date",
                "0063x01|Acme one|Acme|Kite|$25,000.00|Closed Won|1/14/2026|2/3/2026|1|1|Partner Referral|New"
                        + " Business|1/20/2026",
                "0063x02|Acme two|Acme||$1,500.00|Negotiation|3/4/2026|12/31/2026|0|0|Web|Existing Business|",
                "0063x03|Acme six|Acme||$900.00|Dropped|3/4/2026|4/5/2026|1|0|Employee Referral||");
        assertThat(ledger.findings()).isEmpty();
        Deal won = ledger.deal(0);
        assertThat(won.stage()).isEqualTo(DealStage.WON);
        assertThat(won.partnerSource()).isTrue();
        assertThat(won.type()).contains(DealType.NEW);
        assertThat(won.closed()).contains(LocalDate.of(2026, 2, 3));
        assertThat(won.registered()).contains(LocalDate.of(2026, 1, 20));
        assertThat(won.amount()).contains(new BigDecimal("25000.00"));
        Deal open = ledger.deal(1);
        assertThat(open.stage()).isEqualTo(DealStage.OPEN);
        assertThat(open.closed()).isEmpty();
        assertThat(open.created()).contains(LocalDate.of(2026, 3, 4));
        assertThat(open.type()).contains(DealType.EXPANSION);
        assertThat(ledger.deal(2).stage()).isEqualTo(DealStage.LOST);
        assertThat(ledger.deal(2).closed()).contains(LocalDate.of(2026, 4, 5));
        assertThat(ledger.deal(2).type()).isEmpty();
        assertThat(ledger.columns())
                .contains("partner", "source", "partner_source", "closed", "registered")
                .doesNotContain("role");
    }

    @ParameterizedTest
    @CsvSource({
        "Existing Business - Upgrade, EXPANSION",
        "Existing Business - Downgrade, EXPANSION",
        "Add-On Business, EXPANSION",
        "Upsell / Cross-sell, EXPANSION",
        "Renewal - Existing Business, RENEWAL",
        "Renewal Business, RENEWAL",
        "New Business - Inbound, NEW",
        "Net New Logo, NEW"
    })
    void aTypeGoesByTheWordsInIt(String word, DealType type) {
        assertThat(DealWords.type(Words.fold(word))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Non-Renewal", "New Business or Upsell", "New Business / Renewal", "Downgrade", "Services"})
    void aTypeThatSaysNothingClearIsNone(String word) {
        assertThat(DealWords.type(Words.fold(word))).isEmpty();
    }

    @Test
    void salesforceQuery() {
        Ledger ledger = Ledger.of(
                "Id|Name|AccountId|PartnerAccountId|OpportunityPartner.Role|Amount|CurrencyIsoCode|StageName|IsWon|IsClosed|CreatedDate|CloseDate|LeadSource",
                "0063x01|Acme|0013x|0013p|Sourced|1000|EUR|Vertrag|true|true|2026-01-14T09:00:00.000Z|2026-02-03|Partner");
        Deal deal = ledger.deal(0);
        assertThat(ledger.findings()).isEmpty();
        assertThat(deal.stage()).isEqualTo(DealStage.WON);
        assertThat(deal.amount().orElseThrow()).isEqualByComparingTo("1100");
        assertThat(deal.created()).contains(LocalDate.of(2026, 1, 14));
        assertThat(deal.role()).contains(DealRole.SOURCED);
    }

    @Test
    void hubSpotExport() {
        Ledger ledger = Ledger.of(
                "Record ID|Deal Name|Associated Company|Deal Stage|Pipeline|Amount|Amount in company"
                        + " currency|Currency|Create Date|Close Date|Is Closed Won|Deal Type|Original Source|Deal owner",
                "991|Acme|Acme|Closed won (Sales Pipeline)|Sales|100|130.50|GBP|2026-01-14 17:32|2026-02-03"
                        + " 10:00|true|newbusiness|Offline Sources|A B",
                "992|Brix|Brix|Qualified|Sales|100|110|EUR|2026-01-15 17:32||false|existingbusiness|Referrals|A B");
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.deal(0).amount()).contains(new BigDecimal("130.50"));
        assertThat(ledger.deal(1).amount().orElseThrow()).isEqualByComparingTo("110");
        assertThat(ledger.deal(0).type()).contains(DealType.NEW);
        assertThat(ledger.deal(1).type()).contains(DealType.EXPANSION);
        assertThat(ledger.deal(0).closed()).contains(LocalDate.of(2026, 2, 3));
        assertThat(ledger.deal(1).stage()).isEqualTo(DealStage.OPEN);
        assertThat(ledger.columns()).doesNotContain("partner", "role", "influenced_by", "partner_source");
    }

    @Test
    void hubSpotInternalNames() {
        Ledger ledger = Ledger.of(
                "hs_object_id|dealname|dealstage|amount|deal_currency_code|createdate|closedate|hs_is_closed_won|dealtype|hs_analytics_source",
                "991|Acme|closedwon|100|USD|1768386720000|1770076800000|true|newbusiness|PAID_SEARCH");
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.deal(0).created()).contains(LocalDate.of(2026, 1, 14));
        assertThat(ledger.deal(0).stage()).isEqualTo(DealStage.WON);
    }

    @Test
    void pipedriveExport() {
        Ledger ledger = Ledger.of(
                "Deal - ID|Deal - Title|Organization - Name|Organization - ID|Deal - Value|Deal - Currency of"
                        + " value|Deal - Stage|Deal - Status|Deal - Deal created|Deal - Won time|Deal - Lost time|Deal -"
                        + " Expected close date|Deal - Label|Deal - Source channel",
                "1|Acme|Acme|77|1000|USD|Proposal|Won|2026-01-14 08:00:00|2026-02-03 08:00:00||2026-02-01|Hot|Partner",
                "2|Brix|Brix|78|2000|USD|Demo|Lost|2026-01-14 08:00:00||2026-02-04 08:00:00|2026-02-01|Renewal|",
                "3|Cove|Cove|78|3000|USD|Demo|Open|2026-01-14 08:00:00|||2026-12-01||");
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.deal(0).id()).isEqualTo("1");
        assertThat(ledger.deal(0).account()).isEqualTo("Acme");
        assertThat(ledger.deal(0).closed()).contains(LocalDate.of(2026, 2, 3));
        assertThat(ledger.deal(0).partnerSource()).isTrue();
        assertThat(ledger.deal(0).type()).isEmpty();
        assertThat(ledger.deal(1).stage()).isEqualTo(DealStage.LOST);
        assertThat(ledger.deal(1).closed()).contains(LocalDate.of(2026, 2, 4));
        assertThat(ledger.deal(1).type()).contains(DealType.RENEWAL);
        assertThat(ledger.deal(2).closed()).isEmpty();
        assertThat(ledger.columns()).contains("closed", "expected_close", "stage", "amount");
    }

    @Test
    void partnerStackExport() {
        Ledger ledger = Ledger.of(
                "key|name|account_name|amount|currency|stage_key|internal_status|created_at|close_date|partner_key|source_type",
                "deal_1|Acme|Acme|1000|EUR|signed|won|1768386720000|1770076800000|part_9|partner");
        Deal deal = ledger.deal(0);
        assertThat(ledger.findings()).isEmpty();
        assertThat(deal.partner()).isEqualTo("part_9");
        assertThat(deal.stage()).isEqualTo(DealStage.WON);
        assertThat(deal.partnerSource()).isTrue();
        assertThat(deal.closed()).contains(LocalDate.of(2026, 2, 3));
    }

    @Test
    void crossbeamColumns() {
        Ledger ledger = Ledger.of(
                "Deal ID|Deal Name|Company Name|Website|Deal Amount|Deal Stage|Open Date|Close Date|Is Won|Is"
                        + " Closed|Partner|Role",
                "7|Acme|Acme|acme.com|1000|Done|2026-01-14|2026-02-03|false|true|Kite|influenced");
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.deal(0).stage()).isEqualTo(DealStage.LOST);
        assertThat(ledger.deal(0).role()).contains(DealRole.INFLUENCED);
        assertThat(ledger.deal(0).domain()).isEqualTo("acme.com");
    }

    @Test
    void spreadsheetOfASalesTeam() {
        Ledger ledger = Ledger.of(
                "opp_id|sales_agent|account|deal_stage|engage_date|close_date|close_value",
                "1C1I7A6R|A|Cancity|Won|2026-10-20|2026-11-01|1054",
                "Z063OYW0|B|Isdom|Engaging|2026-10-25||");
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.deal(0).amount()).contains(new BigDecimal("1054"));
        assertThat(ledger.deal(1).amount()).isEmpty();
    }

    @Test
    void aLedgerWithoutATypeReadsRenewalsByName() {
        Ledger ledger = Ledger.of(
                "Opportunity Name|Stage|Amount", "Acme Renewal 2026|Won|5", "Brix upsell|Won|5", "Cove|Won|5");
        assertThat(ledger.deal(0).type()).contains(DealType.RENEWAL);
        assertThat(ledger.deal(1).type()).contains(DealType.EXPANSION);
        assertThat(ledger.deal(2).type()).isEmpty();
        assertThat(ledger.ids()).containsExactly("deal-type-from-name");
    }
}
