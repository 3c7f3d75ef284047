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

    @Test
    void theFewLongestNamesTakeNoRoomFromProse() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String tier = i < 2 ? "Platinum held since the first of July" : "Gold";
            rows.add(List.of(Cell.of(tier), Cell.of("word ".repeat(20))));
        }
        Block.Table table = new Block.Table(Text.EMPTY, List.of(Column.left("Tier"), Column.flexible("Why")), rows);

        assertThat(widths(table).get(0)).isLessThan(12 * LETTER);
    }

    @Test
    void ofTwoColumnsOfProseTheOneWithMoreTextIsWiderAndAnEmptyOneNarrow() {
        List<Integer> widths = widths(
                List.of(Column.flexible("Wrong"), Column.flexible("Mend"), Column.flexible("")), List.of(400, 200, 0));

        assertThat(widths.get(0)).isBetween(widths.get(1) * 18 / 10, widths.get(1) * 22 / 10);
        assertThat(widths.get(2)).isLessThan(8 * LETTER);
    }

    @Property(tries = 200)
    void noWordOfUsualLengthIsBrokenWhereThePageHasRoom(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> words) {
        List<Column> columns = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (int length : words) {
            columns.add(Column.flexible(""));
            row.add(Cell.of("n".repeat(length) + " " + "word ".repeat(100)));
        }
        List<Integer> widths = widths(new Block.Table(Text.EMPTY, columns, List.of(row)));

        for (int i = 0; i < widths.size(); i++) {
            assertThat(widths.get(i) - 170).isGreaterThanOrEqualTo(words.get(i) * LETTER);
        }
    }

    private static List<Integer> widths(List<Column> columns, List<Integer> lengths) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(Cell.of("word ".repeat(lengths.get(i) / 5) + "x".repeat(lengths.get(i) % 5)));
        }
        return widths(new Block.Table(Text.EMPTY, columns, List.of(row)));
    }

    private static List<Integer> widths(Block.Table table) {
        List<ColumnText> texts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            texts.add(ColumnText.of(table, i));
        }
        return ColumnWidths.of(texts, PAGE, new ColumnWidths.Type(LETTER, 170));
    }
}
