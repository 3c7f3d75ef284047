package io.github.partnerplan.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Text;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final int PAGE = 9412;
    private static final int LETTER = 106;

    @Property(tries = 300)
    void columnsFillThePageAndNoneVanishes(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 9_000) Integer> lengths, @ForAll boolean prose) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            columns.add(new Column("title", Column.Align.LEFT, prose && i % 2 == 0));
        }
        List<Integer> widths = widths(columns, lengths);

        assertThat(widths).allSatisfy(width -> assertThat(width).isGreaterThan(200));
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(PAGE);
    }

    @Test
    void proseTakesTheRoomThatNamesAndFiguresLeave() {
        List<Integer> widths =
                widths(List.of(Column.left("Name"), Column.right("Now"), Column.flexible("Why")), List.of(20, 6, 300));

        assertThat(widths.get(0)).isBetween(20 * LETTER, 24 * LETTER);
        assertThat(widths.get(1)).isBetween(6 * LETTER, 9 * LETTER);
        assertThat(widths.get(2)).isGreaterThan(PAGE / 2);
    }

    private static List<Integer> widths(List<Column> columns, List<Integer> lengths) {
        List<Integer> all = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            all.add(i);
            row.add(Cell.of("word ".repeat(lengths.get(i) / 5) + "x".repeat(lengths.get(i) % 5)));
        }
        Block.Table table = new Block.Table(Text.EMPTY, columns, List.of(row));
        return ColumnWidths.of(all.stream().map(each -> ColumnText.of(table, each)).toList(), PAGE, LETTER);
    }
}
