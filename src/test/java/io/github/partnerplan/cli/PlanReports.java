package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.recommend.Recommendation;
import io.github.partnerplan.report.PlanReport;
import io.github.partnerplan.source.Inputs;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The report of the plan of a workspace's first company, as the command makes it. */
final class PlanReports {

    private PlanReports() {}

    static PlanReport of(Path folder) {
        Findings findings = new Findings();
        Overrides none = Overrides.of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        try (Inputs inputs = new Inputs(folder.toAbsolutePath(), InputStream.nullInputStream())) {
            WorkspaceFiles files = new WorkspaceReader(inputs, Run.TODAY)
                    .read(Optional.empty(), none, findings)
                    .orElseThrow();
            Recommendation recommendation = new Recommendation(files.workspace(), files.program());
            Planner planner = new Planner(BuiltInPlaybook.load(), recommendation);
            Company company = files.workspace().companies().get(0);
            Stage stage = planner.stage(company, files.workspace(), findings).orElseThrow();
            Brief brief = planner.open(company, stage, files.workspace(), findings);
            Plan plan = planner.plan(brief, stage, files.workspace());
            return new Client(plan, brief, recommendation, files, findings, Optional.empty()).report(inputs);
        }
    }
}
