package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnclearEndsTest {

    private static final String INACTIVE =
            "1 partner is inactive without an end date and counts as paused, not as ended.";
    private static final String ENDED =
            "1 partner has ended on no known day: churn and retention run from none to all of"
                    + " them within the twelve months.";

    private static List<String> assumptions(String words) {
        return Plans.texts(Plans.of(Plans.optimize()
                        .partner("acme reseller joined=2024-01-01")
                        .partner("beta reseller " + words)
                        .deal("open 1"))
                .assumptions());
    }

    @Test
    void whoIsInactiveWithoutAnEndIsSaid() {
        assertThat(assumptions("joined=2024-01-01 status=inactive")).contains(INACTIVE);
        assertThat(assumptions("joined=2024-01-01 status=inactive ended=2026-12-31"))
                .doesNotContain(INACTIVE);
        assertThat(assumptions("joined=2024-01-01 status=paused")).doesNotContain(INACTIVE);
    }

    @Test
    void anEndWithoutADayIsSaidWhereItTouchesChurn() {
        assertThat(assumptions("joined=2024-01-01 status=ended")).contains(ENDED);
        assertThat(assumptions("joined=2026-01-01 status=ended")).doesNotContain(ENDED);
        assertThat(assumptions("joined=2024-01-01 ended=2026-01-01")).doesNotContain(ENDED);
    }
}
