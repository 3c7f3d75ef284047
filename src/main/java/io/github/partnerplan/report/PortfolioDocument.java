package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** Several clients side by side: stage, gaps, faults and what each should do first; those without a plan at the end. */
public final class PortfolioDocument {

    private static final List<Column> COLUMNS = List.of(
            Column.left("Client"),
            Column.left("Stage"),
            Column.right("ARR"),
            Column.right("People"),
            Column.left("Off target"),
            Column.left("Sourced share"),
            Column.left("Anti-patterns"),
            Column.left("Missing"),
            Column.flexible("Note"),
            Column.flexible("Do first"));

    private PortfolioDocument() {}

    /** In the order given. */
    public static Document of(List<ClientLine> clients) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Item> failed = new ArrayList<>();
        String asOf = "";
        for (ClientLine client : clients) {
            if (client instanceof ClientLine.Planned planned) {
                rows.add(planned.cells());
                asOf = "as of " + planned.asOf();
            } else if (client instanceof ClientLine.Failed without) {
                Text why = Text.strong(without.name()).plus(": " + Wording.sentence(without.why()));
                Text where = without.place().isEmpty() ? Text.EMPTY : Text.muted(" (" + without.place() + ")");
                failed.add(Item.of(Mark.BAD, why.plus(where)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Banner(Text.strong("Portfolio"), Text.muted(asOf)));
        blocks.add(Block.paragraph(summary(clients)));
        addTable(rows, blocks);
        if (!failed.isEmpty()) {
            blocks.add(Block.heading(2, "Not planned"));
            blocks.add(Block.checks(failed));
        }
        return new Document("Portfolio", blocks);
    }

    /**
     * A column that is unknown for all of them is named below the table instead: it compares nobody. One that is empty for all is
     * left out.
     */
    private static void addTable(List<List<Cell>> rows, List<Block> blocks) {
        List<Integer> shown = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (isUnknown(rows, column)) {
                unknown.add(Wording.lower(COLUMNS.get(column).title()));
            } else if (!isEmpty(rows, column)) {
                shown.add(column);
            }
        }
        List<List<Cell>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(picked(row, shown)));
        blocks.add(new Block.Table(Text.EMPTY, picked(COLUMNS, shown), kept, true));
        if (!unknown.isEmpty()) {
            blocks.add(Block.paragraph(Text.muted("Unknown for every client: " + Wording.list(unknown)
                    + ". Partners, deals and a program would tell, in a workspace for each.")));
        }
    }

    private static boolean isUnknown(List<List<Cell>> rows, int column) {
        return rows.stream().allMatch(row -> row.get(column).text().plain().startsWith(ClientLine.UNKNOWN));
    }

    private static boolean isEmpty(List<List<Cell>> rows, int column) {
        return rows.stream().allMatch(row -> row.get(column).text().isEmpty());
    }

    private static <T> List<T> picked(List<T> all, List<Integer> places) {
        List<T> picked = new ArrayList<>();
        places.forEach(place -> picked.add(all.get(place)));
        return picked;
    }

    /** {@code 12 clients: 3 Early, 5 Optimize, 3 Platform; 1 not planned.} */
    private static String summary(List<ClientLine> clients) {
        List<String> stages = new ArrayList<>();
        int planned = 0;
        for (Stage.Id stage : Stage.Id.values()) {
            int count = 0;
            for (ClientLine client : clients) {
                count += client instanceof ClientLine.Planned each && each.stage() == stage ? 1 : 0;
            }
            planned += count;
            if (count > 0) {
                stages.add(count + " " + stage.title());
            }
        }
        int failed = clients.size() - planned;
        return Wording.count(clients.size(), "client")
                + ": "
                + String.join(", ", stages)
                + (failed > 0 ? "; " + failed + " not planned" : "")
                + ".";
    }
}
