package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every measure of section 4 on one ledger worked by hand. As of 30 September 2026 the window is 1 October 2025 to that day,
 * the one before 1 October 2024 to 30 September 2025; active means a deal since 3 July 2026.
 */
class CompanyMeasuresTest {

    private static Facts ledger() {
        return Facts.on("2026-09-30")
                .company("arr=24000000 headcount=130 team=1 team_cost=16000")
                .program("program:\n  name: P\n  revenue:\n    reseller: {model: margin, margin: 30-40%}\n")
                .partner("acme reseller joined=2024-01-15 certified=2 trained=1 nps=10 psat=0.9 mdf_spent=10000"
                        + " enablement_cost=4000")
                .partner("beta reseller joined=2025-11-01 certified=0 trained=1 nps=8 psat=0.7 mdf_spent=5000"
                        + " enablement_cost=2000")
                .partner("coda technology joined=2025-03-01 trained=0 nps=3")
                .partner("dune si joined=2024-06-01 certified=1 nps=9")
                // Joined on the last day before the window, left on its first: enrolled at the start, and lost.
                .partner("echo referral joined=2025-09-30 ended=2025-10-01 status=ended nps=0")
                // Left on the last day before the window: not enrolled at its start.
                .partner("fern referral joined=2023-01-01 ended=2025-09-30 status=ended mdf_spent=5000")
                .partner("gale channel status=prospect joined=2024-01-01 nps=0")
                .partner("hale channel status=paused joined=2024-01-01 enablement_cost=4000")
                .partner("iris affiliate joined=2026-03-01")
                // Won in the window. Days from created to closed stand behind each.
                .deal("won new 100000 partner=acme role=sourced created=2026-01-01 closed=2026-03-02"
                        + " registered=2026-01-15") // 60, registered on day 14: defensible
                .deal("won new 50000 partner=acme role=sourced created=2026-02-01 closed=2026-03-03"
                        + " registered=2026-02-16") // 30, registered on day 15: too late
                .deal("won new 40000 partner=beta created=2026-05-01 closed=2026-07-30") // no role: attached
                .deal("won expansion 30000 partner=beta created=2026-06-01 closed=2026-08-30"
                        + " registered=2026-06-01") // 90, no role but registered in time: sourced, defensible
                .deal("won new 60000 partner=coda role=influenced created=2026-04-01 closed=2026-09-30")
                .deal("won new 80000 influenced_by=coda created=2025-12-01 closed=2026-02-01")
                .deal("won renewal 90000 partner=dune role=fulfilled created=2025-12-01 closed=2026-01-10")
                .deal("won new 20000 partner-source created=2026-03-01 closed=2026-04-10") // 40, nobody named
                .deal("won new 200000 created=2025-10-02 closed=2026-01-10") // 100
                .deal("won new 300000 created=2026-02-01 closed=2026-05-02") // 90
                .deal("won expansion 120000 created=2026-03-01 closed=2026-03-31") // 30
                .deal("won renewal 150000 created=2026-05-01 closed=2026-06-10") // 40
                .deal("won expansion created=2025-09-01 closed=2025-10-01") // 30, no amount, first day of the window
                // Lost in the window.
                .deal("lost new 70000 partner=acme role=sourced created=2026-03-01 closed=2026-06-01")
                .deal("lost new 50000 created=2026-03-01 closed=2026-06-02")
                .deal("lost renewal 10000 created=2026-03-01 closed=2026-06-03")
                // Open, the second because it closed after the day of the plan.
                .deal("open new 45000 partner=acme role=sourced created=2026-08-15")
                .deal("won new 25000 partner=acme role=sourced created=2026-09-01 closed=2026-10-05")
                // The window before: its last day and its first; then one day too early.
                .deal("won new 55000 partner=acme role=sourced created=2025-08-01 closed=2025-09-30")
                .deal("won new 45000 partner=dune role=sourced created=2024-08-01 closed=2024-10-01")
                .deal("won new 33000 partner=dune role=sourced created=2024-08-01 closed=2024-09-30")
                // Does not exist yet.
                .deal("won new 500000 partner=acme role=sourced created=2026-10-02 closed=2026-10-03");
    }

