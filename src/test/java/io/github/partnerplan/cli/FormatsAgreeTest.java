package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text, Markdown, HTML, Word, Excel and JSON of one plan agree on every figure. */
class FormatsAgreeTest {

    private static final BigDecimal CENT = new BigDecimal("0.005");
    private static final BigDecimal MILLIONTH = new BigDecimal("0.0000005");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"early", "hubspot", "salesforce", "optimize", "platform"})
    void allFormatsAgreeOnEveryFigure(String example, @TempDir Path scratch) throws IOException {
        Path folder = Path.of("examples", example);
        String markdown = Run.of(folder, "plan", "--format", "markdown").out();
        String figures = PlanFigures.ofMarkdown(markdown);
        String text = Run.of(folder, List.of("plan"), Map.of("COLUMNS", "200"), new byte[0])
                .out();

        assertThat(figures.lines().count()).as("figures of " + example).isGreaterThan(40);
        assertThat(PlanFigures.ofText(text)).isEqualTo(figures);
        assertThat(PlanFigures.ofHtml(write(folder, scratch.resolve("plan.html"))))
                .isEqualTo(figures);
        assertThat(PlanFigures.ofWord(write(folder, scratch.resolve("plan.docx")), markdown))
                .isEqualTo(figures);

        JsonNode plan = JSON.readTree(Run.of(folder, "plan", "--format", "json").out());
        Wording wording = new Wording(plan.at("/company/currency").asString());
        List<List<String>> tables = tables(markdown);
        try (InputStream in = Files.newInputStream(write(folder, scratch.resolve("plan.xlsx")));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            metrics(plan, tables, wording, SheetLine.of(book.getSheet("Metrics"), "Id"));
            levels(plan, tables, wording, sheet(book, "Tiers"));
            quarters(plan, tables, wording);
            findings(plan, sheet(book, "Findings"));
            if (Files.exists(folder.resolve("partners.csv"))) {
                partners(folder, SheetLine.of(book.getSheet("Partners"), "Id"));
            }
        }
    }

    private static void metrics(JsonNode plan, List<List<String>> tables, Wording wording, List<SheetLine> sheet) {
        Map<String, SheetLine> byId = new LinkedHashMap<>();
        sheet.forEach(line -> byId.put(line.words("Id"), line));
        assertThat(plan.path("metrics")).hasSizeGreaterThan(10);
        for (JsonNode metric : plan.path("metrics")) {
            String id = metric.path("id").asString();
            assertThat(byId).containsKey(id);
            SheetLine line = byId.getOrDefault(id, new SheetLine(Map.of()));
            same(metric, "value", line, "Value");
            same(metric, "low", line, "Low");
            same(metric, "high", line, "High");
            same(metric, "numerator", line, "Numerator");
            same(metric, "denominator", line, "Denominator");
            same(metric, "gap_amount", line, "Gap in money");
            Quantity quantity = quantity(metric);
            if (!quantity.isUnknown()) {
                Unit unit = Unit.valueOf(metric.path("unit").asString().toUpperCase(Locale.ROOT));
                assertThat(row(tables, metric.path("label").asString()))
                        .as(id)
                        .contains(wording.quantity(quantity, unit));
            }
        }
    }

    private static Quantity quantity(JsonNode metric) {
        if (metric.has("value")) {
            return Quantity.known(metric.path("value").decimalValue());
        }
        return metric.has("low")
                ? Quantity.between(
                        metric.path("low").decimalValue(), metric.path("high").decimalValue())
                : Quantity.unknown("nothing tells");
    }

    private static void levels(JsonNode plan, List<List<String>> tables, Wording wording, Optional<Sheet> sheet) {
        Map<String, SheetLine> byName = new LinkedHashMap<>();
        sheet.ifPresent(tiers -> SheetLine.of(tiers, "Tier")
                .forEach(line -> byName.put((line.words("Ladder") + " " + line.words("Tier")).strip(), line)));
        for (JsonNode level : plan.at("/tiers/levels")) {
            String name =
                    (level.path("track").asString("") + " " + level.path("name").asString()).strip();
            assertThat(byName).containsKey(name);
            SheetLine line = byName.getOrDefault(name, new SheetLine(Map.of()));
            List<String> row = row(tables, name);
            same(level, "cut_off", line, "Line");
            if (level.has("cut_off")) {
                String cutOff = wording.money(level.path("cut_off").decimalValue());
                assertThat(row.get(1)).startsWith(cutOff + " and more");
            }
            if (!row.get(2).equals("unknown")) {
                same(level, "members", line, "Members by the rules");
                assertThat(row.get(2)).isEqualTo(level.path("members").asString());
            }
            boolean hasCost = level.path("yearly_cost").isNumber()
                    && !List.of("unknown", "–").contains(row.get(3));
            if (hasCost) {
                assertThat(row.get(3))
                        .isEqualTo(wording.money(level.path("yearly_cost").decimalValue()));
            }
        }
    }

    private static void quarters(JsonNode plan, List<List<String>> tables, Wording wording) {
        for (JsonNode quarter : plan.path("quarters")) {
            if (quarter.path("total").isNumber()) {
                List<String> told = new ArrayList<>();
                for (String part : List.of("sourced", "influenced", "direct", "total")) {
                    told.add(wording.money(quarter.path(part).decimalValue()));
                }
                assertThat(tables).as(quarter.path("until").asString()).anyMatch(row -> row.containsAll(told));
            }
        }
    }

    private static void findings(JsonNode plan, Optional<Sheet> sheet) {
        List<SheetLine> lines = sheet.map(found -> SheetLine.of(found, "Kind")).orElse(List.of());
        long rows = lines.stream()
                .filter(line -> line.words("Kind").equals("finding"))
                .count();
        assertThat(rows).isEqualTo(plan.path("findings").size());
    }

    private static void partners(Path folder, List<SheetLine> sheet) {
        JsonNode list =
                JSON.readTree(Run.of(folder, "partners", "--format", "json").out());
        Map<String, SheetLine> byId = new LinkedHashMap<>();
        sheet.forEach(line -> byId.put(line.words("Id"), line));
        assertThat(byId).hasSize(list.path("partners").size());
        for (JsonNode partner : list.path("partners")) {
            String id = partner.path("id").asString();
            assertThat(byId).containsKey(id);
            SheetLine line = byId.getOrDefault(id, new SheetLine(Map.of()));
            JsonNode measures = partner.path("measures");
            for (String name : List.of("sourced_revenue", "influenced_revenue", "won_deals", "open_pipeline")) {
                if (measures.path(name).isNumber()) {
                    String title = Wording.capital(Wording.words(name));
                    // Where some partner's figure is a range, the column is two.
                    boolean isSpread = line.cells().containsKey(title + ", at least");
                    same(measures, name, line, isSpread ? title + ", at least" : title);
                }
            }
        }
    }

    /** A figure of the JSON is the cell's: money to the cent, the rest to six places. What one does not have, the other has not. */
    private static void same(JsonNode json, String key, SheetLine line, String title) {
        Optional<BigDecimal> shown = line.number(title);
        assertThat(shown.isPresent())
                .as(title + " beside " + json)
                .isEqualTo(json.path(key).isNumber());
        if (shown.isPresent()) {
            BigDecimal told = json.path(key).decimalValue();
            BigDecimal most = told.abs().compareTo(BigDecimal.ONE) > 0 ? CENT : MILLIONTH;
            assertThat(shown.get().subtract(told).abs())
                    .as(title + " beside " + told)
                    .isLessThanOrEqualTo(most);
        }
    }

    private static Optional<Sheet> sheet(XSSFWorkbook book, String name) {
        return Optional.ofNullable(book.getSheet(name));
    }

    private static Path write(Path folder, Path file) {
        Run run = Run.of(folder, "plan", "--output", file.toAbsolutePath().toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return file;
    }

    /** The row that a name begins; a metric may tell what it is a share of behind its label. */
    private static List<String> row(List<List<String>> tables, String name) {
        for (List<String> row : tables) {
            if (row.get(0).equals(name) || row.get(0).startsWith(name + ", of ")) {
                return row;
            }
        }
        return List.of();
    }

    /** The rows of all tables of a Markdown text, cell by cell. */
    private static List<List<String>> tables(String markdown) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("| ")) {
                List<String> cells = new ArrayList<>();
                for (String cell : line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1)) {
                    cells.add(PlanFigures.plain(cell).strip());
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
