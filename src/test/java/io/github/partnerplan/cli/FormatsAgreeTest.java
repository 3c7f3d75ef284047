package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Text, Markdown, HTML, Word, Excel and JSON of one plan agree on every figure. */
class FormatsAgreeTest {

    private static final Pattern FIGURE = Pattern.compile("[0-9](?:[0-9.,:-]*[0-9])?");

    /** What a report has beyond the plan's own sections begins here. */
    private static final String BEYOND = "Every partner";

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"early", "hubspot", "salesforce", "optimize", "platform"})
    void allFormatsAgreeOnEveryFigure(String example) throws IOException {
        Path folder = Path.of("examples", example);
        String markdown = Run.of(folder, "plan", "--format", "markdown").out();
        List<String> figures = figures(plain(markdown));

        assertThat(figures).as("figures of " + example).hasSizeGreaterThan(40);
        assertThat(lines(figures(text(folder)))).isEqualTo(lines(figures));
        assertThat(lines(figures(html(write(folder, "html"))))).isEqualTo(lines(figures));
        assertThat(lines(figures(word(write(folder, "docx"), markdown)))).isEqualTo(lines(figures));

        Map<String, Object> json = json(Run.of(folder, "plan", "--format", "json"));
        try (InputStream in = Files.newInputStream(write(folder, "xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<List<String>> tables = tables(markdown);
            Wording wording = new Wording(text(object(json.get("company")), "currency"));
            metrics(json, tables, wording, rows(book.getSheet("Metrics"), "Id"));
            levels(json, tables, wording, book.getSheet("Tiers"));
            quarters(json, tables, wording);
            findings(json, book.getSheet("Findings"));
            if (Files.exists(folder.resolve("partners.csv"))) {
                partners(folder, rows(book.getSheet("Partners"), "Id"));
            }
        }
    }

    private static void metrics(
            Map<String, Object> json, List<List<String>> tables, Wording wording, Map<String, Map<String, Cell>> sheet) {
        for (Object each : list(json.get("metrics"))) {
            Map<String, Object> metric = object(each);
            String id = text(metric, "id");
            Unit unit = Unit.valueOf(text(metric, "unit").toUpperCase(Locale.ROOT));
            Map<String, Cell> row = sheet.getOrDefault(id, Map.of());
            same(id, metric, "value", row.get("Value"));
            same(id, metric, "low", row.get("Low"));
            same(id, metric, "high", row.get("High"));
            same(id, metric, "numerator", row.get("Numerator"));
            same(id, metric, "denominator", row.get("Denominator"));
            same(id, metric, "gap_amount", row.get("Gap in money"));
            String told = wording.quantity(quantity(metric), unit);
            List<String> cells = new ArrayList<>();
            for (List<String> line : tables) {
                boolean isOfIt = line.get(0).equals(text(metric, "label"))
                        || line.get(0).startsWith(text(metric, "label") + ", of ");
                if (isOfIt) {
                    cells.addAll(line);
                }
            }
            if (!told.equals("unknown")) {
                assertThat(cells).as(id).contains(told);
            }
        }
    }

    private static Quantity quantity(Map<String, Object> metric) {
        if (metric.containsKey("value")) {
            return Quantity.known(number(metric, "value"));
        }
        return metric.containsKey("low")
                ? Quantity.between(number(metric, "low"), number(metric, "high"))
                : Quantity.unknown("");
    }

    private static void levels(Map<String, Object> json, List<List<String>> tables, Wording wording, Sheet sheet) {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        if (sheet != null) {
            for (Map<String, Cell> row : lines(sheet, "Tier")) {
                rows.put((words(row.get("Ladder")) + " " + words(row.get("Tier"))).strip(), row);
            }
        }
        for (Object each : list(object(json.get("tiers")).get("levels"))) {
            Map<String, Object> level = object(each);
            String track = level.containsKey("track") ? text(level, "track") : "";
            String name = (track + " " + text(level, "name")).strip();
            Map<String, Cell> row = rows.get(name);
            assertThat(row).as("row of " + name).isNotNull();
            same(name, level, "cut_off", row.get("Line"));
            List<String> line = tables.stream()
                    .filter(cells -> cells.get(0).equals(name))
                    .findFirst()
                    .orElseThrow();
            if (level.containsKey("cut_off")) {
                assertThat(line.get(1)).startsWith(wording.money(number(level, "cut_off")) + " and more");
            }
            if (!line.get(2).equals("unknown")) {
                same(name, level, "members", row.get("Members by the rules"));
                assertThat(line.get(2)).isEqualTo(text(level, "members"));
                if (level.containsKey("yearly_cost") && !line.get(3).equals("–")) {
                    assertThat(line.get(3)).isEqualTo(wording.money(number(level, "yearly_cost")));
                }
            }
        }
    }

    private static void quarters(Map<String, Object> json, List<List<String>> tables, Wording wording) {
        for (Object each : list(json.getOrDefault("quarters", List.of()))) {
            Map<String, Object> quarter = object(each);
            if (quarter.containsKey("total")) {
                List<String> line = tables.stream()
                        .filter(cells -> cells.get(0).startsWith("to ")
                                && cells.get(cells.size() - 1).equals(wording.money(number(quarter, "total"))))
                        .findFirst()
                        .orElseThrow();
                assertThat(line)
                        .contains(
                                wording.money(number(quarter, "sourced")),
                                wording.money(number(quarter, "influenced")),
                                wording.money(number(quarter, "direct")));
            }
        }
    }

    private static void findings(Map<String, Object> json, Sheet sheet) {
        long rows = sheet == null
                ? 0
                : lines(sheet, "Kind").stream()
                        .filter(row -> words(row.get("Kind")).equals("finding"))
                        .count();
        assertThat(rows).isEqualTo(list(json.get("findings")).size());
    }

    private static void partners(Path folder, Map<String, Map<String, Cell>> sheet) {
        Map<String, Object> json = json(Run.of(folder, "partners", "--format", "json"));
        List<Object> partners = list(json.get("partners"));
        assertThat(sheet).hasSize(partners.size());
        for (Object each : partners) {
            Map<String, Object> partner = object(each);
            Map<String, Cell> row = sheet.get(text(partner, "id"));
            assertThat(row).as("row of " + text(partner, "id")).isNotNull();
            Map<String, Object> measures = object(partner.get("measures"));
            for (String name : List.of("sourced_revenue", "influenced_revenue", "won_deals", "open_pipeline")) {
                if (measures.get(name) instanceof Number) {
                    same(text(partner, "id"), measures, name, row.get(Wording.capital(Wording.words(name))));
                }
            }
        }
    }

    /** A figure of the JSON, to its six places, is the cell's; what the JSON does not have, the cell has not either. */
    private static void same(String of, Map<String, Object> json, String key, Cell cell) {
        boolean isNumber = cell != null && cell.getCellType() == CellType.NUMERIC;
        if (json.get(key) instanceof Number) {
            assertThat(isNumber).as(of + " " + key + " is a number").isTrue();
            assertThat(rounded(BigDecimal.valueOf(cell.getNumericCellValue())))
                    .as(of + " " + key)
                    .isEqualByComparingTo(rounded(number(json, key)));
        } else {
            assertThat(isNumber).as(of + " " + key + " is no number").isFalse();
        }
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(5, RoundingMode.HALF_UP);
    }

    private Path write(Path folder, String format) {
        Path file = scratch.resolve("plan." + format).toAbsolutePath();
        Run run = Run.of(folder, "plan", "--output", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return file;
    }

    /** Without the numbers before the items of a list. */
    private static String text(Path folder) {
        Run run = Run.of(folder, List.of("plan"), Map.of("COLUMNS", "200"), new byte[0]);
        return run.out().replaceAll("(?m)^ {1,2}[0-9]{1,2} {2}(?=\\S)", "");
    }

    /** Markdown without its signs: list numbers, escapes and entities. */
    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^[0-9]+[.)] ", "")
                .replace("&#8203;", "")
                .replace("&#36;", "$")
                .replaceAll("\\\\(?=[^\\sA-Za-z0-9])", "");
    }

    /** The plan's own sections of a web page: without its cover, contents, pictures and what comes after. */
    private static String html(Path file) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        String body = page.substring(page.indexOf("<main"), page.lastIndexOf("</main>"));
        body = cut(cut(cut(body, "<header", "</header>"), "<nav", "</nav>"), "<figure", "</figure>");
        int end = firstOf(body, ">" + BEYOND + "<", ">What a check of the files finds<", ">What this rests on<");
        return body.substring(0, body.lastIndexOf('<', end))
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replaceAll("&[a-z]+;", " ");
    }

    private static String cut(String text, String from, String to) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf(from); start >= 0; start = text.indexOf(from, at)) {
            left.append(text, at, start);
            at = text.indexOf(to, start) + to.length();
        }
        return left.append(text.substring(at)).toString();
    }

    private static int firstOf(String text, String... marks) {
        int first = text.length();
        for (String mark : marks) {
            int at = text.indexOf(mark);
            first = at < 0 ? first : Math.min(first, at);
        }
        return first;
    }

    /** The same of a Word file, from the plan's first line on. */
    private static String word(Path file, String markdown) throws IOException {
        String first = plain(markdown.lines().findFirst().orElse("").substring(2)).replace("**", "");
        StringBuilder text = new StringBuilder();
        boolean isPlan = false;
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                String words = element instanceof XWPFParagraph paragraph
                        ? paragraph.getText()
                        : element instanceof XWPFTable table ? cells(table) : "";
                isPlan |= words.startsWith(first);
                boolean isOver = isPlan && firstOf(words, BEYOND, "What a check of the", "What this rests on") == 0;
                if (isOver && !words.isEmpty()) {
                    return text.toString();
                }
                text.append(isPlan ? words + "\n" : "");
            }
        }
        return text.toString();
    }

    private static String cells(XWPFTable table) {
        StringBuilder text = new StringBuilder();
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                text.append(cell.getText()).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> figures(String text) {
        List<String> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            figures.add(matcher.group());
        }
        return figures;
    }

    /** In an order of their own, since each form puts sources elsewhere; a line each, so that a difference can be seen. */
    private static String lines(List<String> figures) {
        List<String> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return String.join("\n", sorted);
    }

    /** The rows of all tables of a Markdown text, cell by cell. */
    private static List<List<String>> tables(String markdown) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("| ")) {
                List<String> cells = new ArrayList<>();
                for (String cell : line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1)) {
                    cells.add(plain(cell).replace("**", "").strip());
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** The rows of a sheet below its titles, each cell by the title of its column. */
    private static List<Map<String, Cell>> lines(Sheet sheet, String first) {
        List<Map<String, Cell>> lines = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Row row : sheet) {
            Map<String, Cell> line = new LinkedHashMap<>();
            for (Cell cell : row) {
                if (cell.getColumnIndex() < titles.size()) {
                    line.put(titles.get(cell.getColumnIndex()), cell);
                }
            }
            if (!titles.isEmpty()) {
                lines.add(line);
            } else if (isTitles(row, first)) {
                row.forEach(cell -> titles.add(words(cell)));
            }
        }
        return lines;
    }

    private static boolean isTitles(Row row, String first) {
        boolean found = false;
        for (Cell cell : row) {
            found |= words(cell).equals(first);
        }
        return found;
    }

    private static Map<String, Map<String, Cell>> rows(Sheet sheet, String key) {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Map<String, Cell> line : lines(sheet, key)) {
            String id = words(line.get(key));
            if (!id.isEmpty()) {
                rows.put(id, line);
            }
        }
        return rows;
    }

    private static String words(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static Map<String, Object> json(Run run) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        return object(mapper.readValue(run.out(), Object.class));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object tree) {
        return (Map<String, Object>) tree;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object tree) {
        return (List<Object>) tree;
    }

    private static String text(Map<String, Object> object, String key) {
        return String.valueOf(object.get(key));
    }

    private static BigDecimal number(Map<String, Object> object, String key) {
        return new BigDecimal(text(object, key));
    }
}
