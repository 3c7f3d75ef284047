package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.measure.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan's day is 30 September 2026; thirty days before it is 31 August. */
class StaleDealsTest {

    private static final String STALE = "The newest deal on file is of 2026-08-30, 31 days before this plan's day,"
            + " 2026-09-30: what closed since is missing. With as_of: 2026-08-30 the figures count back from there.";

    /** Nine deals of the spring on lines 2 to 10, and one more. */
    private static Facts ledger(String last) {
        Facts facts = Plans.optimize();
        for (int i = 0; i < 9; i++) {
            facts.deal("won new 35000 partner=acme role=sourced created=2026-01-01 closed=2026-03-0" + (i + 1));
        }
        return facts.deal(last);
    }

    private static List<Finding> findings(Facts facts) {
        Plans.of(facts);
        return facts.findings.sorted().stream()
                .filter(each -> each.id().equals("deals-stale"))
                .toList();
    }

    @Test
    void dealsThatEndTooEarlyAreTheFirstThingThatStandsOutAndAFinding() {
        Facts facts = ledger("won new 35000 created=2026-01-01 closed=2026-08-30");
        Statement first = Plans.of(facts).highlights().get(0);
        assertThat(first.text()).isEqualTo(STALE);
        assertThat(first.sources()).containsExactly(new Citation.Row("deals.csv", 11));
        List<Finding> found = findings(facts);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).where().line()).isEqualTo(11);
        assertThat(found.get(0).help()).contains("as_of: 2026-08-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "won new 35000 created=2026-01-01 closed=2026-08-31",
                "lost new 35000 created=2026-01-01 closed=2026-08-31",
                "open new 35000 created=2026-08-31",
                "open new 35000 created=2026-09-30"
            })
    void aDealCreatedOrClosedWithinThirtyDaysShowsThatTheFileIsKept(String last) {
        Facts facts = ledger(last);
        assertThat(findings(facts)).isEmpty();
        assertThat(Plans.texts(Plans.of(facts).highlights())).noneMatch(text -> text.contains("newest deal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open new 35000 created=2026-08-30 closed=2026-09-20", // a day that is only expected
                "won new 35000 created=2026-08-30 closed=2062-09-20", // a slip of the pen
                "won new 35000 created=2062-08-30",
                "open new 35000"
            })
    void aDayThatHasNotComeOrIsOnlyExpectedHidesNothing(String last) {
        assertThat(findings(ledger(last))).hasSize(1);
    }

    @Test
    void aFewDealsSayNothing() {
        Facts facts = Plans.optimize();
        for (int i = 0; i < 9; i++) {
            facts.deal("won new 35000 partner=acme role=sourced created=2026-01-01 closed=2026-03-01");
        }
        assertThat(findings(facts)).isEmpty();
    }
}
