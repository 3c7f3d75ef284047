package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan asks for is what is missing, in words that a board reads, and no two of its pages contradict each other. */
class PlanWordsTest {

    private static final String DAYS = " created=2026-01-01 closed=2026-02-01";

    private static final String LADDER = """
            program:
              name: P
              owner: A
              tiers:
                review: yearly
                demote: at-review
                levels:
                  - name: Gold
                    requires: {sourced_revenue: 250K}
                    benefits: {manager: dedicated}
            """;

    private static List<String> doFirst(Facts facts) {
        List<String> lines = new ArrayList<>();
        for (Action action : Plans.of(facts).summary()) {
            lines.add(action.text() + " " + action.why());
        }
        return lines;
    }

    private static List<String> roadmap(Facts facts) {
        List<String> lines = new ArrayList<>();
        for (RoadmapStep step : Plans.of(facts).roadmap()) {
            lines.add(step.title() + " " + step.why());
        }
        return lines;
    }

    private static String why(Facts facts, String partner) {
        return Plans.of(facts).moves().stream()
                .filter(move -> move.id().equals(partner))
                .findFirst()
                .orElseThrow()
                .why();
    }

    private static String highlights(Facts facts) {
        return String.join("\n", Plans.texts(Plans.of(facts).highlights()));
    }

    private static Facts partnersDriveHalf(String program) {
        return Plans.platform()
                .partner("a reseller")
                .deal("won new 100000 partner=a role=sourced" + DAYS)
                .deal("won new 100000" + DAYS)
                .program("program:\n  name: P\n" + program);
    }

    @Test
    void onlyWhatTheProgramLacksIsAskedFor() {
        Facts facts = partnersDriveHalf(
                "  owner: Head of Partners\n  operations: {headcount: 1}\n  targets: {partner_sourced_share: 20%}\n");
        assertThat(Plans.antiPattern(Plans.of(facts), "partners-as-afterthought"))
                .satisfies(fault -> {
                    assertThat(fault.evidence())
                            .isEqualTo("partners take part in 50% of bookings, and the program lacks partner success");
                    assertThat(fault.remedy())
                            .isEqualTo("Give partners the standing that their revenue calls for: add partner success.");
                });
        assertThat(doFirst(facts))
                .anyMatch(line -> line.startsWith("Give partners the standing"))
                .noneMatch(line -> line.contains("owner, a team"));
    }

    @Test
    void whereNothingIsThereAllOfItIsAskedFor() {
        assertThat(doFirst(partnersDriveHalf("")))
                .anyMatch(line -> line.startsWith("Give partners an owner, a team, a budget and targets. partners"));
    }

    @Test
    void dealRulesThatAreHalfWrittenAreCompleted() {
        Facts facts = partnersDriveHalf("  deal_registration: {rule: first-to-register, protection: 30 days}\n");
        assertThat(roadmap(facts))
                .contains("Complete the deal rules: add a process for conflicts."
                        + " the program lacks a process for conflicts");
    }

    @Test
    void aRoadmapNamesNoKeyOfTheFile() {
        Facts facts = Plans.optimize()
                .program("program: {name: P, mdf: {budget: 10K}, success: {qbr: quarterly, onboarding: yes},"
                        + " enablement: {levels: [a]}, operations: {prm: no}}");
        assertThat(roadmap(facts))
                .contains("Complete partner success: add health tracking."
                        + " Partners that are looked after sell sooner and stay; the program does not state it yet")
                .allSatisfy(line -> assertThat(line).doesNotContain("_").doesNotContainPattern("[a-z]\\.[a-z]"));
        assertThat(Plans.of(facts).elements())
                .filteredOn(each -> each.id().equals("infrastructure-optimize-success"))
                .extracting(ElementVerdict::why)
                .containsExactly("the program lacks health tracking (success.health)");
    }

    @Test
    void withoutAProgramThePlaybooksReasonComesFirst() {
        assertThat(doFirst(Plans.optimize()))
                .contains("Name one owner for partner operations before signing more partners."
                        + " Every other step needs somebody who does it; no program file tells whether it is there");
        assertThat(Plans.of(Plans.optimize()).roadmap())
                .filteredOn(step -> step.kind() == RoadmapStep.Kind.GAP)
                .allSatisfy(step -> assertThat(step.why()).doesNotEndWith("."));
    }

