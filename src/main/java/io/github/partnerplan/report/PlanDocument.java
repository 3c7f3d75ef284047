package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.plan.Action;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Question;
import io.github.partnerplan.plan.Ruling;
import io.github.partnerplan.plan.Statement;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan as people read it: the verdict, five things to do first, what stands out, then the evidence section by section. */
public final class PlanDocument {

    private final Plan plan;
    private final Optional<PlanChange> since;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    private PlanDocument(Plan plan, Optional<PlanChange> since) {
        this.plan = plan;
        this.since = since;
        this.wording = plan.wording();
    }

    public static Document of(Plan plan) {
        return of(plan, Optional.empty());
    }

    /** The same with what moved since an earlier plan. */
    public static Document of(Plan plan, Optional<PlanChange> since) {
        PlanDocument document = new PlanDocument(plan, since);
        document.sections(Optional.empty());
        document.next();
        return new Document(title(plan), document.blocks);
    }

    /** The same without its closing line, with pictures. */
    static List<Block> illustrated(Plan plan, Optional<PlanChange> since) {
        PlanDocument document = new PlanDocument(plan, since);
        document.sections(Optional.of(new PlanCharts(plan)));
        return document.blocks;
    }

    private void sections(Optional<PlanCharts> charts) {
        verdict();
        doFirst();
        since.ifPresent(change -> new ChangeSection(change, wording).addTo(blocks));
        statements("What stands out", plan.highlights());
        MetricTable metrics = new MetricTable(plan, charts);
        metrics.addTargets(blocks);
        new QuarterSection(plan, charts.isPresent()).addTo(blocks);
        new FaultSections(plan).addTo(blocks);
        new ProgramSections(plan, charts).addTo(blocks);
        new AttributionSection(plan).addTo(blocks);
        new PartnerSections(plan, charts).addTo(blocks);
        metrics.addOutside(blocks);
        rulings();
        statements("Assumptions", plan.assumptions());
        questions();
    }

    static String title(Plan plan) {
        return plan.company().name().isEmpty()
                ? "Partner plan"
                : "Partner plan for " + plan.company().name();
    }

    private void verdict() {
        Company company = plan.company();
        String stage = plan.stage().id().title() + " stage";
        List<String> facts = new ArrayList<>();
        company.arr().ifPresent(arr -> facts.add(wording.money(arr) + " ARR"));
        company.headcount().ifPresent(heads -> facts.add(heads + " people"));
        blocks.add(new Block.Banner(
                company.name().isEmpty()
                        ? Text.strong(stage).plus(" " + String.join(" · ", facts))
                        : Text.strong(company.name()).plus(" " + stage + " · " + String.join(" · ", facts)),
                Text.muted("as of " + plan.asOf())));
        plan.headline()
                .ifPresent(headline -> blocks.add(
                        new Block.Paragraph(Text.strong(headline.text()), SourceWords.of(headline.sources()))));
        add(plan.stage().why());
        plan.stage().remarks().forEach(this::add);
    }

    private void add(Statement statement) {
        blocks.add(new Block.Paragraph(Text.of(statement.text()), SourceWords.of(statement.sources())));
    }

    private void doFirst() {
        if (plan.summary().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Do first"));
        List<Item> items = new ArrayList<>();
        for (Action action : plan.summary()) {
            items.add(Item.of(Text.strong(action.text()))
                    .detail(Text.muted(Wording.sentence(action.why())))
                    .source(SourceWords.of(action.sources().subList(0, 1))));
        }
        blocks.add(Block.numbered(items));
    }

    private void statements(String heading, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, heading));
        List<Item> items = new ArrayList<>();
        for (Statement statement : statements) {
            items.add(Item.of(statement.text()).source(SourceWords.of(statement.sources())));
        }
        blocks.add(Block.bullets(items));
    }

    private void rulings() {
        if (plan.rulings().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Playbooks disagree here"));
        List<Item> items = new ArrayList<>();
        for (Ruling ruling : plan.rulings()) {
            items.add(Item.of(Text.strong(ruling.title() + ". ")
                            .plus(ruling.text())
                            .plus(" (" + ruling.id() + ")", Style.MUTED))
                    .source(SourceWords.of(ruling.sources())));
        }
        blocks.add(Block.bullets(items));
    }

    private void questions() {
        if (plan.questions().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "What would sharpen this, most decisive first"));
        List<Item> items = new ArrayList<>();
        for (Question question : plan.questions()) {
            items.add(Item.of(Text.strong(question.ask()).plus(": " + question.tells() + ".")));
        }
        blocks.add(Block.numbered(items));
    }

    private void next() {
        blocks.add(
                new Block.Footer(
                        Text.of("What a metric, tier or ruling means: ")
                                .plus(Text.code("partnerplan explain"))
                                .plus(". Every figure with its rows: ")
                                .plus(Text.code("--format json"))
                                .plus(
                                        ". A § names a section of a playbook (optimize, platform, development, advice) or of the outside figures; "
                                                + "file:line is a row of yours; (ours) is a judgement of partnerplan that no playbook states.")));
    }
}
