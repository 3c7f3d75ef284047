package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How many rows of a long list are shown; those left out are counted. */
record RowLimit(int most) {

    <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    <T> List<List<Cell>> rows(List<T> all, Function<T, List<Cell>> row) {
        List<List<Cell>> rows = new ArrayList<>();
        first(all).forEach(each -> rows.add(row.apply(each)));
        return rows;
    }

    /** The first few, and one that counts the rest. */
    <T> List<Item> items(List<T> all, Function<T, Item> item) {
        List<Item> items = new ArrayList<>();
        first(all).forEach(each -> items.add(item.apply(each)));
        leftOut(all.size()).ifPresent(words -> items.add(Item.of(Text.muted(words))));
        return items;
    }

    /** The first rows and how many more there are; where none may be shown, no table without rows. */
    <T> void addTable(List<Column> columns, List<T> all, Function<T, List<Cell>> row, List<Block> blocks) {
        if (!first(all).isEmpty()) {
            blocks.add(new Block.Table(Text.EMPTY, columns, rows(all, row)));
        }
        leftOut(all.size()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
    }

    /** {@code and 12 more}; empty where all are shown. */
    Optional<String> leftOut(int all) {
        return all > most ? Optional.of("and " + (all - most) + " more") : Optional.empty();
    }
}
