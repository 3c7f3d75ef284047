package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static List<String> ids(Facts facts) {
        List<String> ids = new ArrayList<>();
        Plans.of(facts).questions().forEach(question -> ids.add(question.needs()));
        return ids;
    }

    /** Any mix of files, with and without what they may tell. */
    @Property(tries = 120)
    void atMostThreeAndNeverForSurveysOrCosts(
            @ForAll @IntRange(max = 2) int stage,
            @ForAll boolean hasPartners,
            @ForAll boolean hasDeals,
            @ForAll boolean tellsPartners,
            @ForAll boolean hasDirect,
            @ForAll boolean hasProgram) {
        Facts facts = Facts.on("2026-09-30")
                .company(List.of("arr=9000000", "arr=24000000", "headcount=300").get(stage));
        if (hasPartners) {
            facts.partner("acme reseller");
        }
        if (hasDeals) {
            facts.columns(tellsPartners ? "partner" : "amount");
            facts.deal("won 5000" + (tellsPartners ? " partner=acme" : "") + " closed=2026-05-01");
        }
        if (hasDeals && hasDirect) {
            facts.deal("won new 9000 created=2026-02-01 closed=2026-05-01");
        }
        if (hasProgram) {
            facts.program("program:\n  name: P\n");
        }
        List<String> ids = ids(facts);
        assertThat(ids).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        for (String id : ids) {
            assertThat(id).doesNotContainAnyWhitespaces();
            assertThat(id)
                    .doesNotMatch(
                            ".*(nps|psat|trained|fit_|mdf_spent|enablement_cost|partner_team|program\\.revenue).*");
        }
    }

    @Test
    void theMostDecisiveComesFirst() {
        assertThat(ids(Facts.on("2026-09-30").company("headcount=130"))).startsWith("company.arr", "program", "deals");
        assertThat(ids(Plans.optimize())).startsWith("deals", "program");
        assertThat(ids(Plans.optimize().columns("amount").deal("won 5000 closed=2026-05-01")))
                .first()
                .isEqualTo("deals.partner");
    }
}
