package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\u200b=1", " =1"})
    void wordsThatASpreadsheetWouldRunGetAnApostrophe(String words) {
        assertThat(new CsvText().words(words).endRow().text()).startsWith("'");
    }

    @Test
    void aNumberOfOursKeepsItsMinus() {
        assertThat(new CsvText().number("-500").number("0.5").endRow().text()).isEqualTo("-500,0.5\n");
    }

    @Test
    void commasAndQuotesStandBetweenQuotes() {
        assertThat(new CsvText().words("a, \"b\"").words("c").endRow().text()).isEqualTo("\"a, \"\"b\"\"\",c\n");
    }

    @Test
    void aLineBreakInANameBreaksNoRow() {
        assertThat(new CsvText().words("a\nb").endRow().text()).isEqualTo("a␊b\n");
    }

    /** Whatever the words are, another reader of CSV finds the same number of cells, and none that is a formula. */
    @Property
    void everyRowIsReadBackCellByCell(
            @ForAll @Size(min = 2, max = 5) List<@CharRange(from = '\u0000', to = '\u00ff') String> words)
            throws IOException {
        CsvText csv = new CsvText().row(words);
        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(new StringReader(csv.text())).getRecords();
        assertThat(records).hasSize(1);
        List<String> cells = new ArrayList<>(records.get(0).toList());
        assertThat(cells).hasSameSizeAs(words);
        for (String cell : cells) {
            assertThat(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0)
                    .as(cell)
                    .isTrue();
        }
    }
}
