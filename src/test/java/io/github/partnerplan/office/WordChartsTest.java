package io.github.partnerplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Gauge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.junit.jupiter.api.Test;

class WordChartsTest {
    private static final WordFile FILE = WordFile.of(SampleReport.document());

    @Test
    void everyChartIsOneOfWordsOwn() {
        assertThat(FILE.charts()).hasSize(6);
        assertThat(titles(FILE))
                .containsExactly(
                        "Targets",
                        "Partners by level",
                        "Partners by value (the 15 largest of 26 with sales)",
                        "Concentration",
                        "By quarter",
                        "Two quarters");
        assertThat(FILE.found("<wp:docPr id=\"([0-9]+)\""))
                .doesNotHaveDuplicates()
                .hasSize(7);
        assertThat(FILE.found("descr=\"([^\"]+)\""))
                .containsSubsequence("One is short of its target.", "Gold holds 4.", "Gold holds 4.", "Two tasks.");
    }

    private static List<String> titles(WordFile file) {
        return file.charts().stream()
                .map(chart -> chart.getTitle().getBody().getParagraph(0).getText())
                .toList();
    }

    @Test
    void everySeriesHasAFillThatIsNotLeftToTheProgram() {
        for (XWPFChart chart : FILE.charts()) {
            for (String series : all("(?s)<c:ser>.*?</c:ser>", xml(chart))) {
                assertThat(series).containsPattern("<c:spPr>(<a:ln[^>]*>)?<a:(solidFill|noFill)");
            }
        }
    }

    @Test
    void theWorkbookBehindAChartHoldsWhatItShows() throws IOException, InvalidFormatException {
        for (XWPFChart chart : FILE.charts()) {
            XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
            List<String> values = all("(?s)<c:val>.*?</c:val>", xml(chart));
            assertThat(values).isNotEmpty();
            for (String series : values) {
                assertThat(shown(series))
                        .isEqualTo(cells(sheet, all("<c:f>[^<]*</c:f>", series).get(0)));
            }
        }
    }

    private static List<Double> shown(String series) {
        return all("<c:v>[^<]*</c:v>", series).stream()
                .map(each -> Double.valueOf(each.replaceAll("</?c:v>", "")))
                .toList();
    }

