package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.office.XlsxWriter;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Status;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.program.TierCost;
import io.github.partnerplan.report.PlanReport;
import io.github.partnerplan.report.PlanWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Excel file of a plan says what the plan says: figure by figure, and by its formulas with the plan's own assumptions. */
class PlanWorkbookTest {

    private static final Pattern WINS = Pattern.compile("(\\d+) more wins?");
    private static final Pattern OPPORTUNITIES = Pattern.compile("(\\d+) opportunit");

    /** The report of a plan, its Excel file as it is read again, and what calculates that anew. */
    private record Written(PlanReport report, XSSFWorkbook file, FormulaEvaluator calculator) {

        static Written of(Path folder) throws IOException {
            PlanReport report = PlanReports.of(folder);
            byte[] bytes = new XlsxWriter().write(PlanWorkbook.of(report));
            XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            return new Written(report, file, file.getCreationHelper().createFormulaEvaluator());
        }

        static Written example(String name) throws IOException {
            return of(Path.of("examples", name));
        }

        Plan plan() {
            return report.plan();
        }

        Sheet sheet(String name) {
            return file.getSheet(name);
        }

        /** The row that begins with the words, after the titles. */
        Row row(String sheet, String words) {
            Row found = null;
            for (Row row : sheet(sheet)) {
                Cell first = row.getCell(0);
                boolean isIt = first != null
                        && first.getCellType() == CellType.STRING
                        && first.getStringCellValue().equals(words);
                found = found == null && isIt ? row : found;
            }
            return Optional.ofNullable(found).orElseThrow(() -> new AssertionError("no row " + words));
        }

        int column(String sheet, String title) {
            int titles = sheet(sheet).getPaneInformation().getHorizontalSplitPosition() - 1;
            for (Cell cell : sheet(sheet).getRow(titles)) {
                if (cell.getStringCellValue().equals(title)) {
                    return cell.getColumnIndex();
                }
            }
            throw new AssertionError("no column " + title);
        }

        Cell cell(String sheet, String row, String column) {
            return row(sheet, row).getCell(column(sheet, column));
        }

        /** Calculated anew, not as the file has it. */
        CellValue result(String sheet, String row, int column) {
            return calculator.evaluate(row(sheet, row).getCell(column));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "early", "hubspot", "salesforce"})
    void eachMetricHasThePlansFigureAsANumber(String example) throws IOException {
        Written written = Written.example(example);

        for (MetricVerdict metric : written.plan().metrics()) {
            Quantity quantity = metric.measure().quantity();
            Cell value = written.cell("Metrics", metric.label(), "Value");
            if (quantity.value().isPresent()) {
                same(value, quantity.value().get().doubleValue());
            } else if (quantity.isUnknown()) {
                assertThat(value.getStringCellValue()).isEqualTo("unknown");
            } else {
                same(
                        written.cell("Metrics", metric.label(), "Low"),
                        quantity.low().orElseThrow().doubleValue());
                same(
                        written.cell("Metrics", metric.label(), "High"),
                        quantity.high().orElseThrow().doubleValue());
            }
            metric.gapAmount()
                    .ifPresent(gap -> same(written.cell("Metrics", metric.label(), "Gap in money"), gap.doubleValue()));
        }
    }