    @Test
    void whoSellsIsFirstGivenADayToRecover() {
        Facts facts = Plans.optimize()
                .partner("sells reseller missed_quarters=2 missed_qbrs=2")
                .partner("idle reseller missed_quarters=3 missed_qbrs=2")
                .deal("won new 204000 partner=sells role=sourced" + DAYS);
        assertThat(why(facts, "sells"))
                .isEqualTo("2 quarters of missed targets; 2 quarterly reviews missed;"
                        + " $204K sourced in the last twelve months; first agree on a day by which it recovers");
        assertThat(why(facts, "idle"))
                .endsWith("$0 sourced in the last twelve months; end it with the playbook's 30 days of notice");
        assertThat(roadmap(facts))
                .anyMatch(line ->
                        line.startsWith("Give each partner that missed its quarters a day to recover by, or notice.")
                                && line.endsWith("the notice is 30 days (the playbook's)"));
    }

    @Test
    void aNoticeThatTheProgramStatesIsNotThePlaybooks() {
        Facts facts = Plans.optimize()
                .partner("idle reseller missed_quarters=3 missed_qbrs=2")
                .deal("won new 204000 partner=other role=sourced" + DAYS)
                .program("program: {name: P, agreement: {notice: 60 days}}");
        assertThat(why(facts, "idle")).endsWith("end it with 60 days of notice");
        assertThat(roadmap(facts)).anyMatch(line -> line.endsWith("the notice is 60 days"));
    }

    @Test
    void whoIsToBeEndedNeedNotSign() {
        Facts facts = Plans.optimize()
                .partner("ends reseller missed_quarters=3 missed_qbrs=2 agreement=0")
                .partner("signed reseller agreement=1")
                .deal("won new 204000 partner=signed role=sourced" + DAYS);
        assertThat(unsigned(facts))
                .isEqualTo("1 enrolled partner without a written agreement: ends, which is to be ended (Sunset)");
        assertThat(unsigned(facts.partner("stays reseller agreement=0")))
                .isEqualTo("2 enrolled partners without a written agreement: stays;"
                        + " ends, without one too, is to be ended (Sunset)");
    }

    private static String unsigned(Facts facts) {
        return Plans.antiPattern(Plans.of(facts), "no-written-agreement").evidence();
    }

    @Test
    void sortingIsForThoseWithoutAWinInTheYear() {
        Facts facts = Plans.optimize();
        for (int i = 0; i < 6; i++) {
            facts.partner("p" + i + " reseller");
        }
        facts.deal("won new 100 partner=p0 role=sourced created=2024-01-01 closed=2024-02-01");
        assertThat(roadmap(facts))
                .anyMatch(line -> line.startsWith("Sort the partners without a win in a year")
                        && line.contains("6 of 6 enrolled partners are without a win in the last twelve months"));
    }

    private static Facts ladder(Facts facts) {
        return facts.program(LADDER + "      - name: Silver\n");
    }

    @Test
    void whoHoldsMoreThanTheRulesGiveIsOnTheFirstPage() {
        Facts facts = ladder(Plans.optimize()
                .partner("idle reseller tier=Gold")
                .partner("short reseller tier=Gold")
                .partner("right reseller tier=Silver")
                .deal("won new 200000 partner=short role=sourced" + DAYS));
        assertThat(highlights(facts))
                .contains("2 of 3 partners that hold a tier stand above what the rules give: short and idle;"
                        + " 1 holds a top tier with nothing sourced in the last twelve months: idle.");
        Facts right = ladder(Plans.optimize().partner("right reseller tier=Silver"));
        assertThat(highlights(right)).doesNotContain("above what the rules give");
        Facts unheld = ladder(Plans.optimize().partner("unheld reseller"));
        assertThat(highlights(unheld)).doesNotContain("above what the rules give");
    }

    @Test
    void anInvestmentTellsOfTheTierThatIsAboutToGo() {
        Facts facts = Plans.optimize()
                .program(LADDER + "      - name: Silver\n"
                        + "        requires: {sourced_revenue: 50K}\n      - name: Bronze\n");
        for (int i = 0; i < 12; i++) {
            int amount = i == 0 ? 200_000 : i < 4 ? 300_000 : i < 8 ? 60_000 : 10_000;
            facts.partner("p" + i + " reseller tier=" + (i < 4 ? "Gold" : i < 8 ? "Silver" : "Bronze"))
                    .deal("won new " + amount + " partner=p" + i + " role=sourced" + DAYS);
        }
        assertThat(why(facts, "p0"))
                .contains("falls from Gold to Silver on 2027-01-01 without $50K more sourced revenue");
        assertThat(why(facts, "p1")).doesNotContain("falls");
    }

