package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.source.Lines;
import java.util.List;

/**
 * A plan with what a report of it shows beside: every partner, what {@code check} finds, how the report is dressed, and the lines
 * of the user's files that it cites.
 */
public record PlanReport(
        Plan plan, PartnerList partners, List<CheckReport.Reported> findings, Branding branding, Lines lines) {
    public PlanReport {
        findings = List.copyOf(findings);
    }
}
