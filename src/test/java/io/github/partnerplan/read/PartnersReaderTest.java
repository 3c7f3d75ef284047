package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.model.PartnerType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnersReaderTest {

    private record Read(List<Partner> partners, List<Finding> findings) {
        Partner only() {
            assertThat(partners).hasSize(1);
            return partners.get(0);
        }

        List<String> ids() {
            return findings.stream().map(Finding::id).toList();
        }
    }

    private static Read read(String... lines) {
        Findings findings = new Findings();
        Optional<List<Partner>> partners =
                PartnersReader.read(MemoryTable.of("partners.csv", lines), Ledger.DOLLARS, findings);
        return new Read(partners.orElse(List.of()), findings.sorted());
    }

    private static BigDecimal number(Read read, String column) {
        return read.only().number(column).orElseThrow();
    }

    @Test
    void ownColumnsAreReadInFull() {
        Read read = read(
                "id|name|aliases|type|track|tier|tier_since|status|joined|ended|region|manager|last_qbr|agreement_ends|certified|sales_certified|nps|psat|target|mdf_spent|missed_qbrs|exclusive|fit_market",
                "P-1|Kite|Kite GmbH; KITE"
                        + " AG|reseller|resell|Gold|2025-01-01|active|2024-03-01||EMEA|Kim|2026-06-30|2027-01-01|yes|3|9|85%|250K|€10K|2|no|4");
        Partner partner = read.only();
        assertThat(read.findings()).isEmpty();
        assertThat(partner.id()).isEqualTo("P-1");
        assertThat(partner.aliases()).containsExactly("Kite GmbH", "KITE AG");
        assertThat(partner.type()).contains(PartnerType.RESELLER);
        assertThat(partner.tier()).isEqualTo("Gold");
        assertThat(partner.tierSince()).contains(LocalDate.of(2025, 1, 1));
        assertThat(partner.joined()).contains(LocalDate.of(2024, 3, 1));
        assertThat(partner.lastQbr()).contains(LocalDate.of(2026, 6, 30));
        assertThat(partner.agreementEnds()).contains(LocalDate.of(2027, 1, 1));
        assertThat(number(read, "certified")).isEqualByComparingTo("1");
        assertThat(number(read, "sales_certified")).isEqualByComparingTo("3");
        assertThat(number(read, "nps")).isEqualByComparingTo("9");
        assertThat(number(read, "psat")).isEqualByComparingTo("0.85");
        assertThat(number(read, "target")).isEqualByComparingTo("250000");
        assertThat(number(read, "mdf_spent")).isEqualByComparingTo("11000");
        assertThat(number(read, "missed_qbrs")).isEqualByComparingTo("2");
        assertThat(number(read, "exclusive")).isZero();
        assertThat(number(read, "fit_market")).isEqualByComparingTo("4");
    }

    @Test
    void otherNumericColumnsAreMeasuresOfTheirName() {
        Read read = read(
                "name|Sourced MRR ($)|Win share|Has demo|Remark|Empty",
                "Kite|$1,200|12.5%|yes|good|",
                "Nova|900.5||no|2|");
        Partner kite = read.partners().get(0);
        assertThat(kite.numbers()).containsOnlyKeys("sourced_mrr", "win_share", "has_demo");
        assertThat(kite.number("sourced_mrr").orElseThrow()).isEqualByComparingTo("1200");
        assertThat(kite.number("win_share").orElseThrow()).isEqualByComparingTo("0.125");
        assertThat(kite.number("has_demo").orElseThrow()).isEqualByComparingTo("1");
        assertThat(read.partners().get(1).number("win_share")).isEmpty();
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aBlankCellIsNotZero() {
        Read read = read("name|certified|mdf_spent", "Kite||");
        assertThat(read.only().numbers()).isEmpty();
    }

    @Test
    void oneTextAmongNumbersIsTold() {
        Read read = read("name|score", "A|1", "B|2", "C|3", "D|4O");
        assertThat(read.ids()).containsExactly("column-not-numeric");
        assertThat(read.findings().get(0).message()).contains("\"score\"", "\"4O\"");
        assertThat(read.findings().get(0).where().line()).isEqualTo(5);
        assertThat(read.partners().get(0).numbers()).isEmpty();
    }

    @Test
    void answersOutsideTheirScaleAreFindingsAndUnknown() {
        Read read = read("name|nps|psat|fit_team", "Kite|55|120%|6");
        assertThat(read.only().numbers()).isEmpty();
        assertThat(read.ids()).containsExactly("value-range", "value-range", "value-range");
    }

    @ParameterizedTest
    @CsvSource({
        "technology,TECHNOLOGY", "ISV,TECHNOLOGY", "Technology Partner,TECHNOLOGY", "VAR,RESELLER",
                "Value-added reseller,RESELLER",
        "MSP,CHANNEL", "Distributor,CHANNEL", "Consulting,SI", "System Integrator,SI", "Cloud Marketplace,MARKETPLACE",
        "White label,OEM", "co-marketing,CO_MARKETING", "Referral,REFERRAL", "Strategic alliance,STRATEGIC",
                "ecosystem,ECOSYSTEM"
    })
    void typesGoByTheWordsOfTheField(String word, PartnerType type) {
        Read read = read("name|Partner Type", "Kite|" + word);
        assertThat(read.only().type()).contains(type);
    }

    @Test
    void everyTypeIsReadByItsOwnWord() {
        for (PartnerType type : PartnerType.values()) {
            assertThat(PartnerWords.type(Words.fold(type.word()))).contains(type);
        }
    }

    @Test
    void anUnknownTypeIsOneFindingAWord() {
        Read read = read("name|type", "A|friend", "B|friend");
        assertThat(read.ids()).containsExactly("value-type");
        assertThat(read.partners().get(1).type()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "approved,ACTIVE",
        "'',ACTIVE",
        "pending,PROSPECT",
        "Lead,PROSPECT",
        "archived,ENDED",
        "Terminated,ENDED",
        "churned,ENDED",
        "On hold,PAUSED",
        "whatever,ACTIVE"
    })
    void statusGoesByTheWordsOfCrms(String word, PartnerStatus status) {
        assertThat(read("name|status", "Kite|" + word).only().status()).isEqualTo(status);
    }

    @Test
    void anEndThatHasComeEndsAPartnerOfBlankStatus() {
        Read read = read("name|ended", "A|2026-09-30", "B|2026-10-01");
        assertThat(read.partners())
                .extracting(Partner::status)
                .containsExactly(PartnerStatus.ENDED, PartnerStatus.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inactive", "Paused", "Active", "Prospect", "Ended", "whatever"})
    void anEndThatHasComeEndsAPartnerWhateverItsStatusSays(String word) {
        Read read = read("name|status|ended", "A|" + word + "|2026-03-31", "B|" + word + "|2026-10-01");
        assertThat(read.partners().get(0).status()).isEqualTo(PartnerStatus.ENDED);
        assertThat(read.partners().get(0).enrolledOn(LocalDate.of(2026, 3, 30))).isTrue();
        assertThat(read.partners().get(1).status())
                .isEqualTo(PartnerWords.status(Words.fold(word)).orElse(PartnerStatus.ACTIVE));
    }

    @Test
    void anEndThatCannotBeReadEndsAnInactivePartnerOnNoKnownDay() {
        Read read =
                read("name|status|ended", "A|Inactive|3/4/2026", "B|Inactive|", "C|Active|3/4/2026", "D||2026-03-01");
        assertThat(read.ids()).contains("value-ambiguous");
        assertThat(read.partners())
                .extracting(Partner::status)
                .containsExactly(PartnerStatus.ENDED, PartnerStatus.PAUSED, PartnerStatus.ACTIVE, PartnerStatus.ENDED);
        assertThat(read.partners().get(0).ended()).isEmpty();
        assertThat(read("name|status|ended", "A|Inactive|n/a").only().status()).isEqualTo(PartnerStatus.PAUSED);
    }

    @Test
    void inactiveMayBePausedOrEndedAndPausedIsNot() {
        Read read = read("name|status", "A|Inactive", "B|Dormant", "C|Paused", "D|On hold", "E|Active", "F|");
        assertThat(read.partners())
                .extracting(Partner::isInactive)
                .containsExactly(true, true, false, false, false, false);
    }

    @Test
    void aStatusThatKnowsNothingOfTheEndIsOneFindingAStatus() {
        Read read = read(
                "name|status|ended",
                "A|Inactive|2026-03-31",
                "B|paused|2026-04-30",
                "C|Active|2026-05-31",
                "D|ended|2026-05-31",
                "E|Active|2027-05-31");
        assertThat(read.ids()).containsExactly("partner-status-ended", "partner-status-ended");
        assertThat(read.findings())
                .extracting(Finding::severity, Finding::message)
                .containsExactly(
                        tuple(
                                Severity.NOTE,
                                "status \"Inactive\" beside an end on 2026-03-31, and so 1 more: these 2 partners count as"
                                        + " ended"),
                        tuple(
                                Severity.WARNING,
                                "status \"Active\" beside an end on 2026-05-31: the partner counts as ended"));
        assertThat(read.findings().get(1).where().line()).isEqualTo(4);
    }

    @Test
    void partnerStackListsPeople() {
        Read read = read(
                "key|first_name|last_name|email|approved_status|archived|created_at|group.name|address.country|reward.amount",
                "part_9|Kim|Lee|kim@kite.example|approved|false|1768386720000|Gold|Germany|120.50",
                "part_8|Jo|Ray|jo@ray.example|approved|true|1768386720000|Gold|Germany|0");
        Partner first = read.partners().get(0);
        assertThat(read.findings()).isEmpty();
        assertThat(first.id()).isEqualTo("part_9");
        assertThat(first.name()).isEqualTo("Kim Lee");
        assertThat(first.aliases()).containsExactly("kim@kite.example");
        assertThat(first.tier()).isEqualTo("Gold");
        assertThat(first.number("reward_amount").orElseThrow()).isEqualByComparingTo("120.50");
        assertThat(read.partners().get(1).status()).isEqualTo(PartnerStatus.ENDED);
    }

    @Test
    void salesforceAccountsTellPartnersByATick() {
        Read read = read(
                "Account ID|Account Name|IsPartner|Channel Program Level Name|Billing Country",
                "001|Kite|TRUE|Gold|Germany",
                "002|Nova|FALSE||France");
        assertThat(read.partners())
                .extracting(Partner::status)
                .containsExactly(PartnerStatus.ACTIVE, PartnerStatus.PROSPECT);
        assertThat(read.partners()).extracting(Partner::region).containsExactly("Germany", "France");
    }

    @Test
    void dubExport() {
        Read read = read(
                "ID|Name|Group|Status|Enrolled at|Country|Commissions|Net Revenue",
                "pn_1|Kite|Default|approved|2026-01-05T10:00:00Z|US|$120.00|$1,000.00");
        assertThat(read.findings()).isEmpty();
        assertThat(number(read, "net_revenue")).isEqualByComparingTo("1000");
        assertThat(read.only().joined()).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void theIdIsTheNameWhereThereIsNone() {
        assertThat(read("Partner", "Kite").only().id()).isEqualTo("Kite");
        assertThat(read("id", "P-1").only().name()).isEqualTo("P-1");
    }

    @Test
    void aRowWithoutNameAndIdIsLeftOutAndTold() {
        Read read = read("id|name|region", "||EMEA", "||", "P-1|Kite|");
        assertThat(read.partners()).hasSize(1);
        assertThat(read.ids()).containsExactly("row-incomplete");
        assertThat(read.findings().get(0).where().line()).isEqualTo(2);
    }

    @Test
    void theSamePartnerTwiceIsOnePartner() {
        Read read = read("id|name|tier", "P-1|Kite|Gold", "p-1|KITE |Silver");
        assertThat(read.only().tier()).isEqualTo("Gold");
        assertThat(read.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.ids()).containsExactly("partner-duplicate");
    }

    @Test
    void twoPartnersOfOneIdAreBothKept() {
        Read read = read("id|name", "P-1|Kite", "P-1|Nova");
        assertThat(read.partners()).extracting(Partner::id).containsExactly("P-1", "Nova");
        assertThat(read.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void twoPartnersOfOneNameAreBothKept() {
        Read read = read("id|name", "P-1|Kite", "P-2|kite");
        assertThat(read.partners()).extracting(Partner::id).containsExactly("P-1", "P-2");
        assertThat(read.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aMappedColumnIsNotAlsoAMeasure() {
        Findings findings = new Findings();
        MemoryTable table = MemoryTable.of("partners.csv", "name|Badges|certified", "Kite|4|1");
        List<Partner> partners = PartnersReader.read(table, Ledger.mapping("certified", "Badges"), findings)
                .orElseThrow();
        assertThat(partners.get(0).number("certified").orElseThrow()).isEqualByComparingTo("4");
        assertThat(partners.get(0).number("badges").orElseThrow()).isEqualByComparingTo("4");
    }

    @Test
    void aTableThatNamesNobodyIsAnError() {
        Read read = read("colour|size", "red|1");
        assertThat(read.partners()).isEmpty();
        assertThat(read.ids()).containsExactly("columns-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "NPS score, nps, 9, 9",
        "Net promoter score, nps, 9, 9",
        "Partner NPS, nps, 9, 9",
        "PSAT score, psat, 85%, 0.85",
        "Partner satisfaction, psat, 0.9, 0.9",
        "Agreement signed, agreement, yes, 1",
        "Signed agreement, agreement, no, 0",
        "Contract signed, agreement, 2025-03-04, 1",
        "Agreement signed on, agreement, 03/04/2025, 1",
        "Certified staff, certified, 3, 3",
        "Certified engineers, technical_certified, 3, 3",
        "Certified sellers, sales_certified, 3, 3",
        "People trained, trained, 3, 3",
        "Sales target, target, 250K, 250000",
        "MDF used, mdf_spent, 10K, 10000",
        "Training costs, enablement_cost, 10K, 10000",
        "QBRs missed, missed_qbrs, 2, 2",
        "Quarters missed, missed_quarters, 2, 2",
        "Exclusivity, exclusive, yes, 1"
    })
    void numbersAreFoundUnderTheNamesThatPeopleGiveThem(String header, String column, String cell, String number) {
        Read read = read("name|" + header, "Kite|" + cell);
        assertThat(read.findings()).isEmpty();
        assertThat(number(read, column)).isEqualByComparingTo(number);
        assertThat(read.only().number(Names.snakeCase(header))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Onboarded",
                "Onboarded on",
                "Onboarding date",
                "Partner since",
                "Start date",
                "Joined on",
                "Enrollment date",
                "Partnership start date",
                "Contract start date"
            })
    void theDayOfJoiningIsFoundUnderTheNamesThatPeopleGiveIt(String header) {
        Read read = read("name|" + header, "Kite|2025-03-04");
        assertThat(read.findings()).isEmpty();
        assertThat(read.only().joined()).contains(LocalDate.of(2025, 3, 4));
    }

    @Test
    void wordsAndOtherDaysAreFoundUnderTheNamesThatPeopleGiveThem() {
        Read read = read(
                "Partner account|Partnership type|Current tier|Partner status|Terminated on|Contract expires|Last business review|Channel manager|Territory",
                "Kite|Reseller|Gold|Active|2027-01-01|2026-12-31|2026-07-01|Kim|EMEA");
        Partner partner = read.only();
        assertThat(read.findings()).isEmpty();
        assertThat(partner.name()).isEqualTo("Kite");
        assertThat(partner.type()).contains(PartnerType.RESELLER);
        assertThat(partner.tier()).isEqualTo("Gold");
        assertThat(partner.ended()).contains(LocalDate.of(2027, 1, 1));
        assertThat(partner.agreementEnds()).contains(LocalDate.of(2026, 12, 31));
        assertThat(partner.lastQbr()).contains(LocalDate.of(2026, 7, 1));
        assertThat(partner.manager()).isEqualTo("Kim");
        assertThat(partner.region()).isEqualTo("EMEA");
    }

    @Test
    void theCanonicalHeaderBeatsASynonym() {
        Read read = read("name|NPS score|nps|Onboarded on|joined", "Kite|3|9|2025-01-01|2024-01-01");
        assertThat(number(read, "nps")).isEqualByComparingTo("9");
        assertThat(number(read, "nps_score")).isEqualByComparingTo("3");
        assertThat(read.only().joined()).contains(LocalDate.of(2024, 1, 1));
    }

    @Test
    void aSynonymWhoseCellsAreAnotherThingIsTheUsersOwnColumnAndTold() {
        Read read = read(
                "name|NPS score|Onboarded|Satisfaction|Training completed", "Kite|9|yes|4.5|80%", "Nova|45|no|0.9|90%");
        Partner kite = read.partners().get(0);
        assertThat(kite.numbers()).containsOnlyKeys("nps_score", "onboarded", "satisfaction", "training_completed");
        assertThat(kite.joined()).isEmpty();
        assertThat(kite.number("onboarded").orElseThrow()).isOne();
        assertThat(kite.number("training_completed").orElseThrow()).isEqualByComparingTo("0.8");
        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "\"NPS score\" is not read as nps, because cells such as \"45\" do not fit",
                        "\"Onboarded\" is not read as joined, because cells such as \"yes\" do not fit",
                        "\"Satisfaction\" is not read as psat, because cells such as \"4.5\" do not fit",
                        "\"Training completed\" is not read as trained, because cells such as \"80%\" do not fit");
    }

    @Test
    void aSingleWrongCellIsStillAFaultOfTheCell() {
        Read read = read("name|Start date|Agreement signed", "Kite|2025-01-01|yes", "Nova|soon|perhaps");
        assertThat(read.partners().get(0).joined()).isPresent();
        assertThat(read.ids()).containsExactly("value-type", "value-type");
    }

    @Test
    void columnsThatMayHoldWhatDecidesMuchAreNamed() {
        Read read = read(
                "name|status|Day of accession|Ladder|Notes",
                "A|active|2025-01-01|Gold|calls often",
                "B|active|2025-02-01|Gold|asked for leads",
                "C|active||Silver|");
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("columns-missing");
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.message())
                    .startsWith("no column is recognised as joined or type or tier; the columns are")
                    .contains("\"Day of accession\"", "\"Ladder\"");
        });
    }

    @Test
    void freeTextAndMeasuresHintAtNoMissingColumn() {
        assertThat(read("name|Notes|Score", "A|calls often|3", "B|asked for leads|4", "C||5")
                        .findings())
                .isEmpty();
    }
}
