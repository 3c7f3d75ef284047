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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private static final int STAGE = 1;
    private static final int FIRST = COLUMNS.size() - 1;

    /** What a column would tell. */
    private static final Map<String, String> UNTOLD = Map.of(
            "Off target", "what is off target",
            "Sourced share", "what share of revenue partners bring",
            "Anti-patterns", "which anti-patterns there are",
            "Missing", "what a program lacks");

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
     * A column that is unknown for all of them is named below the table instead: it compares nobody. So does what to do first
     * where only the stage decides it. One that is empty for all is left out.
     */
    private static void addTable(List<List<Cell>> rows, List<Block> blocks) {
        Map<String, String> first = firstByStage(rows);
        boolean isByStage = !first.isEmpty();
        List<Integer> shown = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (isUnknown(rows, column)) {
                unknown.add(UNTOLD.getOrDefault(
                        COLUMNS.get(column).title(), COLUMNS.get(column).title()));
            } else if (!isEmpty(rows, column) && (column != FIRST || !isByStage)) {
                shown.add(column);
            }
        }
        List<List<Cell>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(picked(row, shown)));
        blocks.add(new Block.Table(Text.EMPTY, picked(COLUMNS, shown), kept, true));
        if (!unknown.isEmpty()) {
            boolean isAll = unknown.size() == UNTOLD.size();
            blocks.add(Block.paragraph(Text.muted((isAll
                            ? "No client gives partners, deals or a program, so nobody can tell "
                            : "No client's files tell ")
                    + Wording.list(unknown) + ". A workspace with them for each client would.")));
        }
        if (isByStage) {
            blocks.add(Block.heading(2, "Do first, by stage"));
            List<Item> items = new ArrayList<>();
            first.forEach(
                    (stage, text) -> items.add(Item.of(Text.strong(stage + ": ").plus(text))));
            blocks.add(Block.bullets(items));
        }
    }

    /** What to do first by stage, where all of a stage are to do the same and that says nothing of a client; else nothing. */
    private static Map<String, String> firstByStage(List<List<Cell>> rows) {
        Map<String, String> first = new LinkedHashMap<>();
        for (List<Cell> row : rows) {
            String text = row.get(FIRST).text().plain();
            String stage = row.get(STAGE).text().plain();
            if (text.isEmpty() || !first.getOrDefault(stage, text).equals(text)) {
                return Map.of();
            }
            first.put(stage, text);
        }
        return first.size() < rows.size() ? first : Map.of();
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