    private static void same(Cell cell, double amount) {
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "early", "hubspot", "salesforce"})
    void theFormulasGiveThePlansFiguresWithItsOwnAssumptions(String example) throws IOException {
        formulasAgree(Written.example(example));
    }

    @Property(tries = 40)
    void soTheyDoForAnyWorkspace(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("workbook");
        try {
            RandomWorkspace.write(folder, random);
            Written written = Written.of(folder);
            formulasAgree(written);
            sumsAgree(written);
            resultsAreKept(written);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void formulasAgree(Written written) {
        int column = 0;
        for (MetricVerdict metric : written.plan().metrics()) {
            boolean isSourced = metric.id().equals("partner_sourced_share");
            boolean isAimedAt =
                    metric.target().filter(target -> target.hasNumber()).isPresent();
            if (!isSourced && !(isAimedAt && metric.id().equals("partner_influenced_share"))) {
                continue;
            }
            int at = ++column;
            boolean isRange = metric.measure().quantity().value().isEmpty()
                    && metric.measure().quantity().high().isPresent();
            if (isRange) {
                countsFromTheLowerEnd(written, metric, at);
            } else {
                agreesWithTheShortfall(written, metric, at);
            }
            if (isSourced) {
                written.plan()
                        .reach()
                        .flatMap(reach -> reach.partners())
                        .ifPresent(all -> gives(written, "Productive partners needed", at, all.intValueExact()));
            }
        }
    }

    private static void countsFromTheLowerEnd(Written written, MetricVerdict metric, int at) {
        Cell soFar = written.row("What if", "From partners so far").getCell(at);
        BigDecimal low = metric.measure().numerator().orElseThrow();
        assertThat(soFar.getNumericCellValue()).isCloseTo(low.doubleValue(), within(0.005));
        String from = written.row("What if", "From partners so far")
                .getCell(written.column("What if", "Where it comes from"))
                .getStringCellValue();
        assertThat(from).contains("the lower end of ");
        assertThat(from.contains("the plan's shortfall counts from the upper end"))
                .isEqualTo(metric.gapAmount().isPresent());
    }

    private static void agreesWithTheShortfall(Written written, MetricVerdict metric, int at) {
        metric.gapAmount()
                .ifPresent(gap -> assertThat(
                                written.result("What if", "Amount short", at).getNumberValue())
                        .isCloseTo(gap.doubleValue(), within(0.005)));
        number(WINS, metric.todo()).ifPresent(wins -> gives(written, "Wins needed", at, wins));
        number(OPPORTUNITIES, metric.todo()).ifPresent(all -> gives(written, "Opportunities needed", at, all));
    }

    private static Optional<Integer> number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    private static void gives(Written written, String row, int column, int number) {
        CellValue result = written.result("What if", row, column);
        assertThat(result.getCellType()).as(row).isEqualTo(CellType.NUMERIC);
        assertThat(result.getNumberValue()).as(row).isEqualTo(number);
    }

    @Test
    void theExampleIsShortOfTwelveWins() throws IOException {
        Written written = Written.example("optimize");

        gives(written, "Wins needed", 1, 12);
        gives(written, "Opportunities needed", 1, 30);
        gives(written, "Productive partners needed", 1, 19);
    }

    @Test
    void withoutDealsTheAssumptionsOfThePlaybookStandInTheCells(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("partnerplan.yaml"),
                "as_of: 2026-09-30\ncompany: {arr: 24M, headcount: 130, new_business: 6M}\n");
        Written written = Written.of(folder);

        assertThat(written.plan().reach().orElseThrow().statements().get(1).text())
                .contains("12 wins, 48 opportunities, 4 productive partners");
        gives(written, "Productive partners needed", 1, 4);
        Cell soFar = written.row("What if", "From partners so far").getCell(1);
        assertThat(soFar.getStringCellValue()).isEqualTo("unknown");
        assertThat(written.result("What if", "Wins needed", 1).getStringValue()).isEqualTo("unknown");

        soFar.setCellValue(0);
        written.calculator().clearAllCachedResultValues();
        gives(written, "Wins needed", 1, 12);
        gives(written, "Opportunities needed", 1, 48);
    }

    @Test
    void theFormulasFollowAChangedAssumption() throws IOException {
        Written written = Written.example("optimize");
        written.row("What if", "Mean size of a sourced deal").getCell(1).setCellValue(100_000);
        written.row("Tiers", "Gold").getCell(written.column("Tiers", "Line")).setCellValue(100_000);
        written.row("Money", "Gold")
                .getCell(written.column("Money", "Commission rate"))
                .setCellValue(0.1);
        written.calculator().clearAllCachedResultValues();

        gives(written, "Wins needed", 1, 4);
        assertThat(written.result("Tiers", "Gold", written.column("Tiers", "At or above the line"))
                        .getNumberValue())
                .isEqualTo(2);
        assertThat(written.result("Money", "All", written.column("Money", "Commission at that rate"))
                        .getNumberValue())
                .isEqualTo(56_550);
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "early", "hubspot", "salesforce"})
    void sumsOfMoneyAreThoseOfTheEngine(String example) throws IOException {
        sumsAgree(Written.example(example));
    }

    private static void sumsAgree(Written written) {
        var earnings = written.report().partners().brief().earnings();
        if (earnings.isEmpty()) {
            return;
        }
        Sheet sheet = written.sheet("Money");
        int line = sheet.getPaneInformation().getHorizontalSplitPosition();
        for (TierCost cost : earnings.get().tiers()) {
            agrees(written, sheet.getRow(line++), cost.total());
        }
        if (!earnings.get().tiers().isEmpty()) {
            agrees(written, sheet.getRow(line++), earnings.get().total());
            Quantity listed = written.report().partners().earned().orElseThrow().sum();
            if (earnings.get().total().isUnknown() && !listed.isUnknown()) {
                agrees(written, sheet.getRow(line), listed);
            }
        }
    }

    @Test
    void whereOnePartnersEarningsAreUnknownTheSheetSumsThoseThatTheListSums(@TempDir Path folder) throws IOException {
        workspaceWithOneUnknown(folder);
        Written written = Written.of(folder);
        Quantity listed = written.report().partners().earned().orElseThrow().sum();

        assertThat(written.report().partners().earned().orElseThrow().unknown()).isEqualTo(1);
        Row row = written.row("Money", "Partners whose earnings are known");
        agrees(written, row, listed);
        double parts = 0;
        for (int i = written.column("Money", "Members") + 4; i <= row.getLastCellNum() - 2; i++) {
            parts += written.calculator().evaluate(row.getCell(i)).getNumberValue();
        }
        assertThat(parts).isCloseTo(listed.value().orElseThrow().doubleValue(), within(0.005));
        assertThat(written.calculator()
                        .evaluate(row.getCell(written.column("Money", "Members")))
                        .getNumberValue())
                .isEqualTo(2);
    }

    @Test
    void whoIsInOneOfTwoTiersCostsWhatOneOfThemPaysAndNotPartsOfBoth(@TempDir Path folder) throws IOException {
        workspaceWithOneUnknown(folder);
        Files.writeString(folder.resolve("partners.csv"), "id,type,joined,certified\nacme,channel,2024-01-01,\n");
        Files.writeString(folder.resolve("deals.csv"), """
                id,partner,role,type,stage,amount,created,closed
                D1,acme,sourced,new,won,100000,2026-03-01,2026-05-01
                """);
        Files.writeString(folder.resolve("program.yaml"), """
                program:
                  tiers:
                    levels:
                      - {name: Gold, requires: {certified: 1}, benefits: {discount: 10%, commission: 20%}}
                      - {name: Registered}
                  revenue: {channel: {model: margin, margin: 40%}}
                """);
        Written written = Written.of(folder);

        Row row = written.row("Money", "tier unknown");
        int least = written.column("Money", "Earned in all, at least");
        assertThat(written.calculator().evaluate(row.getCell(least)).getNumberValue())
                .isEqualTo(30_000);
        assertThat(written.calculator().evaluate(row.getCell(least + 1)).getNumberValue())
                .isEqualTo(40_000);
        sumsAgree(written);
    }

    @Test
    void columnsThatHoldNothingAreLeftOutAndPaperHoldsThoseThatMatter() throws IOException {
        Written early = Written.example("early");
        Written optimize = Written.example("optimize");

        assertThat(titles(early, "Metrics")).contains("Value").doesNotContain("Low", "High", "Thin");
        assertThat(titles(optimize, "Tiers")).contains("Asks for").doesNotContain("Ladder");
        assertThat(titles(optimize, "Money")).contains("Members").doesNotContain("Ladder");
        assertThat(titles(Written.example("platform"), "Tiers")).contains("Ladder");
        int partners = optimize.file().getSheetIndex("Partners");
        int printed = optimize.column("Partners", "Next action");
        assertThat(optimize.file().getPrintArea(partners)).startsWith("Partners!$A$1:$" + (char) ('A' + printed) + "$");
        assertThat(optimize.sheet("Partners").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(optimize.row("What if", "Mean size of a sourced deal")
                        .getCell(optimize.column("What if", "Where it comes from"))
                        .getStringCellValue())
                .isEqualTo("won deals of twelve months that partners sourced");
    }

    /** The second has a discount besides the commission that nothing tells; its type has no terms. */
    private static void workspaceWithOneUnknown(Path folder) throws IOException {
        Files.writeString(folder.resolve("partnerplan.yaml"), """
                as_of: 2026-09-30
                company: {arr: 24M, headcount: 130}
                program: program.yaml
                partners: partners.csv
                deals: deals.csv
                """);
        Files.writeString(folder.resolve("program.yaml"), """
                program:
                  tiers:
                    levels:
                      - {name: Gold, requires: {sourced_revenue: 50K}, benefits: {discount: 20%}}
                      - {name: Base, benefits: {discount: 10%}}
                  revenue: {channel: {model: margin, margin: 30%}, co-sell: {model: fee, fee: soon}}
                """);
        Files.writeString(folder.resolve("partners.csv"), """
                name,type
                One,channel
                Two,si
                Three,channel
                """);
        Files.writeString(folder.resolve("deals.csv"), """
                id,stage,amount,created,closed,type,partner,role,account
                1,won,90000,2026-01-01,2026-02-01,new,One,sourced,A
                2,won,40000,2026-01-01,2026-02-01,new,Two,sourced,B
                3,won,20000,2026-01-01,2026-02-01,new,Three,sourced,C
                """);
    }

    private static void agrees(Written written, Row row, Quantity total) {
        boolean isSpread = false;
        for (Cell cell : written.sheet("Money")
                .getRow(written.sheet("Money").getPaneInformation().getHorizontalSplitPosition() - 1)) {
            isSpread |= cell.getStringCellValue().equals("Earned in all, at most");
        }
        int low = written.column("Money", isSpread ? "Earned in all, at least" : "Earned in all");
        for (int i = low; i <= low + (isSpread ? 1 : 0); i++) {
            Cell cell = row.getCell(i);
            CellValue sum = written.calculator().evaluate(cell);
            if (total.isUnknown()) {
                assertThat(sum.getStringValue()).isEqualTo("unknown");
            } else {
                double amount =
                        (i == low ? total.low() : total.high()).orElseThrow().doubleValue();
                assertThat(sum.getNumberValue()).isCloseTo(amount, within(0.005));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "early", "hubspot", "salesforce"})
    void resultsInTheFileAreThoseOfAnyOtherCalculator(String example) throws IOException {
        resultsAreKept(Written.example(example));
    }

    private static void resultsAreKept(Written written) {
        for (Sheet sheet : written.file()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String kept = cell.getCachedFormulaResultType() == CellType.NUMERIC
                                ? new CellValue(cell.getNumericCellValue()).formatAsString()
                                : new CellValue(cell.getStringCellValue()).formatAsString();
                        assertThat(written.calculator().evaluate(cell).formatAsString())
                                .as(sheet.getSheetName() + " " + cell.getAddress())
                                .isEqualTo(kept);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform"})
    void everyPartnerHasItsRowWithItsOwnFigures(String example) throws IOException {
        Written written = Written.example(example);
        List<PartnerRow> partners = written.report().partners().shown();
        Sheet sheet = written.sheet("Partners");
        int first = sheet.getPaneInformation().getHorizontalSplitPosition();

        assertThat(sheet.getLastRowNum() - first + 1).isEqualTo(partners.size());
        for (int i = 0; i < partners.size(); i++) {
            Row row = sheet.getRow(first + i);
            assertThat(row.getCell(0).getStringCellValue())
                    .isEqualTo(partners.get(i).partner().id());
            same(
                    row.getCell(written.column("Partners", "Won deals")),
                    partners.get(i).measure("won_deals").value().orElseThrow().doubleValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform"})
    void aLineCountsTheEnrolledPartnersOfItsLadderAtOrAboveIt(String example) throws IOException {
        Written written = Written.example(example);
        int lines = 0;

        for (TierPlan.Level level : written.plan().tiers().levels()) {
            if (level.cutOff().isPresent()) {
                lines++;
                long above = written.plan().tiers().assignments().stream()
                        .filter(each -> each.track().equals(level.track()))
                        .filter(each -> each.partner()
                                        .sourcedRevenue()
                                        .compareTo(level.cutOff().get())
                                >= 0)
                        .count();
                assertThat(written.result("Tiers", level.name(), written.column("Tiers", "At or above the line"))
                                .getNumberValue())
                        .isEqualTo((double) above);
            }
        }
        assertThat(lines).isPositive();
    }

    @Test
    void findingsFaultsAndWhatIsMissingAreOneTable() throws IOException {
        Written written = Written.example("optimize");
        long missing = written.plan().elements().stream()
                .filter(each -> each.status() != Status.PRESENT)
                .count();
        Sheet sheet = written.sheet("Findings");
        int first = sheet.getPaneInformation().getHorizontalSplitPosition();

        assertThat((long) sheet.getLastRowNum() - first + 1)
                .isEqualTo(written.report().findings().size()
                        + written.plan().antiPatterns().size()
                        + missing);
    }

    @Test
    void headingsSpellAbbreviationsAsTheyAreSpoken() throws IOException {
        Written written = Written.example("optimize");
        assertThat(titles(written, "Partners"))
                .contains("MDF spent", "Missed QBRs", "NPS", "Won deals")
                .noneMatch(title -> title.matches(".*(Mdf|Nps|qbr).*"));
        assertThat(titles(written, "Money")).contains("MDF", "Discount");
    }

    private static List<String> titles(Written written, String sheet) {
        List<String> titles = new ArrayList<>();
        int line = written.sheet(sheet).getPaneInformation().getHorizontalSplitPosition() - 1;
        written.sheet(sheet).getRow(line).forEach(cell -> titles.add(cell.getStringCellValue()));
        return titles;
    }

    @Test
    void withoutAProgramThereIsNoSheetOfWhatItPays(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("partnerplan.yaml"), "as_of: 2026-09-30\ncompany: {arr: 24M, headcount: 130}\n");
        assertThat(sheets(Written.of(folder))).doesNotContain("Money").contains("Partners", "Findings");
        assertThat(sheets(Written.example("optimize"))).contains("Money").doesNotContain("Since");
    }

    private static List<String> sheets(Written written) {
        List<String> names = new ArrayList<>();
        written.file().forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** The case's plan with what moved, as the command writes it. */
    private static Written compared(Path folder) throws IOException {
        Path workspace = Path.of("src/test/resources/cases/plan-compare/in");
        Path output = folder.resolve("plan.xlsx").toAbsolutePath();
        Run run = Run.of(
                workspace,
                "plan",
                "--compare",
                "plan-2026-06-30.json",
                "--format",
                "xlsx",
                "--output",
                output.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(output)));
        return new Written(
                PlanReports.of(workspace), file, file.getCreationHelper().createFormulaEvaluator());
    }

    @Test
    void whatMovedIsASheetWithThenAndNow(@TempDir Path folder) throws IOException {
        Written written = compared(folder);
        assertThat(sheets(written)).startsWith("Summary", "Since", "Metrics");
        resultsAreKept(written);
        List<String> told = new ArrayList<>();
        for (Row row : written.sheet("Since")) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                Cell cell = row.getCell(i);
                if (cell != null && cell.getCellType() == CellType.STRING) {
                    cells.add(cell.getStringCellValue());
                }
            }
            told.add(String.join("|", cells));
        }
        assertThat(told)
                .anyMatch(line -> line.matches("metric.Active partners.worse.active_partners"))
                .anyMatch(line -> line.startsWith("action|Open a portal"))
                .anyMatch(line -> line.startsWith("recommended tier|Tarnholm|Registered|undecided|undecided now|"))
                .anyMatch(line -> line.startsWith("level|Registered, members"))
                .anyMatch(line -> line.startsWith("finding|Oakline holds Gold") && line.contains("|warning|new|"))
                .anyMatch(line -> line.contains("|warning|no longer found|portal-missing"));
        Row active = since(written, "Active partners");
        assertThat(active.getCell(2).getNumericCellValue()).isEqualTo(5);
        assertThat(active.getCell(4).getNumericCellValue()).isEqualTo(2);
        assertThat(active.getCell(6).getNumericCellValue()).isEqualTo(-3);
        // 6.21 less 8.73, as both are shown.
        assertThat(since(written, "Partner pipeline coverage").getCell(6).getNumericCellValue())
                .isCloseTo(-2.52, within(1e-9));
        Row sourced = since(written, "Partner-sourced revenue");
        assertThat(sourced.getCell(5).getNumericCellValue())
                .isGreaterThan(sourced.getCell(4).getNumericCellValue());
        assertThat(sourced.getCell(6) == null || sourced.getCell(6).getCellType() == CellType.BLANK)
                .isTrue();
    }

    private static Row since(Written written, String what) {
        for (Row row : written.sheet("Since")) {
            Cell cell = row.getCell(1);
            if (cell != null && cell.getStringCellValue().equals(what)) {
                return row;
            }
        }
        throw new AssertionError("no row " + what);
    }
}
