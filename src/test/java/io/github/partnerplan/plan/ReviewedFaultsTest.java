package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults a review found, each as the smallest workspace that shows it. All of them fail before they are mended. */
class ReviewedFaultsTest {

    private static final String DAYS = " created=2026-01-01 closed=2026-02-01";

    private static Facts ladder(Facts facts, int productive, int levels) {
        for (int i = 0; i < productive; i++) {
            facts.partner("p" + i + " reseller");
            facts.deal("won new " + (10_000 + 7_000 * i) + " partner=p" + i + " role=sourced" + DAYS);
        }
        StringBuilder yaml = new StringBuilder("program:\n  name: P\n  tiers:\n    levels:\n");
        for (int i = 0; i < levels; i++) {
            yaml.append("      - name: L").append(i).append('\n');
        }
        return facts.program(yaml.toString());
    }

    private static Quantity quantity(Facts facts, String id) {
        return Optional.ofNullable(facts.measures().get(id))
                .map(Measure::quantity)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"20, 5, 4, platform", "12, 4, 3, optimize", "11, 1, 2, optimize"})
    void onlyACountOfTheStagesOwnIsKept(int productive, int held, int count, String stage) {
        Facts facts = stage.equals("platform") ? Plans.platform() : Plans.optimize();
        assertThat(Plans.of(ladder(facts, productive, held)).tiers().count()).isEqualTo(count);
    }

    @Test
    void aLargestPartnerThatIsAllOfTheDenominatorIsNoReasonToFail() {
        Facts facts = Plans.optimize()
                .deal("won new 100000 partner=a role=sourced" + DAYS)
                .deal("won renewal 50000 partner=b role=sourced" + DAYS)
                .deal("won new 5 created=2024-01-01 closed=2024-02-01");
        assertThat(Plans.of(facts).metrics()).isNotEmpty();
    }

    @Test
    void aShareWithoutTheLargestIsNeverNegative() {
        Facts facts = Plans.optimize()
                .company("new_business=90000")
                .deal("won new 100000 partner=a role=sourced" + DAYS)
                .deal("won new 5000 partner=b role=sourced" + DAYS);
        assertThat(String.join("\n", Plans.texts(Plans.of(facts).highlights()))).doesNotContain("-50%");
    }

    @Test
    void aWinRateOfAThirdTakesThreeOpportunitiesAWin() {
        assertThat(Plans.metric(Plans.of(ShortfallTest.ledger(4, 8, 2_800_000)), "partner_sourced_share")
                        .todo())
                .isEqualTo("$140K short of 10%: 4 more wins from 12 opportunities at your win rate");
    }

    @Test
    void partnersNeededAreNotRoundedUpTwice() {
        Facts facts =
                Plans.optimize().deal("won new 1900000" + DAYS).deal("won new 80000 partner=a role=sourced" + DAYS);
        facts.deal("won new 10000 partner=b role=sourced" + DAYS).deal("won new 10000 partner=c role=sourced" + DAYS);
        // 10% of 2M are 200K; three partners bring 100K: six of them
        assertThat(Plans.of(facts).reach().orElseThrow().partners().orElseThrow())
                .isEqualByComparingTo("6");
        // 10% of 3M are 300K, at 150K each
        assertThat(Plans.of(Plans.optimize().company("new_business=3000000"))
                        .reach()
                        .orElseThrow()
                        .partners()
                        .orElseThrow())
                .isEqualByComparingTo("2");
    }

    @Test
    void whatMayHaveBeenSourcedRaisesNoExitFlag() {
        Facts facts = Plans.optimize().columns("partner").partner("acme reseller joined=2024-01-01 missed_quarters=2");
        facts.deal("won new 500000 partner=acme" + DAYS).deal("won new 1000000" + DAYS);
        assertThat(Plans.move(Plans.of(facts), "acme")).isEqualTo("fix [exit-missed-quarters]");
    }

    @Test
    void aPlanDoesNotAskForAFileItHas() {
        Facts facts = Plans.optimize()
                .partner("acme reseller")
                .deal("won new 100 created=2024-01-01 closed=2024-02-01")
                .deal("open new 5 partner=acme role=sourced created=2026-09-01");
        assertThat(Plans.of(facts).questions()).extracting("needs").doesNotContain("deals");
    }

    @Test
    void eachDealCountsOnceForAPartnerHoweverOftenItIsNamed() {
        Facts facts = Plans.optimize().columns("partner", "influenced_by").partner("acme reseller name=Acme_Ltd");
        facts.deal("won new 100 influenced_by=acme;Acme_Ltd;acme" + DAYS);
        assertThat(facts.ledger().partners().get(0).influenced().deals()).isEqualTo(1);
    }

    @Test
    void whoOnlyTookThePaperSourcedNothing() {
        Facts facts = Plans.optimize().partner("disti reseller");
        facts.deal("won new 100 partner=disti role=fulfilled partner-source" + DAYS);
        assertThat(facts.ledger().partners().get(0).sourced().deals()).isZero();
        assertThat(facts.ledger().partners().get(0).usual().fulfilled().deals()).isEqualTo(1);
    }

    @Test
    void anotherPartnersRegistrationDefendsNoClaim() {
        Facts facts = Plans.optimize()
                .partner("a reseller")
                .partner("b reseller")
                .registration("deal=D-2 account=X partner=a approved=2026-01-02")
                .registration("deal=D-2 account=X partner=b approved=2026-01-30")
                .deal("won new 100 partner=b role=sourced" + DAYS)
                .deal("won new 100" + DAYS);
        assertThat(quantity(facts, "defensible_sourced_share").value().orElseThrow())
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "domain=x.com partner=a approved=2026-01-02",
        "account=Other partner=a approved=2026-01-02",
        "account=X partner=a approved=2021-01-02"
    })
    void onlyARegistrationOfThisDealDefendsIt(String registration) {
        Facts facts = Plans.optimize()
                .partner("a reseller")
                .registration(registration)
                .deal("won new 100 account=" + (registration.startsWith("domain") ? "" : "X")
                        + " partner=a role=sourced" + DAYS)
                .deal("won new 100" + DAYS);
        assertThat(quantity(facts, "defensible_sourced_share").value().orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void theMoneyAtStakeIsFoundByAccountToo() {
        Facts facts = Plans.optimize()
                .partner("a reseller")
                .partner("b reseller")
                .registration("account=X partner=a approved=2026-01-02")
                .registration("account=X partner=b approved=2026-01-05")
                .deal("open new 100 account=X partner=a created=2026-01-01");
        assertThat(facts.ledger().claims().conflicts(30).largest().get(0).amount())
                .contains(new BigDecimal("100"));
    }

    @Test
    void aCertificateMayNameThePartnersAlias() {
        Facts facts = Plans.optimize()
                .partner("P-1 reseller aliases=ACM name=Acme")
                .certification("partner=ACM")
                .deal("open 1 partner=ACM created=2026-09-01");
        assertThat(quantity(facts, "certification_rate").value().orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void theOtherLegalNamesOfThePhasesAreRead() {
        Facts facts = Plans.platform()
                .program("program: {name: P, acquisitions: {identification: x, due_diligence: x,"
                        + " integration_planning: x, day_1: x, post_merger: x}}");
        assertThat(Plans.antiPattern(Plans.of(facts), "acquisition-without-integration")
                        .state())
                .isEqualTo(AntiPattern.State.CLEAR);
    }

    @Test
    void aColumnOfUnlistedNamesDoesNotTakeMinutes() {
        Facts facts = Plans.optimize().partner("acme reseller");
        for (int i = 0; i < 5000; i++) {
            facts.deal("open 1 partner=Unlisted" + (i * 7919 % 100_003) + " created=2026-09-01");
        }
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> facts.ledger());
    }

    @ParameterizedTest
    @CsvSource({"999.6, $1K", "-0.4, −$0.40"})
    void roundingNeverLeavesItsUnit(BigDecimal amount, String words) {
        assertThat(new Wording("USD").money(amount)).isEqualTo(words);
    }

    @Test
    void concentrationAmongUnnamedPartnersIsNotNought() {
        Facts facts = Plans.optimize().deal("won new 100 partner-source" + DAYS).deal("won new 900" + DAYS);
        assertThat(quantity(facts, "concentration_top1").value()).isEmpty();
        assertThat(List.of(
                        Plans.antiPattern(Plans.of(facts), "over-concentration").state()))
                .doesNotContain(AntiPattern.State.CLEAR);
    }
}
