package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cover;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan as a client is handed it: a cover, the plan with its pictures, every partner, what check finds, and all it rests on. */
public final class ReportDocument {

    private ReportDocument() {}

    public static Document of(PlanReport report) {
        Plan plan = report.plan();
        List<Block> blocks = new ArrayList<>(PlanDocument.illustrated(plan, report.since()));
        partners(report, blocks);
        findings(report, blocks);
        sources(report, blocks);
        return new Document(title(report), Optional.of(cover(report)), blocks);
    }

    private static String title(PlanReport report) {
        String client = ReportCover.client(report.branding(), company(report));
        return client.isEmpty() ? coverTitle(report) : coverTitle(report) + " for " + client;
    }

    private static String coverTitle(PlanReport report) {
        return report.branding().title().isEmpty()
                ? "Partner plan"
                : report.branding().title();
    }

    private static String company(PlanReport report) {
        return report.plan().company().name();
    }

    private static Cover cover(PlanReport report) {
        return ReportCover.of(
                        report.branding(),
                        company(report),
                        coverTitle(report),
                        report.plan().asOf())
                .introducedBy(report.branding()
                        .introduction()
                        .map(text -> Introduction.of(text.markdown()))
                        .orElse(List.of()));
    }

    private static void partners(PlanReport report, List<Block> blocks) {
        if (report.partners().shown().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Every partner"));
        SourcedChart.of(report.partners()).ifPresent(blocks::add);
        PartnersDocument.list(report.partners(), blocks);
    }

    private static void findings(PlanReport report, List<Block> blocks) {
        if (report.findings().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "What a check of the files finds"));
        blocks.add(Block.paragraph(FindingCounts.of(FindingCounts.findings(report.findings())) + "."));
        blocks.add(FindingsTable.of(report.findings()));
    }

    private static void sources(PlanReport report, List<Block> blocks) {
        List<Block> notes = new ArrayList<>();
        new Evidence(report.plan(), report.lines()).addTo(blocks, notes);
        if (!notes.isEmpty()) {
            blocks.add(Block.heading(2, "What this rests on"));
            blocks.add(Block.paragraph(
                    Text.muted("A § names a section of a playbook (optimize, platform, development, advice) or of the "
                            + "outside figures; file:line is a row of your own files; (ours) is a judgement that no playbook states. "
                            + "What is not known is called unknown, never zero.")));
            blocks.addAll(notes);
        }
    }
}
