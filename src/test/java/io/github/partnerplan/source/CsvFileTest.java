package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private final Given given = new Given();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFoundOut(String delimiter) {
        CsvFile csv = given.csv("id,name,amount\nD-1,Acme,5\n".replace(",", delimiter));

        assertThat(Given.rows(csv)).containsExactly(List.of("D-1", "Acme", "5"));
        assertThat(given.found()).isEmpty();
    }

    @Test
    void decimalCommasDoNotMakeACommaTheDelimiter() {
        CsvFile csv = given.csv("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n");

        assertThat(Given.rows(csv)).first().isEqualTo(List.of("1,5", "2,5", "3,5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\n", "SEP=;\n"})
    void aDeclaredDelimiterHoldsAndItsLineCounts(String declaration) {
        CsvFile csv = given.csv(declaration + "x;y\n1,2,3;2\n");

        assertThat(csv.columns()).extracting(Table.Column::name).containsExactly("x", "y");
        csv.forEach(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(Given.rows(csv)).containsExactly(List.of("1,2,3", "2"));
    }

    @Test
    void rowsComeTwiceButFindingsOnce() {
        CsvFile csv = given.csv("id,name\n1\n2,b\n");
        List<List<String>> first = Given.rows(csv);
        int findings = given.findings.sorted().size();

        assertThat(Given.rows(csv)).isEqualTo(first).containsExactly(List.of("1", ""), List.of("2", "b"));
        assertThat(given.findings.sorted()).hasSize(findings);
    }

    @Test
    void theHeaderBelowAReportsTitleIsFoundAndNamed() {
        CsvFile csv = given.csv("Deals of 2026\n\"As of: today, all\"\n\nID,Partner,Amount\nD-1,Acme,5\n");

        assertThat(csv.columns()).extracting(Table.Column::name).containsExactly("ID", "Partner", "Amount");
        assertThat(given.found()).containsExactly("deals.csv:4:1 note csv-preamble");
    }

    @Test
    void theFirstRowIsTheHeaderWhereNoNameIsKnown() {
        CsvFile csv = given.csv("\nfoo,bar\n1,2\n");

        assertThat(csv.columns()).extracting(Table.Column::name).containsExactly("foo", "bar");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void aReportsFooterIsLeftOutWithANote() {
        CsvFile csv = given.csv("id,partner,amount\nD-1,Acme,5\nGrand Total,,5\n\nMy report\nCopyright (c) someone\n");

        assertThat(Given.rows(csv)).hasSize(1);
        assertThat(given.found()).containsExactly("deals.csv:3:1 note csv-footer");
        assertThat(given.messages()).first().asString().contains("lines 3 to 6").contains("Grand Total");
    }

    @Test
    void aTotalWithRowsBelowIsARow() {
        CsvFile csv = given.csv("id,partner\nTotal,5\nD-2,Acme\n");

        assertThat(Given.rows(csv)).containsExactly(List.of("Total", "5"), List.of("D-2", "Acme"));
    }

    @Test
    void aPartnerNamedTotalSystemsIsNoFooter() {
        CsvFile csv = given.csv("name,stage\nTotal Systems Ltd,open\n");

        assertThat(Given.rows(csv)).hasSize(1);
        assertThat(given.found()).isEmpty();
    }

    @Test
    void missingCellsAreEmptyAndFound() {
        CsvFile csv = given.csv("id,name,amount\nD-1,Acme\n");

        assertThat(Given.rows(csv)).containsExactly(List.of("D-1", "Acme", ""));
        assertThat(given.found()).containsExactly("deals.csv:2:1 warning csv-ragged");
    }

    @Test
    void anExtraCellWithTextIsFoundAtItsPlaceAndTheRowKept() {
        CsvFile csv = given.csv("id,name,amount\nD-1,Acme, Inc,5\n");

        assertThat(Given.rows(csv)).containsExactly(List.of("D-1", "Acme", "Inc"));
        assertThat(given.found()).containsExactly("deals.csv:2:15 warning csv-ragged");
    }

    @Test
    void aDelimiterThatEndsEveryRowIsNoFault() {
        CsvFile csv = given.csv("id,name\nD-1,Acme,\nD-2,Beta,\n");

        assertThat(Given.rows(csv)).hasSize(2);
        assertThat(given.found()).isEmpty();
    }

    @Test
    void aDelimiterThatEndsOneRowIsAFault() {
        assertThat(Given.rows(given.csv("id,name\nD-1,Acme\nD-2,Beta,\nD-3,C,,\n")))
                .hasSize(3);
        assertThat(given.found())
                .containsExactly("deals.csv:3:10 warning csv-ragged", "deals.csv:4:8 warning csv-ragged");
    }

    @Test
    void theFirstOfTwoEqualHeadersIsKept() {
        CsvFile csv = given.csv("id,amount,Amount\nD-1,5,6\n");

        assertThat(Given.rows(csv)).containsExactly(List.of("D-1", "5"));
        assertThat(given.found()).containsExactly("deals.csv:1:11 error csv-header-duplicate");
    }

    @Test
    void aNamelessColumnIsFoundOnlyWhereItHoldsSomething() {
        assertThat(Given.rows(given.csv("id,,name,\nD-1,,a,\nD-2,note,b,\n")))
                .containsExactly(List.of("D-1", "a"), List.of("D-2", "b"));
        assertThat(given.found()).containsExactly("deals.csv:3:5 note csv-header-empty");
    }

    @Test
    void blankRowsAreSkipped() {
        CsvFile csv = given.csv("id,name\n\n,\n1,a\n , \n\n2,b\n");

        assertThat(Given.rows(csv)).containsExactly(List.of("1", "a"), List.of("2", "b"));
    }

    @Test
    void anUnclosedQuoteCostsOnlyItsOwnLine() {
        CsvFile csv = given.csv("id,name\n1,a\n2,\"b\n3,c\n4,d\n");

        assertThat(Given.rows(csv)).containsExactly(List.of("1", "a"), List.of("3", "c"), List.of("4", "d"));
        assertThat(given.found()).containsExactly("deals.csv:3:3 error csv-quote");
        assertThat(given.messages()).first().asString().contains("never closed");
    }

    @Test
    void textBehindAClosingQuoteCostsOnlyItsOwnLine() {
        CsvFile csv = given.csv("id,name\r\n1,\"a\r\nb\"\r\n2,\"b\" x\r\n3,c\r\n");
        List<Integer> lines = new ArrayList<>();
        csv.forEach(row -> lines.add(row.line()));

        assertThat(lines).containsExactly(2, 5);
        assertThat(given.found()).containsExactly("deals.csv:4:3 error csv-quote");
        assertThat(given.messages()).first().asString().contains("4:7");
    }

    @Test
    void aQuoteInMidFieldIsReadAsTextWithAWarning() {
        CsvFile csv = given.csv("id,name\n1,19\" screen\n");

        assertThat(Given.rows(csv)).containsExactly(List.of("1", "19\" screen"));
        assertThat(given.found()).containsExactly("deals.csv:2:3 warning csv-quote");
    }

    @Test
    void blanksAroundAQuotedCellAreNoFault() {
        CsvFile csv = given.csv("id, name\n1, \"a, b\" \n");

        assertThat(Given.rows(csv)).containsExactly(List.of("1", "a, b"));
        assertThat(given.found()).isEmpty();
    }

    @Test
    void anEndlessRecordStopsTheReadingWithinBounds() {
        CsvFile csv = given.csv("id,name\n1,a\n2,\"" + "x\n".repeat(3 << 20));

        assertThat(Given.rows(csv)).containsExactly(List.of("1", "a"));
        assertThat(given.found()).containsExactly("deals.csv:3:1 error csv-record-too-long");
    }

    @Test
    void aRecordJustOverTheLimitIsRefusedAndOneUnderItRead() {
        String start = "id,name\n1,";

        assertThat(Given.rows(given.csv(start + "x".repeat(1_000_000) + "\n2,b\n")))
                .hasSize(2);
        assertThat(given.found()).isEmpty();
        assertThat(Given.rows(given.csv(start + "x".repeat((1 << 20) + 1) + "\n2,b\n")))
                .isEmpty();
        assertThat(given.found()).containsExactly("deals.csv:2:1 error csv-record-too-long");
    }

    @Test
    void aCellKnowsItsPlaceInARecordOfSeveralLines() {
        CsvFile csv = given.csv("id,name,amount\n1,\"two\nlines 😀\",5\n");
        csv.forEach(row -> {
            assertThat(row.where(1)).isEqualTo(new Location("deals.csv", 2, 3, 3, 9));
            assertThat(row.where(2)).isEqualTo(Location.span("deals.csv", 3, 10, 1));
        });
    }

    @Test
    void aFileOfNothingButBlankLinesIsEmpty() {
        assertThat(CsvFile.open(
                        Given.file("deals.csv", "\n\n , \n".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        Given::isKnown,
                        given.findings))
                .isEmpty();
        assertThat(given.found()).containsExactly("deals.csv warning file-empty");
    }

    @Test
    void thousandBrokenRowsAreTwentyFindingsAndACount() {
        Given.rows(given.csv("id,name,amount\n" + "1,a\n".repeat(1000)));

        assertThat(given.messages()).hasSize(21).last().asString().startsWith("and 980 more");
    }
}