    private static final Map<String, Measure> OPTIMIZE = ledger().measures();
    private static final Map<String, Measure> PLATFORM = ledger().measuresAtPlatform();

    private static Measure measure(Map<String, Measure> measures, String id) {
        return Optional.ofNullable(measures.get(id)).orElseThrow();
    }

    private static String of(Map<String, Measure> measures, String id) {
        return words(measure(measures, id).quantity());
    }

    private static String of(Facts facts, String id) {
        return of(facts.measures(), id);
    }

    /** {@code 0.25}, {@code 0.2..0.25} or {@code unknown: why}, in six places. */
    private static String words(Quantity quantity) {
        if (quantity instanceof Quantity.Unknown unknown) {
            return "unknown: " + unknown.why();
        }
        String low = six(quantity.low().orElseThrow());
        return quantity.value().isPresent()
                ? low
                : low + ".." + six(quantity.high().orElseThrow());
    }

    private static String six(BigDecimal number) {
        BigDecimal plain = number.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    private static String parts(Map<String, Measure> measures, String id) {
        Measure measure = measure(measures, id);
        return measure.numerator().map(CompanyMeasuresTest::six).orElse("-") + " / "
                + measure.denominator().map(CompanyMeasuresTest::six).orElse("-") + " over " + measure.rows()
                + (measure.thin() ? ", thin" : "");
    }

    private static String beside(Map<String, Measure> measures, String id, String name) {
        return words(
                Optional.ofNullable(measure(measures, id).beside().get(name)).orElseThrow());
    }

    @Test
    void atOptimizeSharesAreOfNewBusiness() {
        // 100 + 50 + 40 + 60 + 80 + 20 + 200 + 300 = 850K new business
        // sourced 100 + 50 + 20 = 170K, and with the attached deal 210K
        assertThat(of(OPTIMIZE, "partner_sourced_share")).isEqualTo("0.2..0.247059");
        assertThat(parts(OPTIMIZE, "partner_sourced_share")).isEqualTo("170000 / 850000 over 4, thin");
        // 170 + 40 + 60 + 80 = 350K
        assertThat(of(OPTIMIZE, "partner_influenced_share")).isEqualTo("0.411765");
        assertThat(parts(OPTIMIZE, "partner_influenced_share")).isEqualTo("350000 / 850000 over 6");
        // 60 + 80 = 140K, and with the attached deal 180K
        assertThat(beside(OPTIMIZE, "partner_influenced_share", "influenced_only_share"))
                .isEqualTo("0.164706..0.211765");
        // 100K registered on day 14, 20K with a partner as lead source; the 50K of day 15 falls out
        assertThat(of(OPTIMIZE, "defensible_sourced_share")).isEqualTo("0.141176");
        assertThat(parts(OPTIMIZE, "defensible_sourced_share")).isEqualTo("120000 / 850000 over 2, thin");
    }

    @Test
    void atPlatformSharesAreOfBookings() {
        // 850K + expansions of 30 + 120 + nothing = 1000K; sourced 170 + 30 = 200K, with the attached deal 240K
        assertThat(of(PLATFORM, "partner_sourced_share")).isEqualTo("0.2..0.24");
        assertThat(of(PLATFORM, "partner_influenced_share")).isEqualTo("0.38");
        assertThat(beside(PLATFORM, "partner_influenced_share", "influenced_only_share"))
                .isEqualTo("0.14..0.18");
        assertThat(of(PLATFORM, "defensible_sourced_share")).isEqualTo("0.15");
        assertThat(parts(PLATFORM, "partner_sourced_share")).isEqualTo("200000 / 1000000 over 5");
    }

    @Test
    void attachCountsEveryWonDealOfEveryTypeWithAnyPartner() {
        // 8 with a partner, the fulfilled one among them, 5 direct
        assertThat(of(OPTIMIZE, "attach_rate"))
                .isEqualTo(six(new BigDecimal(8).divide(new BigDecimal(13), MathContext.DECIMAL64)));
        assertThat(parts(OPTIMIZE, "attach_rate")).isEqualTo("8 / 13 over 13");
    }

    @Test
    void partnersAreCounted() {
        // acme, beta, coda, dune, iris; not echo and fern (ended), gale (prospect), hale (paused)
        assertThat(of(OPTIMIZE, "enrolled_partners")).isEqualTo("5");
        assertThat(measure(OPTIMIZE, "enrolled_partners").thin()).isFalse();
        // acme (created 1 September), beta (won 30 August), coda (won 30 September)
        assertThat(of(OPTIMIZE, "active_partners")).isEqualTo("3");
        assertThat(measure(OPTIMIZE, "active_partners").thin()).isTrue();
        // acme, beta and coda; dune only took the paper
        assertThat(of(OPTIMIZE, "productive_partners")).isEqualTo("3");
    }

    @Test
    void aBlankCertificationMakesARange() {
        // acme yes, beta no, coda blank
        assertThat(of(OPTIMIZE, "certification_rate")).isEqualTo("0.333333..0.666667");
        assertThat(parts(OPTIMIZE, "certification_rate")).isEqualTo("1 / 3 over 2, thin");
        // acme and beta yes, coda no
        assertThat(of(OPTIMIZE, "training_completion")).isEqualTo("0.666667");
    }

    @Test
    void sourcedDealsAreComparedWithDirectOnes() {
        // sourced 30, 40, 60, 90: 50 days; direct 30, 30, 40, 90, 100: 40 days
        assertThat(of(OPTIMIZE, "deal_velocity")).isEqualTo("1.25");
        assertThat(parts(OPTIMIZE, "deal_velocity")).isEqualTo("50 / 40 over 4, thin");
        assertThat(beside(OPTIMIZE, "deal_velocity", "sourced_days")).isEqualTo("50");
        assertThat(beside(OPTIMIZE, "deal_velocity", "direct_days")).isEqualTo("40");
        // 4 won, 1 lost; direct 5 won, 2 lost
        assertThat(of(OPTIMIZE, "win_rate")).isEqualTo("0.8");
        assertThat(parts(OPTIMIZE, "win_rate")).isEqualTo("4 / 5 over 5");
        assertThat(beside(OPTIMIZE, "win_rate", "direct")).isEqualTo("0.714286");
        // (100 + 50 + 30 + 20) / 4; direct (200 + 300 + 120 + 150) / 4, the one without an amount left out
        assertThat(of(OPTIMIZE, "deal_size")).isEqualTo("50000");
        assertThat(parts(OPTIMIZE, "deal_size")).isEqualTo("200000 / 4 over 4, thin");
        assertThat(beside(OPTIMIZE, "deal_size", "direct")).isEqualTo("192500");
    }

    @Test
    void onlyAnswersOfEnrolledPartnersCount() {
        // 10 and 9 promote, 8 is neutral, 3 detracts; the zeros are of an ended partner and a prospect
        assertThat(of(OPTIMIZE, "partner_nps")).isEqualTo("25");
        assertThat(parts(OPTIMIZE, "partner_nps")).isEqualTo("1 / 4 over 4, thin");
        assertThat(of(OPTIMIZE, "psat")).isEqualTo("0.8");
    }

    @Test
    void theFirstDealOfAYoungCohortMayNotBeReached() {
        // beta after 271 days, coda after 337; echo and iris not yet: the middle of four is not reached
        assertThat(of(OPTIMIZE, "time_to_first_deal"))
                .isEqualTo(
                        "unknown: not reached: 2 of the 4 partners that joined in the last 24 months have no first win yet");
        assertThat(parts(OPTIMIZE, "time_to_first_deal")).isEqualTo("2 / 4 over 4, thin");
    }

    @Test
    void churnIsOfThoseEnrolledAtTheStart() {
        // acme, coda, dune and echo were; echo left on the first day
        assertThat(of(OPTIMIZE, "partner_churn")).isEqualTo("0.25");
        assertThat(of(OPTIMIZE, "partner_retention")).isEqualTo("0.75");
        assertThat(parts(OPTIMIZE, "partner_churn")).isEqualTo("1 / 4 over 4, thin");
        // dune won in the year before and only took the paper in this one
        assertThat(beside(OPTIMIZE, "partner_churn", "lapsed_partners")).isEqualTo("1");
    }

    @Test
    void whatPartnersBringIn() {
        // acme 150 of 200K, with beta 180; the unnamed source's 20K stay in the whole
        assertThat(of(OPTIMIZE, "concentration_top1")).isEqualTo("0.75");
        assertThat(of(OPTIMIZE, "concentration_top2")).isEqualTo("0.9");
        // 200K / 3 active
        assertThat(of(OPTIMIZE, "revenue_per_partner")).isEqualTo("66666.666667");
        // 200K after 55 + 45K
        assertThat(of(OPTIMIZE, "sourced_growth")).isEqualTo("1");
        // (45 + 25K) / (850K × 10% / 4 = 21,250); at Platform / (1000K × 20% / 4 = 50K)
        assertThat(of(OPTIMIZE, "pipeline_coverage")).isEqualTo("3.294118");
        assertThat(of(PLATFORM, "pipeline_coverage")).isEqualTo("1.4");
    }

    @Test
    void whatTheChannelCosts() {
        // 200K / (10 + 5 + 5K, that of an ended partner among them)
        assertThat(of(OPTIMIZE, "sourced_per_mdf")).isEqualTo("10");
        // (4 + 2 + 4K, that of a paused partner among them) / 200K
        assertThat(of(OPTIMIZE, "partner_cac")).isEqualTo("0.05");
        // 30% of 150 and of 30K = 54K, MDF 20K, enablement 10K, team 16K: 100K, or 112K with 30% of the 40K that name
        // no role;
        // of 200K, or of 240K with those
        assertThat(of(OPTIMIZE, "channel_cost_ratio")).isEqualTo("0.416667..0.56");
        assertThat(parts(OPTIMIZE, "channel_cost_ratio")).isEqualTo("- / 200000 over 4, thin");
    }

    @Test
    void everyReadingIsCounted() {
        Readings readings = ledger().ledger().readings();
        assertThat(readings.rows()).isEqualTo(22);
        assertThat(readings.createdLater()).isEqualTo(1);
        assertThat(readings.closedLater()).isEqualTo(1);
        assertThat(readings.withoutRole()).isEqualTo(2);
        assertThat(readings.withoutType()).isZero();
        assertThat(readings.withoutAmount()).isEqualTo(1);
        assertThat(readings.sourcedByUnnamed()).isEqualTo(1);
    }

    @Test
    void everyMeasureHasItsWindowAndIsInTheTable() {
        assertThat(OPTIMIZE).hasSize(25);
        assertThat(measure(OPTIMIZE, "partner_sourced_share").window())
                .contains(Window.months(java.time.LocalDate.of(2026, 9, 30), 12));
        assertThat(measure(OPTIMIZE, "active_partners").window())
                .contains(Window.days(java.time.LocalDate.of(2026, 9, 30), 90));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02, 0", "2026-07-03, 1", "2026-09-30, 1", "2026-10-01, 0"})
    void activeLooksBackNinetyDays(String created, String active) {
        Facts facts = Facts.on("2026-09-30")
                .partner("acme reseller")
                .deal("open 1 created=2026-01-01")
                .deal("open 1 partner=acme created=" + created);
        assertThat(of(facts, "active_partners")).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({
        "joined=2025-09-30 ended=2026-09-30 status=ended, 1",
        "joined=2025-09-30 ended=2025-10-01 status=ended, 1",
        "joined=2025-09-30 ended=2026-10-01,              0",
        "joined=2025-09-30,                               0"
    })
    void endsInTheWindowAreChurn(String words, String churn) {
        assertThat(of(Facts.on("2026-09-30").partner("acme si " + words).deal("open 1"), "partner_churn"))
                .isEqualTo(churn);
    }

    @Test
    void whoEndedOnNoKnownDayMayHaveLeftInTheWindowOrBeforeIt() {
        Facts facts = Facts.on("2026-09-30")
                .partner("acme si joined=2024-01-01")
                .partner("beta si joined=2024-01-01")
                .partner("coda si joined=2024-01-01 ended=2026-01-01")
                .partner("dune si joined=2024-01-01 status=ended")
                .partner("echo si joined=2025-12-01 status=ended") // was not there at the start
                .partner("fern si joined=2024-01-01 status=paused") // is not ended
                .deal("open 1");
        // 1 of 3, or dune too: 2 of 4
        assertThat(of(facts, "partner_churn")).isEqualTo("0.333333..0.5");
        assertThat(of(facts, "partner_retention")).isEqualTo("0.5..0.666667");
        assertThat(measure(facts.measures(), "partner_churn").sources()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"joined=2025-10-01", "status=ended", "joined=2024-01-01 ended=2025-09-30", "certified=1"})
    void whoWasNotEnrolledAtTheStartTellsNothingOfChurn(String words) {
        assertThat(of(Facts.on("2026-09-30").partner("acme si " + words).deal("open 1"), "partner_churn"))
                .isEqualTo("unknown: no partner is known to have been enrolled twelve months ago");
    }

    @Test
    void theFirstDealCountsFromJoiningOnAndFromAnyKindOfPart() {
        Facts facts = Facts.on("2026-09-30")
                .partner("acme si joined=2026-01-01")
                .partner("beta si joined=2026-01-01")
                .partner("coda si joined=2024-10-01") // first day of the cohort
                .partner("dune si joined=2024-09-30") // a day too early
                .deal("won 1 partner=acme role=sourced created=2025-11-01 closed=2025-12-31") // before it joined
                .deal("won 1 partner=acme role=sourced created=2026-01-01 closed=2026-01-31") // day 30
                .deal("won 1 partner=beta role=fulfilled created=2026-01-01 closed=2026-01-02") // no part in winning it
                .deal("won 1 influenced_by=beta created=2026-01-01 closed=2026-01-01") // day 0
                .deal("won 1 partner=coda created=2024-10-01 closed=2024-10-11") // day 10, of any time
                .deal("won 1 partner=dune role=sourced created=2026-01-01 closed=2026-05-01");
        assertThat(of(facts, "time_to_first_deal")).isEqualTo("10");
        assertThat(measure(facts.measures(), "time_to_first_deal").rows()).isEqualTo(3);
    }

    @Test
    void aLedgerThatTellsNoPartnersMakesSharesUnknownAndNeverZero() {
        Facts facts = Facts.on("2026-09-30")
                .columns("amount", "closed")
                .deal("won new 5000 created=2026-01-01 closed=2026-02-01");
        Map<String, Measure> measures = facts.measures();
        for (String id : measures.keySet()) {
            if (!id.equals("enrolled_partners") && !id.startsWith("partner_n") && !id.equals("psat")) {
                assertThat(measure(measures, id).quantity().isUnknown()).as(id).isTrue();
            }
        }
        assertThat(of(measures, "partner_sourced_share"))
                .isEqualTo(
                        "unknown: no recognised column of deals.csv tells partner deals from direct ones: add partner and role");
    }

    @Test
    void noDealsAtAllMakeNoZeros() {
        Map<String, Measure> measures = Facts.on("2026-09-30").measures();
        measures.forEach((id, measure) ->
                assertThat(measure.quantity().isUnknown()).as(id).isTrue());
    }

    @Test
    void withoutDirectDealsTheStatedFigureDivides() {
        String row = "won new 50000 partner=acme role=sourced created=2026-01-01 closed=2026-02-01";
        assertThat(of(
                        Facts.on("2026-09-30")
                                .company("new_business=500000 bookings=1000000")
                                .deal(row),
                        "partner_sourced_share"))
                .isEqualTo("0.1");
        assertThat(of(
                        Facts.on("2026-09-30")
                                .company("new_business=500000 bookings=1000000")
                                .deal(row)
                                .measuresAtPlatform(),
                        "partner_sourced_share"))
                .isEqualTo("0.05");
        assertThat(of(Facts.on("2026-09-30").deal(row), "partner_sourced_share"))
                .isEqualTo("unknown: deals.csv lists no direct deal and the company file states no new_business,"
                        + " so there is nothing to divide by");
        assertThat(of(Facts.on("2026-09-30").company("new_business=500000").deal(row), "attach_rate"))
                .startsWith("unknown: deals.csv lists no direct deal");
    }

    @Test
    void aZeroDenominatorIsUnknown() {
        Facts facts = Facts.on("2026-09-30")
                .partner("acme reseller mdf_spent=0 enablement_cost=100")
                .deal("won renewal 100 created=2026-01-01 closed=2026-01-01")
                .deal("won new 0 partner=acme role=sourced created=2026-01-01 closed=2026-01-05");
        assertThat(of(facts, "partner_sourced_share"))
                .isEqualTo("unknown: no new business was won in the last twelve months");
        // the median direct deal took no day
        assertThat(of(facts, "deal_velocity"))
                .isEqualTo("unknown: the median direct deal closed on the day it was created");
        for (String id : new String[] {
            "concentration_top1", "sourced_per_mdf", "partner_cac", "sourced_growth", "revenue_per_partner"
        }) {
            assertThat(measure(facts.measures(), id).quantity().isUnknown())
                    .as(id)
                    .isTrue();
        }
    }

    @Test
    void costsAreUnknownUntilEachOfThemIsRecorded() {
        Facts facts = Facts.on("2026-09-30")
                .partner("acme reseller mdf_spent=100")
                .deal("won new 1000 created=2026-01-01 closed=2026-01-01")
                .deal("won new 1000 partner=acme role=sourced created=2026-01-01 closed=2026-01-05");
        assertThat(of(facts, "channel_cost_ratio"))
                .isEqualTo(
                        "unknown: not recorded: program.revenue, partners.enablement_cost, company.partner_team.cost");
        assertThat(of(facts, "sourced_per_mdf")).isEqualTo("10");
    }

    @Test
    void certificatesOfTheFileGoBeforeTheCounts() {
        Facts facts = Facts.on("2026-09-30")
                .partner("acme reseller certified=0 name=Acme_Ltd")
                .partner("beta reseller certified=3")
                .partner("coda reseller certified=1")
                .certification("partner=ACME_LTD earned=2026-01-01")
                .certification("partner=beta earned=2024-01-01 expires=2026-09-30") // expired today
                .certification("partner=coda earned=2026-10-01"); // not yet earned
        for (String id : new String[] {"acme", "beta", "coda"}) {
            facts.deal("open 1 partner=" + id + " created=2026-09-01");
        }
        assertThat(of(facts, "certification_rate")).isEqualTo("0.333333");
    }

    @Test
    void onePartnerNamedTwiceInOtherSpellingsIsOnePartner() {
        Facts facts = Facts.on("2026-09-30")
                .partner("P-1 reseller name=Acme_Ltd aliases=Acme;ACM")
                .deal("won new 100 partner=acmeltd role=sourced created=2026-01-01 closed=2026-01-05")
                .deal("won new 100 partner=ACM role=sourced created=2026-01-01 closed=2026-01-05")
                .deal("won new 100 partner=p-1 role=sourced created=2026-01-01 closed=2026-01-05")
                .deal("won new 100 partner=Unlisted role=sourced created=2026-01-01 closed=2026-01-05")
                .deal("won new 100 partner=UNLISTED role=sourced created=2026-01-01 closed=2026-01-05");
        assertThat(of(facts, "productive_partners")).isEqualTo("2");
        assertThat(of(facts, "concentration_top1")).isEqualTo("0.6");
        facts.findings.sorted();
        assertThat(facts.findings.sorted())
                .filteredOn(finding -> finding.id().equals("deal-unknown-partner"))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void whatWouldSurviveAnAuditIsUnknownWhereNothingTellsWhatAClaimRestsOn() {
        String claim = "won new 5000 partner=acme role=sourced created=2026-08-01 closed=2026-09-01";
        String direct = "won new 5000 closed=2026-09-01";
        Facts without =
                Facts.on("2026-09-30").columns("partner", "role").deal(claim).deal(direct);
        assertThat(of(without, "defensible_sourced_share"))
                .isEqualTo("unknown: no registrations and no partner lead sources are known");
        assertThat(of(
                        Facts.on("2026-09-30")
                                .columns("partner", "role", "registered")
                                .deal(claim)
                                .deal(direct),
                        "defensible_sourced_share"))
                .isEqualTo("0");
        assertThat(of(Facts.on("2026-09-30").columns("partner", "role").deal(direct), "defensible_sourced_share"))
                .as("nothing is claimed")
                .isEqualTo("0");
    }
}
