package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.github.partnerplan.document.CleanText;
import io.github.partnerplan.source.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Whatever stands in the files of a company, a file made of them holds it as words and nothing else. */
class HostileReportTest {

    private static final int LONGEST_IN_EXCEL = 32_767;

    /** Characters of a name that no column is too narrow for. */
    private static final int SHOWN = 18;

    private static Path home;

    private static final List<HostileWorkspace> HOSTILE = new ArrayList<>();

    @BeforeAll
    static void lay(@TempDir Path folder) throws IOException {
        home = folder;
        HOSTILE.clear();
        for (int variant = 0; variant < HostileWorkspace.variants(); variant++) {
            HOSTILE.add(HostileWorkspace.hostile(home.resolve("h" + variant), variant));
        }
        HostileWorkspace.harmless(home.resolve("plain"));
    }

    static IntStream variants() {
        return IntStream.range(0, HostileWorkspace.variants());
    }

    /** What a command such as {@code plan --format json} writes to a file in a folder of the test's home. */
    private static byte[] file(String folder, String command) throws IOException {
        Path out = home.resolve("result");
        Path workspace = home.resolve(folder);
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        if (args.get(0).equals("diff")) {
            args.addAll(1, List.of(HostileWorkspace.program(workspace), "next.yaml", "--workspace", "."));
        }
        args.addAll(List.of("--output", out.toString()));
        Run run = Run.of(workspace, args.toArray(new String[0]));
        assertThat(run.exit())
                .as(command + "\n" + run.err())
                .isIn(args.get(0).equals("check") ? Set.of(0, 1) : Set.of(0));
        assertThat(run.err()).doesNotContain("a fault of this program").doesNotContain("\tat ");
        harmless(run.err(), "\n");
        return Files.readAllBytes(out);
    }

    private static String text(String folder, String command) throws IOException {
        return new String(file(folder, command), StandardCharsets.UTF_8);
    }

