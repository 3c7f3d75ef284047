package io.github.partnerplan.report;

import io.github.partnerplan.plan.QuarterRevenue;
import io.github.partnerplan.plan.RevenueQuarters;
import java.util.Optional;

/** The revenue by quarter of a plan for machines: each quarter with its amounts, or why they are unknown. */
final class QuartersJson {

    private QuartersJson() {}

    static void write(RevenueQuarters quarters, Json json) {
        json.array("quarters");
        for (QuarterRevenue quarter : quarters.quarters()) {
            json.object()
                    .field("after", quarter.window().after().toString())
                    .field("until", quarter.window().until().toString());
            quarter.won()
                    .ifPresent(won -> json.money("sourced", Optional.of(won.sourced()))
                            .money("attached", Optional.of(won.attached()))
                            .money("influenced", Optional.of(won.influenced()))
                            .money("direct", won.direct())
                            .money("total", won.total()));
            json.given("why", quarter.why()).endObject();
        }
        json.endArray();
    }
}
