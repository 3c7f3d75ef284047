package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Stage;
import java.util.ArrayList;
import java.util.List;

/** Several clients side by side: stage, why, and what each should do first; those that could not be planned at the end. */
public final class PortfolioDocument {

    private PortfolioDocument() {}

    public static Document of(List<ClientPlan> clients) {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<Item> failed = new ArrayList<>();
        String asOf = "";
        for (ClientPlan client : clients) {
            if (client.plan().isPresent()) {
                rows.add(row(client.name(), client.plan().get()));
                asOf = client.plan().get().asOf().toString();
            } else {
                failed.add(Item.of(Mark.BAD, Text.strong(client.name()).plus(": " + client.error() + ".")));
            }
        }
        blocks.add(new Block.Banner(
                Text.strong("Portfolio").plus(" " + clients.size() + " clients"), Text.muted("as of " + asOf)));
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.left("Client"),
                        Column.right("ARR"),
                        Column.right("People"),
                        Column.left("Stage"),
                        Column.flexible("Note"),
                        Column.flexible("Do first")),
                rows));
        if (!failed.isEmpty()) {
            blocks.add(Block.heading(2, "Not planned"));
            blocks.add(Block.checks(failed));
        }
        return new Document("Portfolio", blocks);
    }

    private static List<Cell> row(String name, Plan plan) {
        return List.of(
                Cell.of(Text.strong(name)),
                Cell.of(plan.company().arr().map(plan.wording()::money).orElse("–")),
                Cell.of(plan.company().headcount().map(String::valueOf).orElse("–")),
                Cell.of(plan.stage().id().title()),
                Cell.of(note(plan.stage())),
                Cell.of(plan.summary().isEmpty() ? "" : plan.summary().get(0).text()));
    }

    private static Text note(Stage stage) {
        String next = stage.next().map(id -> id.title() + " is near").orElse("");
        return switch (stage.agreement()) {
            case AGREE -> Text.of(next);
            case DISAGREE ->
                Text.of(
                        "headcount says " + stage.byHeadcount().orElseThrow().title()
                                + (next.isEmpty() ? "" : "; " + next),
                        Style.WARN);
            case ARR_ONLY -> Text.of("headcount unknown" + (next.isEmpty() ? "" : "; " + next), Style.MUTED);
            case HEADCOUNT_ONLY -> Text.of("by headcount alone", Style.MUTED);
        };
    }
}
