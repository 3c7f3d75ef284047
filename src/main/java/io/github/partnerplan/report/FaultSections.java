package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.ElementVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Status;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** Anti-patterns and elements: what is wrong, what is missing, and what cannot be told. */
final class FaultSections {

    private final Plan plan;

    FaultSections(Plan plan) {
        this.plan = plan;
    }

    void addTo(List<Block> blocks) {
        antiPatterns(blocks);
        elements(blocks);
    }

    private void antiPatterns(List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (AntiPattern fault : plan.antiPatterns()) {
            switch (fault.state()) {
                case DETECTED -> items.add(detected(fault));
                case CLEAR -> items.add(ruledOut(fault));
                default -> unknown.add(Wording.lower(fault.title()));
            }
        }
        blocks.add(Block.heading(2, items.isEmpty() ? "Avoid" : "Anti-patterns"));
        if (!items.isEmpty()) {
            blocks.add(Block.checks(items));
        }
        if (!unknown.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Text.of(Wording.capital(String.join(" · ", unknown)) + ". ")
                            .plus(Text.muted(
                                    items.isEmpty()
                                            ? "None can be ruled out without data."
                                            : "These cannot be told from the data.")),
                    Text.EMPTY));
        }
    }

    private static Item detected(AntiPattern fault) {
        return Item.of(Mark.BAD, Text.strong(fault.title() + ": ").plus(Wording.sentence(fault.evidence())))
                .detail(Text.muted(fault.remedy()))
                .source(SourceWords.of(fault.sources()));
    }

    private static Item ruledOut(AntiPattern fault) {
        return Item.of(
                        Mark.GOOD,
                        Text.of("Ruled out: " + Wording.lower(fault.title()) + ". ")
                                .plus(Text.muted(Wording.sentence(fault.evidence()))))
                .source(SourceWords.of(fault.sources()));
    }

    private void elements(List<Block> blocks) {
        if (plan.elements().isEmpty()) {
            return;
        }
        boolean isReadiness =
                plan.playbook().entry(plan.elements().get(0).id()).kind().equals("readiness");
        if (isReadiness) {
            readiness(blocks);
        } else {
            needed(blocks);
        }
    }

    private void readiness(List<Block> blocks) {
        blocks.add(Block.heading(2, "Ready for Optimize?"));
        List<Item> items = new ArrayList<>();
        for (ElementVerdict element : plan.elements()) {
            items.add(Item.of(Mark.UNKNOWN, Text.strong(element.title() + ". ").plus(element.looksLike()))
                    .source(SourceWords.of(element.sources())));
        }
        blocks.add(Block.checks(items));
    }

    private void needed(List<Block> blocks) {
        blocks.add(Block.heading(2, "What the program needs at this stage"));
        List<Item> elements = new ArrayList<>();
        List<Item> infrastructure = new ArrayList<>();
        for (ElementVerdict element : plan.elements()) {
            boolean isElement = plan.playbook().entry(element.id()).kind().equals("element");
            (isElement ? elements : infrastructure).add(item(element));
        }
        blocks.add(Block.checks(elements));
        if (!infrastructure.isEmpty()) {
            blocks.add(Block.heading(3, "Infrastructure"));
            blocks.add(Block.checks(infrastructure));
        }
        if (!plan.hasProgram()) {
            blocks.add(new Block.Paragraph(
                    Text.muted("Whether they are there is unknown: no program file is given."), Text.EMPTY));
        }
    }

    private Item item(ElementVerdict element) {
        Text text = Text.of(element.title() + ": " + element.looksLike() + ".");
        Item item = Item.of(Marks.of(element.status()), text).source(SourceWords.of(element.sources()));
        boolean isTold = plan.hasProgram() && element.status() != Status.PRESENT;
        return isTold ? item.detail(Text.muted(Wording.capital(element.why()) + ".")) : item;
    }
}
