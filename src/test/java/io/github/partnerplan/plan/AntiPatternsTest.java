package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AntiPatternsTest {

    private static final String SOUND = """
            program:
              name: P
              owner: Head of Partnerships
              operations: {headcount: 1}
              success: {managers: 1}
              targets: {partner_sourced_share: 15%}
              reviews: {quarterly: [pipeline]}
              conflict: {escalation: Head of Sales decides}
              deal_registration: {rule: first-to-register, protection: 30 days, conflict_process: the owner decides}
              enablement: {levels: [Foundation], certification: {sales: true}, kit: [one-page brief]}
              revenue: {channel: {model: margin, margin: 30-35%}}
              agreement: {responsibilities: both sides, support: second level by us, notice: 30 days}
              acquisitions: {PHASES}
            """;

    private static final String FAULTY = """
            program:
              name: P
              tiers: {levels: [{name: Gold, benefits: {discount: 25-30%, commission: 30%}}]}
              revenue: {channel: {model: margin, margin: 20-25%}}
              agreement: {notice: 2 weeks}
              acquisitions: {identification: a rival}
            """;

    /** Ten enrolled resellers, {@code selling} of which sold alike and {@code certified} of which are certified. */
    private static Facts world(Facts facts, int selling, int certified) {
        for (int i = 0; i < 10; i++) {
            facts.partner("p" + i + " technology joined=2024-01-01 agreement=1 certified=" + (i < certified ? 1 : 0));
            if (i < selling) {
                facts.deal("won new 50000 partner=p" + i + " role=sourced created=2026-07-10 closed=2026-08-10");
            }
        }
        return facts.deal("won new 500000 created=2026-01-01 closed=2026-02-01");
    }

    private static String sound() {
        StringBuilder phases = new StringBuilder();
        Facts.PLAYBOOK
                .ofKind("acquisition-phase")
                .forEach(phase -> phases.append(phases.length() == 0 ? "" : ", ")
                        .append(io.github.partnerplan.playbook.Entry.parts(phase.term("key"), '|')
                                .get(0))
                        .append(": planned"));
        return SOUND.replace("PHASES", phases);
    }

    private static Map<String, AntiPattern.State> states(Facts facts) {
        Map<String, AntiPattern.State> states = new HashMap<>();
        Plans.of(facts).antiPatterns().forEach(each -> states.put(each.id(), each.state()));
        return states;
    }

    private static String state(Facts facts, String id) {
        return Optional.ofNullable(states(facts).get(id)).orElseThrow().word();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withNoFilesNothingIsClear(boolean isPlatform) {
        Map<String, AntiPattern.State> states = states(isPlatform ? Plans.platform() : Plans.optimize());
        assertThat(states).hasSizeGreaterThanOrEqualTo(11);
        assertThat(states.values()).containsOnly(AntiPattern.State.UNKNOWN);
    }

    @Test
    void everyAntiPatternOfThePlaybooksIsJudgedAtItsStage() {
        assertThat(states(Plans.optimize()).keySet())
                .contains(
                        "channel-without-enablement",
                        "too-many-partners",
                        "no-partner-accountability",
                        "ignored-partner-conflicts")
                .doesNotContain("partners-as-afterthought", "undefined-deal-rules", "acquisition-without-integration");
        assertThat(states(Plans.platform()).keySet())
                .contains("partners-as-afterthought", "undefined-deal-rules", "acquisition-without-integration")
                .doesNotContain("channel-without-enablement");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSoundProgramIsClearOfAll(boolean isPlatform) {
        Facts facts =
                world(isPlatform ? Plans.platform() : Plans.optimize(), 10, 10).program(sound());
        assertThat(states(facts).values()).containsOnly(AntiPattern.State.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel-without-enablement",
                "too-many-partners",
                "no-partner-accountability",
                "ignored-partner-conflicts",
                "over-concentration",
                "margins-too-thin",
                "partner-earns-more-than-company",
                "no-written-agreement",
                "abrupt-exit",
                "passive-integrations"
            })
    void aFaultyProgramAtOptimizeShowsThem(String id) {
        // two of ten sold, one of them five times, so that concentration is not thin; the others, all technology
        // partners, never
        // stood on a deal; one has not signed
        Facts facts =
                world(Plans.optimize(), 2, 0).partner("unsigned si agreement=0").program(FAULTY);
        for (int i = 0; i < 4; i++) {
            facts.deal("won new 50000 partner=p0 role=sourced created=2026-07-10 closed=2026-08-10");
        }
        AntiPattern found = Plans.antiPattern(Plans.of(facts), id);
        assertThat(found.state()).isEqualTo(AntiPattern.State.DETECTED);
        assertThat(found.evidence()).isNotBlank();
        assertThat(found.remedy()).isNotBlank().doesNotContain("{");
        assertThat(found.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners-as-afterthought", "undefined-deal-rules", "acquisition-without-integration"})
    void aFaultyProgramAtPlatformShowsThem(String id) {
        // 10 × 50K of 1M: partners drive half of bookings
        assertThat(state(world(Plans.platform(), 10, 0).program(FAULTY), id)).isEqualTo("detected");
    }

    @ParameterizedTest
    @CsvSource({"4, detected", "5, clear"})
    void enablementThatMostSkipIsHeavy(int certified, String state) {
        assertThat(state(world(Plans.optimize(), 10, certified).program(sound()), "heavy-enablement"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"5, detected", "6, clear"})
    void moreThanFortyPercentUncertifiedLackEnablement(int certified, String state) {
        assertThat(state(world(Plans.optimize(), 10, certified).program(sound()), "channel-without-enablement"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"4, detected", "5, clear"})
    void tooManyMeansMostDoNotSell(int selling, String state) {
        assertThat(state(world(Plans.optimize(), selling, 10), "too-many-partners"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"200000, detected", "199000, clear"})
    void eightyPercentFromTwoIsConcentrated(int each, String state) {
        // twice 200K of 500K are exactly 80%
        Facts facts = Plans.optimize();
        for (String large : List.of("a", "b")) {
            facts.deal("won new " + each + " partner=" + large + " role=sourced created=2026-01-01 closed=2026-02-01");
        }
        for (String small : List.of("c", "d", "e", "f")) {
            facts.deal("won new 25000 partner=" + small + " role=sourced created=2026-01-01 closed=2026-02-01");
        }
        assertThat(state(facts, "over-concentration")).isEqualTo(state);
    }

    @Test
    void aConflictWithARuleForItIsNoFault() {
        String[] rows = {
            "account=Globex partner=p1 approved=2026-09-01", "account=Globex partner=p2 approved=2026-09-05"
        };
        Facts ruled = world(Plans.optimize(), 10, 10).program(sound());
        Facts unruled = world(Plans.optimize(), 10, 10).program(FAULTY);
        for (String row : rows) {
            ruled.registration(row);
            unruled.registration(row);
        }
        assertThat(state(ruled, "ignored-partner-conflicts")).isEqualTo("clear");
        assertThat(state(unruled, "ignored-partner-conflicts")).isEqualTo("detected");
    }

    @Test
    void blankAgreementsAreUnknownAndOneSidedTermsAreNeverGuessed() {
        Facts facts = world(Plans.optimize(), 10, 10).partner("blank si").program(FAULTY);
        assertThat(state(facts, "no-written-agreement")).isEqualTo("unknown");
        assertThat(state(facts, "one-sided-terms")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "51-60%, 78, detected",
        "50-60%, 78, clear",
        "30-40%, 30, clear",
        "30-40%, 29, detected",
        "50-60%, -, clear",
        "51-60%, -, detected"
    })
    void thePartnerMayNotTakeMoreThanHalfOfListNorThanTheGrossMargin(String margin, String gross, String state) {
        Facts facts = Plans.optimize()
                .program("program: {name: P, revenue: {channel: {model: margin, margin: " + margin + "}}}");
        if (!gross.equals("-")) {
            facts.company("gross_margin=0." + gross);
        }
        assertThat(state(facts, "partner-earns-more-than-company")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"29 days, detected", "30 days, clear", "1 month, clear"})
    void thirtyDaysOfNoticeAreEnough(String notice, String state) {
        Facts facts = Plans.optimize().program("program: {name: P, agreement: {notice: " + notice + "}}");
        assertThat(state(facts, "abrupt-exit")).isEqualTo(state);
    }
}
