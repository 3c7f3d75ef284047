package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known is looked up in rows of the user's files: the first three of those that are counted. */
class CitedRowsTest {

    private static Facts ledger() {
        return Facts.on("2026-09-30")
                .company("arr=24000000 headcount=130 team=1 team_cost=16000")
                .program("program:\n  name: P\n  revenue:\n    reseller: {model: margin, margin: 30-40%}\n")
                .partner("acme reseller joined=2024-01-15 certified=2 trained=1 nps=10 psat=0.9 mdf_spent=10000"
                        + " enablement_cost=4000") // 2
                .partner("beta reseller joined=2025-01-01 certified=0 trained=1 nps=8 mdf_spent=5000"
                        + " enablement_cost=2000") // 3
                .partner("coda reseller joined=2025-03-01 certified=1 trained=1 nps=3 psat=0.5") // 4
                .partner("dune reseller joined=2025-06-01 certified=1 trained=1 nps=9 psat=0.7") // 5
                .partner("echo reseller joined=2025-02-01 ended=2026-02-01 status=ended") // 6
                .deal("lost new 1000 partner=acme role=sourced created=2026-03-01 closed=2026-06-01") // 2
                .deal("won expansion 30000 partner=acme role=sourced created=2026-08-01 closed=2026-09-01"
                        + " registered=2026-08-01") // 3
                .deal("won new 200000 created=2026-08-02 closed=2026-09-10") // 4
                .deal("won new 10000 partner=beta role=sourced closed=2026-09-03") // 5, no day of creation
                .deal("won new 10000 partner=beta role=sourced created=2026-08-01 closed=2026-09-03"
                        + " registered=2026-08-02") // 6
                .deal("won new 60000 partner=coda role=influenced created=2026-08-01 closed=2026-09-20") // 7
                .deal("won new 10000 partner=coda role=sourced created=2026-08-01 closed=2026-09-04") // 8
                .deal("won new 10000 partner=dune role=sourced created=2026-08-01 closed=2026-09-05") // 9
                .deal("won new 10000 partner=dune role=sourced created=2026-08-01 closed=2026-09-06") // 10
                .deal("won new 55000 partner=acme role=sourced created=2025-08-01 closed=2025-09-30") // 11, before
                .deal("open expansion 45000 partner=acme role=sourced created=2026-08-15") // 12
                .deal("won new 10000 partner=acme role=sourced created=2026-09-01 closed=2026-10-05"); // 13, open
    }

    private static final Map<String, Measure> MEASURES = ledger().measures();

    private static Measure measure(String id) {
        return Optional.ofNullable(MEASURES.get(id)).orElseThrow();
    }

    private static String cited(Measure measure) {
        List<String> words = new ArrayList<>();
        for (Citation source : measure.sources()) {
            words.add(source.words().replace(".csv:", " "));
        }
        return String.join(" + ", words) + " of " + measure.citedOf();
    }

    @ParameterizedTest
    @CsvSource({
        // of new business alone
        "partner_sourced_share, deals 5 + deals 6 + deals 8 of 5",
        "partner_influenced_share, deals 5 + deals 6 + deals 7 of 6",
        "defensible_sourced_share, deals 6 of 1",
        // of every type
        "attach_rate, deals 3 + deals 4 + deals 5 of 8",
        "win_rate, deals 2 + deals 3 + deals 5 of 7",
        "deal_size, deals 3 + deals 5 + deals 6 of 6",
        // the row without a day of creation is not in it
        "deal_velocity, deals 3 + deals 6 + deals 8 of 5",
        "sourced_growth, deals 3 + deals 5 + deals 6 of 7",
        "pipeline_coverage, deals 12 + deals 13 of 2",
        "enrolled_partners, partners 2 + partners 3 + partners 4 of 4",
        "active_partners, partners 2 + partners 3 + partners 4 of 4",
        "productive_partners, partners 2 + partners 3 + partners 4 of 4",
        // who is not; and, where all are, who is
        "certification_rate, partners 3 of 1",
        "training_completion, partners 2 + partners 3 + partners 4 of 4",
        "partner_nps, partners 2 + partners 3 + partners 4 of 4",
        "psat, partners 2 + partners 4 + partners 5 of 3",
        "time_to_first_deal, partners 3 + partners 4 + partners 5 of 4",
        "partner_churn, partners 6 of 1",
        "partner_retention, partners 2 + partners 3 + partners 4 of 5",
        "sourced_per_mdf, deals 3 + deals 5 + deals 6 + partners 2 + partners 3 of 8",
        "partner_cac, deals 3 + deals 5 + deals 6 + partners 2 + partners 3 of 8",
        "channel_cost_ratio, deals 3 + deals 5 + deals 6 + partners 2 + partners 3 of 8",
        "revenue_per_partner, deals 3 + deals 5 + deals 6 + partners 2 + partners 3 + partners 4 of 10"
    })
    void aMeasureCitesTheFirstRowsItCounts(String id, String rows) {
        assertThat(cited(measure(id))).isEqualTo(rows);
    }

    @Test
    void aWinWithoutAnAmountIsNotCitedForTheSizeOfDeals() {
        Facts facts = Facts.on("2026-09-30")
                .deal("won new partner=acme role=sourced created=2026-08-01 closed=2026-09-01")
                .deal("won new 5000 partner=acme role=sourced created=2026-08-01 closed=2026-09-01");
        Measure size = Optional.ofNullable(facts.measures().get("deal_size")).orElseThrow();
        assertThat(cited(size)).isEqualTo("deals 3 of 1");
    }

    @Test
    void everyKnownMeasureCitesRowsAndNoUnknownOneDoes() {
        MEASURES.forEach((id, measure) -> assertThat(measure.sources().isEmpty())
                .as(id)
                .isEqualTo(measure.quantity().isUnknown()));
        Facts.on("2026-09-30")
                .partner("acme reseller joined=2024-01-15")
                .deal("won new 200000 created=2026-08-02 closed=2026-09-10")
                .measures()
                .forEach((id, measure) -> assertThat(measure.quantity().isUnknown()
                                && !measure.sources().isEmpty())
                        .as(id)
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sourced_per_mdf", "revenue_per_partner", "win_rate"})
    void noMoreThanThreeRowsOfAFileAreCited(String id) {
        Facts facts = ledger();
        for (int i = 0; i < 50; i++) {
            facts.deal("won new 10000 partner=acme role=sourced created=2026-08-01 closed=2026-09-06");
            facts.partner("more" + i + " reseller joined=2025-01-01 mdf_spent=100");
        }
        Measure measure = Optional.ofNullable(facts.measures().get(id)).orElseThrow();
        assertThat(measure.sources())
                .filteredOn(source -> source.words().startsWith("deals"))
                .hasSize(3);
        assertThat(measure.sources()).hasSizeLessThanOrEqualTo(6);
    }
}
