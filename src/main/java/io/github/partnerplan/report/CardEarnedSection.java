package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Earned;
import java.util.ArrayList;
import java.util.List;

/** What a partner earned by the program's rules, line by line with the arithmetic. */
final class CardEarnedSection {

    private final PartnerCard card;
    private final PartnerRow row;
    private final Wording wording;

    CardEarnedSection(PartnerCard card) {
        this.card = card;
        this.row = card.row();
        this.wording = card.brief().wording();
    }

    void addTo(List<Block> blocks) {
        row.earned().ifPresent(earned -> {
            blocks.add(Block.heading(
                    2,
                    "Earned by the program's rules, in the twelve months to "
                            + card.brief().asOf()));
            // Whose terms these are can be told only where the program has tiers.
            if (!card.levels().isEmpty()) {
                blocks.add(Block.paragraph(Text.muted(tier() + "; MDF is what the tier grants, spent or not.")));
            }
            blocks.add(
                    earned.lines().isEmpty() ? Block.paragraph("Nothing by the terms of the program.") : table(earned));
            NotCounted.words(card.brief()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
        });
    }

    private String tier() {
        if (!row.isTierKnown()) {
            return "At the tiers it may be in by rule";
        }
        return row.tierByRule().map(tier -> "At " + tier + ", the tier by rule").orElse("In no tier by rule");
    }

    private Block table(Earned earned) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Earned.Line line : earned.lines()) {
            String why = line.amount() instanceof Quantity.Unknown unknown ? unknown.why() : line.arithmetic();
            Text cited = SourceWords.of(line.sources());
            rows.add(List.of(
                    Cell.of(ColumnWords.of(line.part().word())),
                    amount(line.amount()),
                    Cell.of(Text.of(why).plus("  ").plus(cited))));
        }
        rows.add(List.of(Cell.of(Text.strong("Total")), amount(earned.total()), Cell.EMPTY));
        return new Block.Table(
                Text.EMPTY, List.of(Column.left("As"), Column.right("Amount"), Column.flexible("Arithmetic")), rows);
    }

    private Cell amount(Quantity amount) {
        return Cell.of(FigureText.of(amount, wording::exactly));
    }
}
