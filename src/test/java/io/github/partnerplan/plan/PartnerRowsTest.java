package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.measure.Tally;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartnerRowsTest {

    private static final String LEVELS = """
            program:
              tiers:
                levels:
                  - {name: Gold, requires: {sourced_revenue: 100K, certified: 4}}
                  - {name: Silver, requires: {sourced_revenue: 50K}}
            """;

    private static PartnerRow row(Facts facts, String id) {
        for (PartnerRow row : PartnerRows.of(brief(facts), Trial.NONE)) {
            if (row.partner().id().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no partner " + id);
    }

    private static Brief brief(Facts facts) {
        return Brief.open(Facts.PLAYBOOK, facts.company(), Optional.empty(), facts.workspace(), facts.findings);
    }

    private static ExitSign sign(PartnerRow row, String id) {
        for (ExitSign sign : row.signs()) {
            if (sign.entry().id().equals(id)) {
                return sign;
            }
        }
        throw new AssertionError("no flag " + id);
    }

    private static Facts seller(String words) {
        return Plans.optimize()
                .partner("acme channel joined=2024-01-15 " + words)
                .deal("won new 60000 partner=acme role=sourced created=2026-05-01 closed=2026-08-01");
    }

    @Test
    void theGapNamesWhatIsFarthestFirstAndCountsTheRest() {
        PartnerRow row = row(seller("certified=1").program(LEVELS), "acme");
        assertThat(row.tierByRule()).contains("Silver");
        // 3 of 4 certified people are lacking, and $40K of $100K.
        assertThat(row.gap().orElseThrow().level()).isEqualTo("Gold");
        assertThat(row.gap().orElseThrow().words()).isEqualTo("3 more certified, and 1 other requirement");
    }

    @Test
    void aGapIsARangeWhereDealsWithoutARoleLeaveItOpen() {
        Facts facts = seller("certified=4")
                .deal("won new 30000 partner=acme created=2026-05-01 closed=2026-08-01")
                .program(LEVELS);
        // 60 or 90 of 100K
        assertThat(row(facts, "acme").gap().orElseThrow().words()).isEqualTo("$10K–$40K more sourced revenue");
    }

    @Test
    void aTierThatDataLeavesOpenSaysWhatWouldTell() {
        Facts facts = Plans.optimize()
                .partner("acme channel joined=2024-01-15 tier=Silver")
                .partner("other channel certified=1")
                .deal("won new 160000 partner=acme role=sourced created=2026-05-01 closed=2026-08-01")
                .program(LEVELS);
        PartnerRow row = row(facts, "acme");
        assertThat(row.isTierKnown()).isFalse();
        assertThat(row.tierWhy()).isEqualTo("at least Silver; Gold if certified at least 4");
        assertThat(row.nextAction()).startsWith("Add partners.certified");
    }

    @Test
    void aFlagWithoutDataIsUnknownAndNeverClear() {
        PartnerRow row = row(seller(""), "acme");
        assertThat(sign(row, "exit-unresponsive").state()).isEqualTo(ExitSign.State.UNKNOWN);
        assertThat(sign(row, "exit-exclusivity").state()).isEqualTo(ExitSign.State.UNKNOWN);
        assertThat(sign(row, "exit-missed-quarters").state()).isEqualTo(ExitSign.State.UNKNOWN);
        assertThat(sign(row, "exit-brand").state()).isEqualTo(ExitSign.State.UNKNOWN);
        assertThat(sign(row, "exit-low-revenue").state()).isEqualTo(ExitSign.State.CLEAR);
    }

    @Test
    void aFlagThatTheWatchRaisesIsUp() {
        PartnerRow row = row(seller("missed_qbrs=2 missed_quarters=2 exclusive=0"), "acme");
        assertThat(sign(row, "exit-unresponsive").state()).isEqualTo(ExitSign.State.UP);
        assertThat(sign(row, "exit-missed-quarters").state()).isEqualTo(ExitSign.State.UP);
        assertThat(sign(row, "exit-exclusivity").state()).isEqualTo(ExitSign.State.CLEAR);
        assertThat(row.move().orElseThrow().move()).isEqualTo(PartnerMove.Move.SUNSET);
        assertThat(row.nextAction()).startsWith("Agree on a day by which it recovers");
    }

    @Test
    void oneBadSignIsToBeWatchedAndTwoArePoor() {
        assertThat(row(seller("missed_quarters=0"), "acme").health().status()).isEqualTo(PartnerHealth.Status.GOOD);
        assertThat(row(seller("missed_quarters=1"), "acme").health().status()).isEqualTo(PartnerHealth.Status.WATCH);
        assertThat(row(seller("missed_quarters=1 missed_qbrs=2"), "acme")
                        .health()
                        .status())
                .isEqualTo(PartnerHealth.Status.POOR);
    }

    @Test
    void aThirdLessThanTheYearBeforeIsABadSignAndAFifthIsNone() {
        Facts third = seller("missed_quarters=0")
                .deal("won new 90000 partner=acme role=sourced created=2025-01-01 closed=2025-04-01");
        assertThat(row(third, "acme").health().why()).isEqualTo("33.3% less sourced than the year before");
        Facts fifth = seller("missed_quarters=0")
                .deal("won new 75000 partner=acme role=sourced created=2025-01-01 closed=2025-04-01");
        assertThat(row(fifth, "acme").health().status()).isEqualTo(PartnerHealth.Status.GOOD);
    }

    @Test
    void whoIsNotEnrolledIsListedAndNotJudged() {
        PartnerRow row = row(seller("status=paused"), "acme");
        assertThat(row.isEnrolled()).isFalse();
        assertThat(row.signs()).isEmpty();
        assertThat(row.health().status()).isEqualTo(PartnerHealth.Status.UNKNOWN);
        assertThat(row.nextAction()).isEqualTo("None; not enrolled: paused.");
        assertThat(row.measure("sourced_revenue").value()).isPresent();
    }

    @Test
    void withoutDealsMeasuresAreUnknownAndSayWhy() {
        PartnerRow row = row(Plans.optimize().partner("acme channel certified=1"), "acme");
        assertThat(row.measure("sourced_revenue").isUnknown()).isTrue();
        assertThat(row.measure("certified").value()).isPresent();
    }

    @Test
    void claimsAreEitherDefensibleOrWeakAndPartnersAddUp() {
        Facts facts = Plans.optimize()
                .columns("partner", "role", "registered")
                .partner("acme channel")
                .partner("bolt channel")
                .deal(
                        "won new 60000 id=d1 partner=acme role=sourced created=2026-05-01 closed=2026-08-01 registered=2026-05-15")
                .deal(
                        "won new 40000 id=d2 partner=acme role=sourced created=2026-05-01 closed=2026-08-01 registered=2026-05-16")
                .deal("won new 30000 id=d3 partner=bolt role=sourced created=2026-05-01 closed=2026-08-01");
        AttributionAudit audit = AttributionAudit.of(brief(facts)).orElseThrow();
        assertThat(audit.claimed().amount()).isEqualByComparingTo("130000");
        assertThat(audit.defensible().amount()).isEqualByComparingTo("60000");
        Tally weak = Tally.NONE;
        for (var claim : audit.weak()) {
            weak = weak.plus(claim.deal().amount());
        }
        assertThat(weak.amount()).isEqualByComparingTo("70000");
        assertThat(audit.claimants()).hasSize(2);
        assertThat(audit.weak().stream().map(audit.basis()::words))
                .isEqualTo(List.of("registered 15 days after creation, 1 day late", "never registered"));
    }
}