    /** Nothing that a terminal obeys, no half of a character, and nothing that turns a line round or hides in it. */
    private static void harmless(String text, String allowed) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean isHarmful = Character.isISOControl(point)
                    || Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.SURROGATE
                    || point == 0x2028
                    || point == 0x2029;
            if (isHarmful && allowed.indexOf(point) < 0) {
                throw new AssertionError(String.format(
                        "U+%04X in: %s", point, text.substring(Math.max(0, i - 60), Math.min(text.length(), i + 60))));
            }
            i += Character.charCount(point);
        }
    }

    /** A name as it is shown: cleaned, its blanks one each, and no more of it than stands in any shortened form. */
    static String shown(String name) {
        return start(CleanText.of(name.trim()));
    }

    private static String start(String clean) {
        String flat = clean.replaceAll("\\s+", " ").strip();
        int points = Math.min(SHOWN, flat.codePointCount(0, flat.length()));
        return flat.substring(0, flat.offsetByCodePoints(0, points)).strip();
    }

    private static void holds(String text, List<String> names) {
        String flat = text.replaceAll("\\s+", " ");
        List<String> missing = new ArrayList<>(names);
        missing.removeIf(name -> flat.contains(shown(name)));
        assertThat(missing).as("names that are not shown").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void textIsHarmlessToATerminal(int variant) throws IOException {
        for (String command : List.of(
                "plan --format text",
                "plan --format program",
                "partners --format text",
                "partners --partner P17 --format text",
                "diff --format text",
                "check --format text",
                "check --format github",
                "check --format junit")) {
            // A line of the user's own file that is quoted keeps its tabs.
            harmless(text("h" + variant, command), command.equals("check --format text") ? "\n\t" : "\n");
        }
        assertThat(text("h" + variant, "check --format github").lines().filter(line -> !line.startsWith("::")))
                .as("the sums alone annotate nothing")
                .hasSize(1)
                .allMatch(line -> line.contains(" files as of 2026-09-30"));
        xml(text("h" + variant, "check --format junit"));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void markdownHoldsNoLinkPictureOrHtml(int variant) throws IOException {
        for (String command : List.of(
                "plan --format markdown",
                "partners --format markdown",
                "partners --partner P2 --format markdown",
                "diff --format markdown")) {
            String markdown = text("h" + variant, command);
            harmless(markdown, "\n");
            assertThat(active(markdown)).as(command).isEqualTo(active(text("plain", command)));
        }
    }

    /** Whatever does more than show words. */
    private static SortedSet<String> active(String markdown) {
        SortedSet<String> active = new TreeSet<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                active.add("link " + link.getDestination());
            }

            @Override
            public void visit(Image image) {
                active.add("picture " + image.getDestination());
            }

            @Override
            public void visit(HtmlInline html) {
                active.add("html " + html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                active.add("html " + html.getLiteral());
            }
        });
        return active;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void jsonIsJson(int variant) throws IOException {
        for (String command : List.of(
                "plan --format json",
                "partners --format json",
                "partners --partner P20 --format json",
                "diff --format json",
                "check --format json",
                "check --format sarif",
                "check --format gitlab")) {
            Object tree = JsonTree.of(text("h" + variant, command), Set.of());
            StringBuilder all = new StringBuilder();
            strings(tree, string -> all.append(CleanText.of(string)).append('\n'));
            if (command.equals("partners --format json")) {
                holds(all.toString(), HOSTILE.get(variant).names());
            }
        }
    }

    private static void strings(Object tree, Consumer<String> each) {
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> strings(value, each));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> strings(value, each));
        } else if (tree instanceof String string) {
            assertThat(string.codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
                    .as("halves of characters in " + string)
                    .isEmpty();
            each.accept(string);
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void noCellOfACsvFileIsAFormula(int variant) throws IOException {
        for (String command : List.of("partners --format csv", "partners --partner P6 --format csv")) {
            String csv = text("h" + variant, command);
            harmless(csv, "\n");
            int width = 0;
            for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv))) {
                width = Math.max(width, row.size());
                assertThat(row.size()).isEqualTo(width);
                row.forEach(cell -> assertThat(cell)
                        .doesNotContainPattern("^[\\s]*[=+@]")
                        .doesNotContainPattern("^\\s*-(?![\\d.]+$)"));
            }
        }
        String flat = text("h" + variant, "partners --format csv").replace("\"\"", "\"");
        assertThat(HOSTILE.get(variant).names())
                .allSatisfy(name -> assertThat(flat.contains(start(PlainText.clean(name.trim()))))
                        .as(name)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aCalendarHoldsNoLineOfSomebodyElses(int variant) throws IOException {
        String calendar = text("h" + variant, "plan --format ics");
        harmless(calendar, "\r\n");
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 75));
        assertThat(properties(calendar)).isEqualTo(properties(text("plain", "plan --format ics")));
        assertThat(Biweekly.parse(calendar).first().getEvents())
                .hasSameSizeAs(Biweekly.parse(text("plain", "plan --format ics"))
                        .first()
                        .getEvents());
    }

    private static SortedSet<String> properties(String calendar) {
        SortedSet<String> names = new TreeSet<>();
        for (String line : calendar.replace("\r\n ", "").split("\r\n", -1)) {
            names.add(line.startsWith("BEGIN") || line.startsWith("END") ? line : line.replaceFirst("[:;].*", ""));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aWordFileHoldsTheNamesAsWords(int variant) throws IOException {
        byte[] docx = file("h" + variant, "plan --format docx");
        parts(docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            String text = words.getText();
            harmless(text, "\n\t");
            HostileWorkspace hostile = HOSTILE.get(variant);
            holds(text, hostile.names());
            holds(text, List.of(hostile.client(), hostile.title()));
        }
        assertThat(relations(docx)).isEqualTo(relations(file("plain", "plan --format docx")));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void anExcelFileHoldsTheNamesAsWordsAndNoFormulaOfTheirs(int variant) throws IOException {
        byte[] xlsx = file("h" + variant, "plan --format xlsx");
        parts(xlsx);
        StringBuilder text = new StringBuilder();
        assertThat(formulas(xlsx, text)).isEqualTo(formulas(file("plain", "plan --format xlsx"), new StringBuilder()));
        harmless(text.toString(), "\n");
        holds(text.toString(), HOSTILE.get(variant).names());
        assertThat(relations(xlsx)).isEqualTo(relations(file("plain", "plan --format xlsx")));
    }

    /** Each formula with its place; the words go to {@code text}. */
    private static List<String> formulas(byte[] xlsx, StringBuilder text) throws IOException {
        List<String> formulas = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula());
                        } else if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue().length()).isLessThanOrEqualTo(LONGEST_IN_EXCEL);
                            text.append(cell.getStringCellValue()).append('\n');
                        }
                    }
                }
            }
        }
        return formulas;
    }

    /** Each part that is XML is well-formed; a parser that forgives nothing reads it. */
    private static void parts(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    xml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** Where the file leads to outside itself. */
    private static SortedSet<String> relations(byte[] zip) throws IOException {
        SortedSet<String> outside = new TreeSet<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".rels") && text.contains("External")) {
                    outside.add(entry.getName());
                }
            }
        }
        return outside;
    }

    private static void xml(String text) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    @Test
    void aTextLongerThanACellIsShortened() throws IOException {
        Path folder = home.resolve("longest");
        HostileWorkspace.harmless(folder);
        String partners = Files.readString(folder.resolve("partners.csv"));
        String longest = "Long " + "word ".repeat(8_000);
        Files.writeString(
                folder.resolve("partners.csv"),
                partners + "P99," + longest + ",,channel,,active,2024-01-10,,1,9,,yes\n");
        StringBuilder text = new StringBuilder();
        formulas(file("longest", "plan --format xlsx"), text);
        assertThat(text).contains("Long word word").contains("…");
    }
}
