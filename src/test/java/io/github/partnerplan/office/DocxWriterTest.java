package io.github.partnerplan.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Link;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Picture;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
    private static final byte[] BYTES = new DocxWriter().write(SampleReport.document());
    private static final WordFile FILE = WordFile.of(BYTES);

    /** Run in a machine of its own by a test, as logging begins but once in each. */
    public static void main(String[] arguments) {
        System.out.print(new DocxWriter().write(SampleReport.document()).length > 0 ? "written" : "empty");
    }

    @Test
    void wordsOfEveryBlockAreInTheFile() {
        assertThat(FILE.text())
                .contains("Partner program", "Northwind Analytics", "30 September 2026", "Prepared for the board.")
                .contains("Optimize stage $24.0M ARR", "as of 2026-09-30", "The largest brings 22% or nothing")
                .contains("of a letter optimize §metrics", "Name an owner advice", "five of them", "A remark")
                .contains("✗\tNo agreement", "four have none", "owner", "Head of program.yaml:4")
                .contains("Certification", "52%", "nine to certify", "on target", "  <first> & \"only\"")
                .contains("Share of the largest", "980K of 4.4M", "Next: partnerplan init");
    }

    @Test
    void headingsTakeWordsOwnStyles() {
        assertThat(FILE.inStyle("Heading1")).containsExactly("Do first", "Targets", "Evidence");
        assertThat(FILE.inStyle("Heading2")).containsExactly("Then these");
        assertThat(FILE.inStyle("CoverHeading")).containsExactly("About this report");
        assertThat(FILE.parts().get("word/styles.xml")).contains("heading 1", "w:outlineLvl", "7A1F8A");
    }

    @Test
    void theVerdictIsSetLargerThanTheProseThatFollows() {
        WordFile file = WordFile.of(new Document(
                "Plan",
                List.of(
                        new Block.Banner(Text.strong("Northwind"), Text.of("as of")),
                        Block.paragraph(Text.strong("Two partners carry it all.")),
                        Block.paragraph(Text.strong("Not the verdict.")),
                        Block.paragraph("Prose."))));

        assertThat(file.inStyle("Verdict")).containsExactly("Two partners carry it all.");
        assertThat(file.inStyle("Normal")).containsExactly("Not the verdict.", "Prose.");
    }

    /** Readers give links the colour of the text around them, where no run says another. */
    @Test
    void aVerdictThatLeadsToItsNoteKeepsItsTone() {
        Text off = Text.of("6.0%", Style.BAD).linkedTo(new Link.Place("share"));
        Block notes = new Block.Notes(List.of(new Note("share", Text.of("Share"), List.of(Text.of("6 of 100.")))));
        String body = WordFile.of(new Document("Plan", List.of(new Block.Paragraph(off, Text.EMPTY), notes)))
                .body();

        assertThat(body).containsPattern("<w:rStyle w:val=\"Bad\"/><w:color w:val=\"[0-9A-F]{6}\"/>");
    }

    @Test
    void neitherTheFirstItemOfAListNorTheLastStandsAloneOnAPage() {
        List<Item> items = List.of(
                Item.of("one"),
                Item.of("two").detail(Text.of("more")),
                Item.of("three").detail(Text.of("more")),
                Item.of("four"));
        String body =
                WordFile.of(new Document("Plan", List.of(Block.bullets(items)))).body();

        assertThat(body.split("<w:p>", -1))
                .filteredOn(paragraph -> paragraph.contains("w:keepNext"))
                .hasSize(4)
                .noneMatch(paragraph -> paragraph.contains("four"));
    }

    @Test
    void everyStyleThatIsNamedIsThere() {
        List<String> named = FILE.found("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"");
        assertThat(named).isNotEmpty();
        for (String style : named) {
            assertThat(FILE.parts().get("word/styles.xml")).contains("w:styleId=\"" + style + "\"");
        }
    }

    @Test
    void contentsAreTheHeadingsAsLinks() {
        List<String> entries = new ArrayList<>();
        for (XWPFParagraph paragraph : FILE.read().getParagraphs()) {
            if (paragraph.getStyle() != null && paragraph.getStyle().matches("TOC[12]")) {
                entries.add(paragraph.getStyle() + " " + paragraph.getText());
            }
        }
        assertThat(entries).containsExactly("TOC1 Do first", "TOC2 Then these", "TOC1 Targets", "TOC1 Evidence");
        assertThat(FILE.found("w:anchor=\"(_Toc[0-9]+)\"")).containsExactly("_Toc1", "_Toc2", "_Toc3", "_Toc4");
        assertThat(FILE.found("fldCharType=\"([a-z]+)\"")).containsExactly("begin", "separate", "end");
    }

    @Test
    void wordHasNothingToAskWhenItOpensTheFile() {
        FILE.parts()
                .forEach((name, part) ->
                        assertThat(part).as(name).doesNotContain("updateFields").doesNotContain("w:dirty"));
        assertThat(FILE.parts().get("word/settings.xml")).contains("compatibilityMode", "w:val=\"15\"");
    }

    @Test
    void linksLeadToBookmarksThatAreThere() {
        List<String> bookmarks = FILE.found("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
        assertThat(bookmarks).doesNotHaveDuplicates().contains("n1", "n2");
        assertThat(bookmarks).containsAll(FILE.found("w:anchor=\"([^\"]+)\""));
        assertThat(FILE.found("w:anchor=\"(n[0-9]+)\"")).containsExactly("n1", "n2");
        assertThat(FILE.found("<w:bookmarkStart w:id=\"([0-9]+)\""))
                .doesNotHaveDuplicates()
                .isEqualTo(FILE.found("<w:bookmarkEnd w:id=\"([0-9]+)\""));
    }

    @Test
    void eachNumberedListBeginsAtOne() {
        List<String> lists = FILE.found("<w:numId w:val=\"([0-9]+)\"");
        assertThat(lists).containsExactly("3", "3", "4", "4");
        assertThat(FILE.parts().get("word/numbering.xml"))
                .containsSubsequence("w:numId=\"3\"", "w:startOverride w:val=\"1\"")
                .containsSubsequence("w:numId=\"4\"", "w:startOverride w:val=\"1\"");
    }

    @Test
    void aTableRepeatsItsTitlesAndLeavesOutDrawings() {
        XWPFTable table = FILE.read().getTables().get(1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        assertThat(table.getRow(0).getTableCells())
                .extracting(XWPFTableCell::getText)
                .containsExactly("Metric", "Now", "Gap");
    }

    @Test
    void aWideTableTakesAPageOnItsSideWithItsHeading() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            columns.add(Column.right("column " + i));
            cells.add(Cell.of("cell " + i));
        }
        Block.Table wide = new Block.Table(Text.EMPTY, columns, List.of(cells));
        WordFile file = WordFile.of(new Document(
                "t", List.of(Block.paragraph("before"), Block.heading(2, "All"), wide, Block.paragraph("after"))));
        assertThat(file.body())
                .containsSubsequence("before", "<w:sectPr>", ">All<", "landscape", "after", "<w:sectPr>");
        assertThat(file.found("w:orient=\"(landscape)\"")).hasSize(1);
    }

    @Test
    void aShortTableStaysOnThePageOfWhatLeadsToItAndALongOneMayBreak() {
        assertThat(FILE.found("<w:pStyle w:val=\"(TableText\"/><w:keepNext)/>")).isNotEmpty();
        assertThat(keptRows(12)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(keptRows(40)).containsExactly(0, 38);
    }

    private static List<Integer> keptRows(int count) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of(Cell.of("row")));
        }
        Block.Table table = new Block.Table(Text.EMPTY, List.of(Column.left("Name")), rows);
        WordFile file = WordFile.of(new Document("t", List.of(Block.paragraph("About it"), table)));
        assertThat(file.body().contains("<w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">About it"))
                .isEqualTo(count <= 12);
        XWPFTable written = file.read().getTables().get(0);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (written.getRow(i + 1)
                    .getCell(0)
                    .getParagraphs()
                    .get(0)
                    .getCTP()
                    .getPPr()
                    .isSetKeepNext()) {
                kept.add(i);
            }
        }
        return kept;
    }

    @Test
    void aNoteOfOneLineIsOneParagraphAndItsTitleIsBold() {
        assertThat(FILE.inStyle("ShortNote"))
                .containsExactly("Share of the largest 980K of 4.4M", "optimize §metrics It is said there.");
        assertThat(FILE.body())
                .contains("<w:rStyle w:val=\"Strong\"/></w:rPr><w:t xml:space=\"preserve\">optimize §metrics<");
        Note longer = new Note("k", Text.of("Made of"), List.of(Text.of("one"), Text.of("two")));
        WordFile file = WordFile.of(new Document("t", List.of(new Block.Notes(List.of(longer)))));
        assertThat(file.inStyle("NoteTitle")).containsExactly("Made of");
        assertThat(file.inStyle("Note")).containsExactly("one", "two");
    }

    @Test
    void aChartThatLeadsToAWideTableStandsOnItsPageAsWideAsThat() {
        List<Column> columns = Collections.nCopies(11, Column.right("column"));
        Block.Table wide = new Block.Table(Text.EMPTY, columns, List.of(Collections.nCopies(11, Cell.of("cell"))));
        Block chart = new Block.Figure(SampleReport.charts().get(2));
        WordFile file = WordFile.of(
                new Document("t", List.of(Block.paragraph("before"), Block.heading(2, "All"), chart, wide, chart)));
        assertThat(file.body()).containsSubsequence("before", "<w:sectPr>", ">All<", "<w:drawing>", "landscape");
        List<String> widths = file.found("<wp:extent cx=\"([0-9]+)\"");
        assertThat(widths).hasSize(2);
        assertThat(Long.parseLong(widths.get(0))).isGreaterThan(Long.parseLong(widths.get(1)) * 3 / 2);
    }

    @Test
    void onlyTheCoverHasNothingAtItsHead() {
        assertThat(FILE.found("<w:(titlePg)/>")).hasSize(1);
        assertThat(FILE.parts().get("word/header1.xml")).contains("Northwind Analytics · Partner program");
        assertThat(FILE.parts().get("word/footer1.xml")).contains(" PAGE ", " NUMPAGES ");
        WordFile bare = WordFile.of(new Document("Bare", List.of(Block.paragraph("words"))));
        assertThat(bare.body()).doesNotContain("titlePg");
        assertThat(bare.inStyle("Lead")).containsExactly("Bare");
    }

    @Test
    void aLogoIsShownWhereWordCanShowIt() {
        assertThat(DocxWriter.canShow(SampleReport.LOGO)).isTrue();
        assertThat(FILE.parts()).containsKey("word/media/image1.png");
        assertThat(FILE.body()).contains("descr=\"The client's logo\"");
        String drawing = Base64.getEncoder().encodeToString("<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(DocxWriter.canShow(new Picture("image/svg+xml", drawing, "x")))
                .isFalse();
        assertThat(DocxWriter.canShow(new Picture("image/png", drawing, "x"))).isFalse();
        assertThat(DocxWriter.canShow(new Picture("image/png", "no base64!", "x")))
                .isFalse();
    }

    @Test
    void theSameDocumentGivesTheSameBytesOnAnyMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new DocxWriter().write(SampleReport.document())).isEqualTo(BYTES);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noEntryTellsWhenItWasMadeNorDoesTheWorkbookOfAChart() throws IOException {
        List<LocalDateTime> times = new ArrayList<>();
        collect(BYTES, times);
        assertThat(times).hasSizeGreaterThan(60).containsOnly(LocalDateTime.of(1980, 1, 2, 0, 0));
        FILE.parts().forEach((name, part) -> assertThat(part).as(name).doesNotContain("dcterms:W3CDTF\">2"));
    }

    private static void collect(byte[] zip, List<LocalDateTime> times) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                times.add(entry.getTimeLocal());
                if (entry.getName().endsWith(".xlsx")) {
                    collect(in.readAllBytes(), times);
                }
            }
        }
    }

    @Test
    void writingSaysNothingOnTheTerminal() throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(
                        java,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DocxWriterTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said).isEqualTo("written");
    }
}
