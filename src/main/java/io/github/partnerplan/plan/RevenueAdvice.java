package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;

/** A revenue model that fits some of the company's partners, with the playbook's terms and what the program pays today. */
public record RevenueAdvice(
        String id, String title, List<String> fits, String terms, String today, String why, List<Citation> sources) {
    public RevenueAdvice {
        fits = List.copyOf(fits);
        sources = List.copyOf(sources);
    }
}
