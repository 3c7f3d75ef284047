package io.github.partnerplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnerplan.document.CleanText;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of Excel has typed cells, titles that stay, formulas with results of ours alone, and the same bytes each time. */
class XlsxWriterTest {

    private static final Value NOTHING = new Workbook.Nothing();

    @Test
    void cellsHaveTheTypeAndTheFormOfTheirValue() throws IOException {
        XSSFSheet sheet = sheet(sample());

        Row figures = sheet.getRow(2);
        assertThat(figures.getCell(0).getStringCellValue()).isEqualTo("Acme");
        assertThat(figures.getCell(1).getNumericCellValue()).isEqualTo(1234.5);
        assertThat(form(figures, 1)).isEqualTo("#,##0");
        assertThat(figures.getCell(2).getNumericCellValue()).isEqualTo(0.065);
        assertThat(form(figures, 2)).isEqualTo("0.0%");
        assertThat(figures.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-09-30T00:00:00");
        assertThat(form(figures, 3)).isEqualTo("yyyy-mm-dd");
        Row others = sheet.getRow(3);
        assertThat(others.getCell(0).getStringCellValue()).isEqualTo("Beta");
        assertThat(others.getCell(1)).isNull();
        assertThat(form(others, 2)).isEqualTo("#,##0.00");
    }

    private static String form(Row row, int column) {
        return row.getCell(column).getCellStyle().getDataFormatString();
    }

    @Test
    void aFormulaHasItsResultForWhoDoesNotCalculate() throws IOException {
        XSSFSheet sheet = sheet(sample());

        XSSFCell sum = sheet.getRow(4).getCell(1);
        assertThat(sum.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(sum.getCellFormula()).isEqualTo("SUM(B3:B4)*2");
        assertThat(sum.getNumericCellValue()).isEqualTo(2469.0);
        XSSFCell words = sheet.getRow(4).getCell(2);
        assertThat(words.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
        assertThat(words.getStringCellValue()).isEqualTo("unknown");
    }

    @Test
    void aFormulaWithoutAResultIsAFaultOfOurs() {
        Workbook workbook = one(new Workbook.Formula("1/0", Kind.COUNT));

        assertThatThrownBy(() -> new XlsxWriter().write(workbook)).hasStackTraceContaining("no result of 1/0");
    }

    @Test
    void anAssumptionIsSeenToBeTheReaders() throws IOException {
        XSSFSheet sheet = sheet(sample());

        XSSFCell known = sheet.getRow(5).getCell(1);
        XSSFCell unknown = sheet.getRow(5).getCell(2);
        XSSFCell legend = sheet.getRow(0).getCell(0);
        for (XSSFCell cell : List.of(known, unknown, legend)) {
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFF8D6");
            assertThat(cell.getCellStyle().getFont().getXSSFColor().getARGBHex())
                    .isEqualTo("FF0B3FBF");
        }
        assertThat(known.getNumericCellValue()).isEqualTo(0.1);
        assertThat(unknown.getStringCellValue()).isEqualTo("unknown");
    }

    @Test
    void titlesAndTheFirstColumnsStayInSightAndRowsCanBeFiltered() throws IOException {
        XSSFSheet sheet = sheet(sample());

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:D6");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getColumnWidth(0)).isEqualTo(20 * 256);
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
    }

    @Test
    void longTextWrapsInARowThatIsHighEnough() throws IOException {
        XSSFSheet sheet = sheet(one(Workbook.words("several words in a narrow column ".repeat(3))));

        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-8 points", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
    void aTextThatLooksLikeAFormulaStaysText(String text) throws IOException {
        XSSFCell cell = sheet(one(Workbook.words(text))).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(CleanText.of(text));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void anOrdinaryTextIsNotQuoted() throws IOException {
        XSSFCell cell = sheet(one(Workbook.words("a=b"))).getRow(1).getCell(0);

        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void aTextIsAsLongAsACellMayHold() throws IOException {
        String astral = "x" + "🎉".repeat(20_000);
        String text = sheet(one(Workbook.words(astral))).getRow(1).getCell(0).getStringCellValue();

        assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("🎉…");
    }

    @Property(tries = 60)
    void noTextOfAUserBecomesAnythingElse(
            @ForAll @StringLength(max = 60) @CharRange(from = '\0', to = '\uffff') String text) throws IOException {
        hostile(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "_x005F_x0041_",
                "]]><script>alert(1)</script>",
                "</t></is></c><c><f>1+1</f></c>",
                "&amp;&#10;\"'",
                "  blanks kept  ",
                "\uD800 alone",
                "\u202Eevil\u0000\u0007"
            })
    void hostileText(String text) throws IOException {
        hostile(text);
    }

    private static void hostile(String text) throws IOException {
        Workbook.Sheet sheet = new Workbook.Sheet(
                "Words",
                List.of(List.of(Workbook.words(text))),
                List.of(new Workbook.Title(text, 10)),
                List.of(List.of(new Workbook.Words(text, Style.BAD))),
                true,
                0);
        byte[] bytes = new XlsxWriter().write(new Workbook(text, List.of(sheet)));
        int seen = 0;
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(file.getNumberOfSheets()).isEqualTo(1);
            for (Sheet each : file) {
                for (Row row : each) {
                    for (Cell cell : row) {
                        seen++;
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getStringCellValue()).isEqualTo(CleanText.of(text));
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(3);
    }

    @Test
    void theSameContentGivesTheSameBytesAnywhere() {
        byte[] first = new XlsxWriter().write(sample());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new XlsxWriter().write(sample())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingTellsWhenOrByWhomItWasMade() throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(new XlsxWriter().write(sample())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.add(entry.getName());
                assertThat(part)
                        .as(entry.getName())
                        .doesNotContain("dcterms:created", "dcterms:modified", "lastModifiedBy", "Apache POI");
            }
        }
        assertThat(parts).contains("docProps/core.xml", "xl/workbook.xml");
    }

    @ParameterizedTest
    @CsvSource({"'', 1F3A5F", "#7a2e4a, 7A2E4A", "#ffcc00, 1F3A5F", "#767676, 767676", "#777777, 1F3A5F"})
    void titlesStandOnTheAccentWhereWhiteCanBeReadOnIt(String accent, String fill) throws IOException {
        XSSFSheet sheet = sheet(new Workbook("Sample", sample().sheets(), accent));

        assertThat(sheet.getRow(1)
                        .getCell(0)
                        .getCellStyle()
                        .getFillForegroundColorColor()
                        .getARGBHex())
                .isEqualTo("FF" + fill);
    }

    private static Workbook one(Value value) {
        return new Workbook(
                "One",
                List.of(new Workbook.Sheet(
                        "One",
                        List.of(),
                        List.of(new Workbook.Title("Title", 20)),
                        List.of(List.of(value)),
                        false,
                        0)));
    }

    private static Workbook sample() {
        Workbook.Sheet sheet = new Workbook.Sheet(
                "Sample",
                List.of(List.of(new Workbook.Legend("Yours"))),
                List.of(
                        new Workbook.Title("Name", 20),
                        new Workbook.Title("Money", 12),
                        new Workbook.Title("Share", 12),
                        new Workbook.Title("Day", 12)),
                List.of(
                        List.of(
                                Workbook.words("Acme"),
                                figure("1234.5", Kind.MONEY),
                                figure("0.065", Kind.SHARE),
                                new Workbook.Day(LocalDate.of(2026, 9, 30))),
                        List.of(Workbook.words("Beta"), NOTHING, figure("1.21", Kind.DECIMAL)),
                        List.of(
                                Workbook.words("All"),
                                new Workbook.Formula("SUM(B3:B4)*2", Kind.MONEY),
                                new Workbook.Formula("IF(ISNUMBER(A3),1,\"unknown\")", Kind.COUNT)),
                        List.of(
                                Workbook.words("Assumed"),
                                new Workbook.Assumption(Optional.of(new BigDecimal("0.1")), Kind.SHARE),
                                new Workbook.Assumption(Optional.empty(), Kind.MONEY))),
                true,
                1);
        return new Workbook("Sample", List.of(sheet));
    }

    private static Value figure(String amount, Kind kind) {
        return new Workbook.Figure(new BigDecimal(amount), kind);
    }

    /** The first sheet as it is read again. */
    private static XSSFSheet sheet(Workbook workbook) throws IOException {
        byte[] bytes = new XlsxWriter().write(workbook);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return file.getSheetAt(0);
        }
    }
}
