package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.EnablementAdvice;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.RevenueAdvice;
import io.github.partnerplan.plan.Status;
import io.github.partnerplan.plan.TypeAdvice;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the program should be made of: partnership types, revenue models and enablement. */
final class ProgramSections {

    private final Plan plan;
    private final Optional<PlanCharts> charts;

    ProgramSections(Plan plan, Optional<PlanCharts> charts) {
        this.plan = plan;
        this.charts = charts;
    }

    void addTo(List<Block> blocks) {
        types(blocks);
        new TierSection(plan, charts).addTo(blocks);
        revenue(blocks);
        enablement(blocks);
    }

    private void types(List<Block> blocks) {
        blocks.add(Block.heading(2, "Partnership types"));
        List<Item> items = new ArrayList<>();
        for (TypeAdvice type : plan.types()) {
            String maturity = type.maturity().isEmpty() ? "" : " (" + type.maturity() + ")";
            String value = type.value().isEmpty() ? "" : ": " + type.value();
            Text text = Text.strong(type.title()).plus(maturity + value + ".");
            Text invest = type.investment().isEmpty() ? Text.EMPTY : Text.muted(" Put in: " + type.investment() + ".");
            boolean isTold = type.status() != TypeAdvice.Standing.UNKNOWN || plan.hasPartners();
            items.add(Item.of(text.plus(invest))
                    .detail(isTold ? Text.of("You: " + type.why() + ".") : Text.EMPTY)
                    .source(SourceWords.of(type.sources())));
        }
        blocks.add(Block.numbered(items));
    }

    private void revenue(List<Block> blocks) {
        if (plan.revenueModels().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Revenue models that fit"));
        List<Item> items = new ArrayList<>();
        for (RevenueAdvice model : plan.revenueModels()) {
            Text today = model.today().isEmpty() ? Text.EMPTY : Text.of(" Today: " + model.today() + ".");
            items.add(Item.of(Text.strong(model.title() + ". ").plus(model.terms()))
                    .detail(Text.muted(Wording.capital(model.why()) + ".").plus(today))
                    .source(SourceWords.of(model.sources())));
        }
        blocks.add(Block.bullets(items));
    }

    private void enablement(List<Block> blocks) {
        blocks.add(Block.heading(2, "Enablement"));
        List<Item> items = new ArrayList<>();
        List<String> kit = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Text measures = Text.EMPTY;
        for (EnablementAdvice part : plan.enablement()) {
            String title = Wording.lower(part.title());
            switch (part.kind()) {
                case "level" ->
                    items.add(Item.of(
                                    Marks.of(part.status()),
                                    Text.of(part.text()).plus(" " + Wording.sentence(part.audience()), Style.MUTED))
                            .source(SourceWords.of(part.sources())));
                case "kit" -> (part.status() == Status.MISSING ? missing : kit).add(title);
                default ->
                    measures = measures.plus(measures.isEmpty() ? "" : " ").plus(part.text());
            }
        }
        blocks.add(Block.checks(items));
        blocks.add(new Block.Paragraph(kit(kit, missing), SourceWords.of(sourcesOf("kit"))));
        blocks.add(
                new Block.Paragraph(Text.strong("Is it used? ").plus(measures), SourceWords.of(sourcesOf("measure"))));
    }

    private Text kit(List<String> kit, List<String> missing) {
        Text text = Text.strong("The kit").plus(", " + (kit.size() + missing.size()) + " pieces: ");
        if (!plan.hasProgram()) {
            return text.plus(Wording.list(kit) + ".");
        }
        return text.plus("there " + (kit.size() == 1 ? "is " : "are ") + (kit.isEmpty() ? "none" : Wording.list(kit)))
                .plus(missing.isEmpty() ? "." : "; missing are " + Wording.list(missing) + ".");
    }

    private List<io.github.partnerplan.finding.Citation> sourcesOf(String kind) {
        for (EnablementAdvice part : plan.enablement()) {
            if (part.kind().equals(kind)) {
                return part.sources();
            }
        }
        return List.of();
    }
}
