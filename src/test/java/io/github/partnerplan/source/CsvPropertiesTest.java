package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Location;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPropertiesTest {

    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.of(
                        "a", "B7", "é", "😀", "\"", ",", ";", "|", "\t", "\n", "\r\n", " ", "'", "=")
                .list()
                .ofMaxSize(6)
                .map(parts -> CsvLine.trimmed(String.join("", parts)));
        return cells.list().ofSize(3).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> delimiters() {
        return Arbitraries.of(DELIMITERS);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of(LINE_ENDS);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A table with an id in front, so that no row is blank or a footer, each cell quoted. */
    private static String written(List<List<String>> table, String delimiter, String lineEnd) {
        StringBuilder text = new StringBuilder(String.join(delimiter, "id", "amount", "a", "b", "c") + lineEnd);
        for (int i = 0; i < table.size(); i++) {
            text.append("R").append(i).append(delimiter).append(" 5");
            for (String cell : table.get(i)) {
                text.append(delimiter).append(' ').append(quoted(cell));
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    @Property(tries = 300)
    void whatIsWrittenWithQuotesIsReadAgain(
            @ForAll("tables") List<List<String>> table,
            @ForAll("delimiters") String delimiter,
            @ForAll("lineEnds") String lineEnd) {
        Given given = new Given();
        List<List<String>> read = new ArrayList<>();
        for (List<String> row : Given.rows(given.csv(written(table, delimiter, lineEnd)))) {
            read.add(row.subList(2, 5));
        }

        assertThat(read).isEqualTo(table);
        assertThat(given.found()).isEmpty();
    }

    @Property(tries = 300)
    void thePlaceOfAnyCellHoldsItsText(
            @ForAll("tables") List<List<String>> table,
            @ForAll("delimiters") String delimiter,
            @ForAll("lineEnds") String lineEnd) {
        String text = written(table, delimiter, lineEnd);
        CsvFile csv = new Given().csv(text);
        csv.forEach(row -> {
            assertThat(at(text, row.where(0))).isEqualTo(row.value(0));
            assertThat(row.where(0).line()).isEqualTo(row.line());
            for (int i = 2; i < 5; i++) {
                assertThat(at(text, row.where(i))).isEqualTo(quoted(row.value(i)));
            }
        });
    }

    /** The text at a place, found by counting lines and code points without the reader's help. */
    private static String at(String text, Location where) {
        int from = offset(text, where.line(), where.column());
        return text.substring(from, offset(text, where.endLine(), where.endColumn()));
    }

    private static int offset(String text, int line, int column) {
        int i = 0;
        for (int passed = 1; passed < line; passed++) {
            while (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                i++;
            }
            i += text.startsWith("\r\n", i) ? 2 : 1;
        }
        return text.offsetByCodePoints(i, column - 1);
    }
}