    private static List<Double> cells(XSSFSheet sheet, String formula) {
        List<Double> cells = new ArrayList<>();
        String area = formula.replaceAll("</?c:f>", "");
        for (CellReference place : new AreaReference(area, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            XSSFCell cell = sheet.getRow(place.getRow()).getCell(place.getCol());
            if (cell != null) {
                cells.add(cell.getNumericCellValue());
            }
        }
        return cells;
    }

    @Test
    void namesOfPartnersAreWordsInTheWorkbookAndShort() throws IOException, InvalidFormatException {
        XSSFCell name =
                FILE.charts().get(3).getWorkbook().getSheetAt(0).getRow(1).getCell(0);
        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo("=SUM(1;1) of a very…");
    }

    @Test
    void smallPartnersStandTogetherWhereThereAreMany() throws IOException, InvalidFormatException {
        XSSFSheet sheet = FILE.charts().get(3).getWorkbook().getSheetAt(0);
        assertThat(sheet.getLastRowNum()).isEqualTo(15);
        assertThat(sheet.getRow(15).getCell(0).getStringCellValue()).isEqualTo("12 others together");
        assertThat(sheet.getRow(15).getCell(2).getNumericCellValue()).isEqualTo(3_780_000);
        assertThat(sheet.getRow(15).getCell(3).getNumericCellValue()).isEqualTo(1);
    }

    @Test
    void anAxisOfMoneyHasTheCurrencyOfItsWords() {
        assertThat(xml(FILE.charts().get(3))).contains("&quot;€&quot;0.0,,&quot;M&quot;");
        assertThat(NumberFormats.of(List.of("$1", "€1"))).isEqualTo("[>=1000000]0.0,,\"M\";[>=1000]0,\"K\";0");
    }

    @Test
    void stepsBeginOnTheirDayOnACalendar() {
        String chart = xml(FILE.charts().get(5));
        // 2026-10-01 and three days after the end of 2027-01-11 as a spreadsheet counts days.
        assertThat(chart).contains("<c:min val=\"46296\"/>", "<c:max val=\"46402\"/>", "d mmm yy");
        assertThat(all("<a:noFill/></c:spPr><c:invert", chart)).hasSize(1);
    }

    @Test
    void aKindOfStepHasItsColourWhicheverKindsThereAreAndASingleDayItsSign() {
        Palette palette = Palette.of("#7a1f8a");
        // The sample has no step of the second kind.
        assertThat(xml(FILE.charts().get(5)))
                .contains(palette.kinds(3).get(0), palette.kinds(3).get(2), "Review (◆)", "&quot;◆&quot;")
                .doesNotContain("Recruiting", palette.kinds(3).get(1));
    }

    @Test
    void aTargetIsABarFromWhereItBeginsBelowWhatIsNow() throws IOException, InvalidFormatException {
        XSSFSheet sheet = FILE.charts().get(0).getWorkbook().getSheetAt(0);

        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Certification: 52%");
        assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(.52);
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("target over 80%");
        assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(.8);
        assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isCloseTo(.2, within(1e-9));
    }

    @Test
    void whatHasNoNameAndWhatIsNotSureAreBarsOfTheirOwnAndTheWholeIsTheEndOfTheScale() {
        List<Chart.Bar> bars =
                List.of(new Chart.Bar("Bellharbour", 40, "$40", 80, "$80"), new Chart.Bar("Hexawick", 10, "$10"));
        Chart.Key key = new Chart.Key("Sourced", "Perhaps sourced", "Together");
        WordFile file = drawn(new Chart.Concentration(
                "Sourced", "Words.", key, bars, Optional.of(new Chart.Bar("Not named", 50, "$50")), 100));
        String chart = xml(file, 0);

        assertThat(chart).contains("<a:pattFill prst=\"wdUpDiag\">", "<c:max val=\"100\"/>", "<c:v>0.4</c:v>");
        assertThat(all("(?s)<c:tx>.*?</c:tx>", chart).toString())
                .containsSubsequence("Sourced", "Not named", "Perhaps sourced", "Together")
                .doesNotContain("Value");
        // Both axes of values have titles of their own, beside the title of the chart.
        assertThat(all("<a:t>[^<]*</a:t>", chart))
                .containsExactly("<a:t>Sourced</a:t>", "<a:t>Sourced</a:t>", "<a:t>Together</a:t>");
    }

    @Test
    void theUndecidedAreAGroupOfTheirOwn() throws IOException, InvalidFormatException {
        WordFile file = drawn(new Chart.Ladder(
                "Partners in each tier",
                "Words.",
                List.of(new Chart.Step("Gold", 3, 50, "from $50")),
                Optional.of(new Chart.Step("Undecided", 4, 0, "")),
                new Chart.Strip("By revenue", List.of(new Chart.Dot("A", 0, 90, "$0–$90", -1)))));

        XSSFSheet sheet = file.charts().get(0).getWorkbook().getSheetAt(0);
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Undecided");
        assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(4);
        assertThat(titles(file)).containsExactly("Partners in each tier", "By revenue");
        assertThat(xml(file, 1)).contains("Undecided", "Perhaps as much", "<c:gapWidth val=\"500\"/>");
    }

    @Test
    void aLongNameOfAStepTakesTwoLinesAndEndsWithAWord() {
        String line = "Credit a sourced deal only if it is";
        assertThat(PlotLabel.onTwoLines(line + " registered within 14 days of its creation or later"))
                .isEqualTo(line + "\nregistered within 14 days of its creation…");
        assertThat(PlotLabel.onTwoLines("Short")).isEqualTo("Short");
    }

    private static WordFile drawn(Chart chart) {
        return WordFile.of(new Document("t", List.of(new Block.Figure(chart))));
    }

    @Test
    void measuresOnAScaleOfTheirOwnAreNotDrawn() {
        Chart scores = new Chart.Bullets(
                "Scores", "None.", List.of(new Chart.Bullet("NPS", new Gauge(38, 50, 100, 100), "38", "over 50")));
        WordFile file = WordFile.of(new Document("t", List.of(new Block.Figure(scores))));
        assertThat(file.charts()).isEmpty();
    }

    @Test
    void whatIsNoShareIsNamedUnderTheChart() {
        assertThat(text(FILE)).contains("Not in the chart, since it is no share: NPS.");
        Chart shares = new Chart.Bullets(
                "Shares", "None.", List.of(new Chart.Bullet("Sourced", new Gauge(.1, .2, 1, 1), "10%", "over 20%")));
        WordFile file = WordFile.of(new Document("t", List.of(new Block.Figure(shares))));
        assertThat(file.charts()).hasSize(1);
        assertThat(text(file)).doesNotContain("Not in the chart");
    }

    private static String text(WordFile file) {
        return file.parts().getOrDefault("word/document.xml", "").replaceAll("<[^>]*>", "");
    }

    @Test
    void onlyPartnersWithSalesStandAmongTheLargest() {
        assertThat(largest(3, 20)).containsExactly("Tiers", "Partners by value (the 3 with sales)");
        assertThat(largest(1, 2)).containsExactly("Tiers", "Partners by value (the one with sales)");
        assertThat(largest(20, 40)).containsExactly("Tiers", "Partners by value (the 15 largest of 20 with sales)");
        assertThat(largest(4, 4)).containsExactly("Tiers", "Partners by value");
        assertThat(largest(0, 9)).containsExactly("Tiers");
    }

    private static List<String> largest(int selling, int all) {
        List<Chart.Dot> dots = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            double value = i < selling ? 1000 + i : 0;
            dots.add(new Chart.Dot("Partner " + i, value, "$" + value, 0));
        }
        Chart ladder = new Chart.Ladder("Tiers", "None.", List.of(new Chart.Step("Gold", all, 0, "")), dots);
        return titles(WordFile.of(new Document("t", List.of(new Block.Figure(ladder)))));
    }

    private static String xml(XWPFChart chart) {
        return xml(FILE, FILE.charts().indexOf(chart));
    }

    private static String xml(WordFile file, int chart) {
        String part = file.charts().get(chart).getPackagePart().getPartName().getName();
        return file.parts().getOrDefault(part.substring(1), "");
    }

    private static List<String> all(String pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }
}
