package io.github.partnerplan.cli;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.Checker;
import io.github.partnerplan.check.Fingerprints;
import io.github.partnerplan.check.Selection;
import io.github.partnerplan.check.Verdict;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.PartnerRows;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.recommend.Recommendation;
import io.github.partnerplan.report.PartnerList;
import io.github.partnerplan.report.PlanChange;
import io.github.partnerplan.report.PlanReport;
import io.github.partnerplan.source.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One company's plan with the books it was made on, the program file that goes with it, what reading its files found, and what
 * moved since an earlier plan, where one is named.
 */
final class Client {

    private final Plan plan;
    private final Brief brief;
    private final Recommendation recommendation;
    private final WorkspaceFiles files;
    private final Findings met;
    private final Optional<PlanChange> since;
    private Optional<PlanReport> report = Optional.empty();

    Client(
            Plan plan,
            Brief brief,
            Recommendation recommendation,
            WorkspaceFiles files,
            Findings met,
            Optional<PlanChange> since) {
        this.plan = plan;
        this.brief = brief;
        this.recommendation = recommendation;
        this.files = files;
        this.met = met;
        this.since = since;
    }

    Plan plan() {
        return plan;
    }

    Brief brief() {
        return brief;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    WorkspaceFiles files() {
        return files;
    }

    Optional<PlanChange> since() {
        return since;
    }

    /** The same held against an earlier plan. */
    Client since(Optional<PlanChange> change) {
        Client client = new Client(plan, brief, recommendation, files, met, change);
        client.report = report.map(made -> made.since(change));
        return client;
    }

    /** The plan with every partner and what {@code check} finds beside it; made once, as the comparison wants it before the report does. */
    PlanReport report(Lines lines) {
        if (report.isEmpty()) {
            PartnerList partners = PartnerList.all(brief, PartnerRows.of(brief, plan.moves()));
            report = Optional.of(new PlanReport(plan, partners, findings(lines), files.branding(), lines, since));
        }
        return report.orElseThrow();
    }

    private List<CheckReport.Reported> findings(Lines lines) {
        Findings all = new Findings();
        all.addAll(met);
        new Checker(brief.playbook()).check(brief, files.workspace(), all);
        Verdict verdict = Verdict.of(all, files.check(), Selection.ALL, brief.asOf(), brief.playbook());
        Fingerprints fingerprints = new Fingerprints(lines);
        List<CheckReport.Reported> reported = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            boolean fails = finding.severity() == Severity.ERROR;
            reported.add(new CheckReport.Reported(finding, fingerprints.of(finding), fails));
        }
        return reported;
    }
}
