package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Facts;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void onlyTheWinsThatMoveTheShareAreCountedAndCited() {
        Facts facts = Plans.optimize()
                .partner("acme reseller")
                .deal("won new 90000 created=2026-01-01 closed=2026-02-01")
                .deal("won new 20000 partner=acme created=2026-03-01 closed=2026-05-01")
                .deal("lost new 20000 partner=acme created=2026-03-01 closed=2026-05-01")
                .deal("won renewal 20000 partner=acme created=2026-03-01 closed=2026-05-01")
                .deal("won new 20000 partner=acme created=2025-03-01 closed=2025-05-01");

        Statement headline = Plans.of(facts).headline().orElseThrow();

        assertThat(headline.text())
                .isEqualTo("Partners source 0–18.2% of new business (target 10–20%): which end holds depends on"
                        + " 1 won deal that names a partner without a role.");
        assertThat(headline.sources().stream().filter(Citation.Row.class::isInstance))
                .extracting(Citation::words)
                .containsExactly("deals.csv:3");
    }
}
