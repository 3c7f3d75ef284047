package io.github.partnerplan.report;

import io.github.partnerplan.plan.QuarterRevenue;
import io.github.partnerplan.plan.RevenueQuarters;
import java.util.Optional;

/** The revenue by quarter of a plan for machines: each quarter with its amounts, or why they are unknown. */
final class QuartersJson {

    private QuartersJson() {}

    static void write(RevenueQuarters quarters, Json json) {
        json.objects("quarters", quarters.quarters(), quarter -> {
            json.field("after", quarter.window().after().toString())
                    .field("until", quarter.window().until().toString());
            quarter.won().ifPresent(won -> amounts(won, json));
            json.given("why", quarter.why());
        });
    }

    private static void amounts(QuarterRevenue.Won won, Json json) {
        json.money("sourced", Optional.of(won.sourced())).money("attached", Optional.of(won.attached()));
        json.money("influenced", Optional.of(won.influenced()))
                .money("direct", won.direct())
                .money("total", won.total());
    }
}