    @Test
    void theLargestPartnerUnderFixIsToldWithWhatItBrings() {
        Facts facts = Plans.optimize()
                .partner("a reseller missed_qbrs=2")
                .deal("won new 200000 partner=a role=sourced" + DAYS)
                .deal("won new 50000 partner=a role=influenced" + DAYS);
        assertThat(why(facts, "a"))
                .startsWith("2 quarterly reviews missed; $200K sourced and $50K influenced in the last twelve months");
    }

    @Test
    void aPromiseThatIsKeptIsNoHighlight() {
        Facts enough = ladder(Plans.optimize().company("team=3").partner("a reseller tier=Gold"));
        assertThat(highlights(enough)).doesNotContain("promise a manager");
        Facts untold = ladder(Plans.optimize().partner("a reseller tier=Gold"));
        assertThat(highlights(untold)).contains("promise a manager").contains("is not stated");
    }

    @Test
    void protectionThatLastsIsNoHighlight() {
        assertThat(highlights(registered(20))).doesNotContain("of protection would have lapsed");
        assertThat(highlights(registered(80))).contains("of protection would have lapsed on 6 of 6");
    }

    @Test
    void aChannelThatCostsMoreThanItSourcesIsOnTheFirstPage() {
        Facts facts = costs(150_000);
        assertThat(highlights(facts))
                .contains("The channel costs more than it sources: $1.70 spent on the channel for each $1 sourced"
                        + " ($170K for $100K), counting what partners are paid, MDF, enablement and the partner team.")
                .doesNotContain("only influenced");
        assertThat(Plans.metric(Plans.of(facts), "channel_cost_ratio").tells())
                .isEqualTo("$1.70 spent on the channel for each $1 sourced: margin erosion in the channel");
        assertThat(highlights(costs(50_000))).doesNotContain("The channel costs more");
    }

    private static Facts costs(int team) {
        return Plans.optimize()
                .company("team_cost=" + team)
                .partner("a referral mdf_spent=6000 enablement_cost=4000")
                .deal("won new 100000 partner=a role=sourced" + DAYS)
                .program("program: {name: P, revenue: {referral: {model: commission, rate: 10%}}}");
    }

    @Test
    void whatIsPaidForInfluenceIsToldWithTheCost() {
        Facts facts = Plans.optimize()
                .company("team_cost=200000")
                .partner("a si mdf_spent=0 enablement_cost=0")
                .deal("won new 100000 partner=a role=sourced" + DAYS)
                .deal("won new 100000 partner=a role=influenced" + DAYS)
                .program("program: {name: P, revenue: {co-sell: {model: commission, rate: 10%}}}");
        assertThat(highlights(facts))
                .contains("and the partner team. What is paid on deals that partners only influenced is in it.");
    }

    private static Facts registered(int days) {
        Facts facts = Plans.optimize().partner("a reseller");
        for (int i = 0; i < 6; i++) {
            String closed = LocalDate.of(2026, 1, 5).plusDays(days).toString();
            facts.registration("deal=D-" + (i + 2) + " account=X" + i + " partner=a approved=2026-01-05")
                    .deal("won new 1000 account=X" + i + " partner=a role=sourced created=2026-01-01 closed=" + closed);
        }
        return facts;
    }

    @Test
    void prospectsToLookIntoStandApartFromThoseToRecruit() {
        Plan plan = Plans.of(Plans.optimize()
                .partner("good reseller status=prospect fit_market=4")
                .partner("poor reseller status=prospect fit_market=2"));
        assertThat(PartnerMove.Group.TROUBLE_FIRST)
                .filteredOn(group -> plan.moves().stream().anyMatch(group::holds))
                .extracting(PartnerMove.Group::words)
                .containsExactly("recruit", "look into before recruiting");
        for (PartnerMove move : plan.moves()) {
            assertThat(PartnerMove.Group.TROUBLE_FIRST.stream().filter(group -> group.holds(move)))
                    .hasSize(1);
        }
    }

    @Test
    void anEarlyCompanyRecordsAndSignsBeforeItPilots() {
        Facts facts = Facts.on("2026-09-30").company("arr=5000000 headcount=30");
        assertThat(Plans.of(facts).summary())
                .extracting(Action::id)
                .containsExactly(
                        "readiness-owner",
                        "readiness-attribution",
                        "readiness-agreement",
                        "do-approach-early-credibility",
                        "do-approach-early-pilot");
    }
}
