package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.CardMeasure;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.plan.PartnerUnits;
import io.github.partnerplan.plan.RequirementWords;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every measure of a partner with its arithmetic and the rows it comes from. */
final class CardMeasuresSection {

    private final List<CardMeasure> measures;
    private final Wording wording;
    private final RequirementWords words;

    CardMeasuresSection(PartnerCard card) {
        this.measures = card.measures();
        this.wording = card.brief().wording();
        this.words = new RequirementWords(wording);
    }

    void addTo(List<Block> blocks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CardMeasure measure : measures) {
            Text from = Text.of(measure.arithmetic());
            Text cited = SourceWords.of(measure.rows());
            rows.add(List.of(
                    Cell.of(ColumnWords.of(measure.name())),
                    Cell.of(value(measure)),
                    Cell.of(cited.isEmpty() ? from : from.plus("  ").plus(cited))));
        }
        blocks.add(Block.heading(2, "Measures"));
        blocks.add(new Block.Table(
                Text.EMPTY, List.of(Column.left("Measure"), Column.right("Value"), Column.flexible("From")), rows));
    }

    private Text value(CardMeasure measure) {
        Optional<Unit> unit = PartnerUnits.of(measure.name());
        return unit.isPresent() && !measure.value().isUnknown()
                ? Text.of(wording.quantity(measure.value(), unit.get()))
                : FigureText.of(measure.value(), figure -> words.figure(measure.name(), figure));
    }
}
