package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.PartnerMove;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do with which partner, and when what happens. */
final class PartnerSections {

    /** Enough to act on; all of them are in the JSON and in the partner report. */
    private static final RowLimit SHOWN = new RowLimit(6);

    private final Plan plan;
    private final Optional<PlanCharts> charts;

    PartnerSections(Plan plan, Optional<PlanCharts> charts) {
        this.plan = plan;
        this.charts = charts;
    }

    void addTo(List<Block> blocks) {
        moves(blocks);
        roadmap(blocks);
    }

    private void moves(List<Block> blocks) {
        if (plan.moves().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Partners"));
        for (PartnerMove.Group group : PartnerMove.Group.TROUBLE_FIRST) {
            ofGroup(group, blocks);
        }
    }

    private void ofGroup(PartnerMove.Group wanted, List<Block> blocks) {
        List<PartnerMove> moves = plan.moves().stream().filter(wanted::holds).toList();
        if (moves.isEmpty()) {
            return;
        }
        Text title = Text.of(Wording.capital(wanted.words())).plus(" (" + moves.size() + ")", Style.MUTED);
        blocks.add(new Block.Heading(3, title));
        blocks.add(Block.bullets(SHOWN.items(
                moves,
                move -> Item.of(Text.strong(move.name()).plus(": " + move.why() + "."))
                        .source(SourceWords.of(move.sources())))));
    }

    private void roadmap(List<Block> blocks) {
        blocks.add(Block.heading(2, "Roadmap"));
        charts.flatMap(PlanCharts::roadmap).ifPresent(blocks::add);
        List<List<Cell>> rows = new ArrayList<>();
        for (RoadmapLine line : RoadmapLine.of(plan.roadmap())) {
            rows.add(List.of(
                    Cell.of(line.starts().toString()),
                    Cell.of(line.ends().equals(line.starts()) ? "" : line.ends().toString()),
                    Cell.of(line.what()),
                    Cell.of(Text.muted(line.why()))));
        }
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(Column.left("Starts"), Column.left("Ends"), Column.flexible("What"), Column.flexible("Why")),
                rows));
    }
}
