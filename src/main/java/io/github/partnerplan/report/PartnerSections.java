package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.PartnerMove;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.RoadmapStep;
import io.github.partnerplan.plan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What to do with which partner, and when what happens. */
final class PartnerSections {

    /** Enough to act on; all of them are in the JSON and in the partner report. */
    private static final int SHOWN = 6;

    private final Plan plan;

    PartnerSections(Plan plan) {
        this.plan = plan;
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
        for (PartnerMove.Move move : PartnerMove.Move.TROUBLE_FIRST) {
            ofMove(move, blocks);
        }
    }

    private void ofMove(PartnerMove.Move wanted, List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        int count = 0;
        for (PartnerMove move : plan.moves()) {
            if (move.move() == wanted && ++count <= SHOWN) {
                items.add(Item.of(Text.strong(move.name()).plus(": " + move.why() + "."))
                        .source(SourceWords.of(move.sources())));
            }
        }
        if (items.isEmpty()) {
            return;
        }
        if (count > SHOWN) {
            items.add(Item.of(Text.muted("and " + (count - SHOWN) + " more")));
        }
        blocks.add(new Block.Heading(3, Text.of(Wording.capital(wanted.word())).plus(" (" + count + ")", Style.MUTED)));
        blocks.add(Block.bullets(items));
    }

    /** The stages of one partner's twelve weeks in one row; the JSON has them apart. */
    private static List<Cell> recruitRow(List<RoadmapStep> stages) {
        List<String> words = new ArrayList<>();
        for (RoadmapStep stage : stages) {
            words.add(stage.title().substring(stage.title().lastIndexOf(": ") + 2) + " to " + stage.ends());
        }
        String first = stages.get(0).title();
        String name = first.substring(0, first.lastIndexOf(": "));
        RoadmapStep last = stages.get(stages.size() - 1);
        return row(stages.get(0).starts(), last.ends(), "Recruit " + name, "Twelve weeks: " + String.join(", ", words));
    }

    private static List<Cell> row(LocalDate starts, LocalDate ends, String what, String why) {
        return List.of(
                Cell.of(starts.toString()),
                Cell.of(ends.equals(starts) ? "" : ends.toString()),
                Cell.of(what),
                Cell.of(Text.muted(why)));
    }

    private void roadmap(List<Block> blocks) {
        blocks.add(Block.heading(2, "Roadmap"));
        List<List<Cell>> rows = new ArrayList<>();
        List<RoadmapStep> recruit = new ArrayList<>();
        for (RoadmapStep step : plan.roadmap()) {
            if (step.kind() != RoadmapStep.Kind.RECRUIT) {
                rows.add(row(step.starts(), step.ends(), step.title(), Wording.capital(step.why())));
                continue;
            }
            recruit.add(step);
            if (step.id().equals("process-onboarding")) {
                rows.add(recruitRow(recruit));
                recruit.clear();
            }
        }
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(Column.left("Starts"), Column.left("Ends"), Column.flexible("What"), Column.flexible("Why")),
                rows));
    }
}
