package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.source.Lines;
import java.util.List;
import java.util.Optional;

/**
 * A plan with what a report of it shows beside: every partner, what {@code check} finds, how the report is dressed, the lines of
 * the user's files that it cites, and what moved since an earlier plan, where one is named.
 */
public record PlanReport(
        Plan plan,
        PartnerList partners,
        List<CheckReport.Reported> findings,
        Branding branding,
        Lines lines,
        Optional<PlanChange> since) {

    public PlanReport {
        findings = List.copyOf(findings);
    }

    /** The same held against an earlier plan. */
    public PlanReport since(Optional<PlanChange> change) {
        return new PlanReport(plan, partners, findings, branding, lines, change);
    }
}
