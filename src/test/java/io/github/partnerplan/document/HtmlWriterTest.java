package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class HtmlWriterTest {
    private static ParsedPage page(Block... blocks) {
        return ParsedPage.of(new Document("A report", List.of(blocks)));
    }

    private static Document covered(Cover cover, Block... blocks) {
        return new Document("A report", Optional.of(cover), List.of(blocks));
    }

    private static Cover cover(String accent, Block... introduction) {
        Picture logo = new Picture("image/png", "iVBORw0KGgo=", "Acme \"&\" Co");
        return new Cover("Acme", "Review", "1 May 2026", Optional.of(logo), accent, List.of(introduction));
    }

    @Test
    void theTitleNamesThePageAndIsItsHeadingWhereNothingElseOpensIt() {
        ParsedPage page = page(Block.paragraph("Some words."));

        assertThat(page.texts("title")).containsExactly("A report");
        assertThat(page.texts("h1")).containsExactly("A report");
        assertThat(page.texts("main").get(0).strip()).isEqualTo("Some words.");
    }

    @Test
    void aBannerIsTheHeadingOfAPageWithoutACover() {
        ParsedPage page = page(new Block.Banner(Text.strong("Acme").plus(" at work"), Text.of("as of today")));

        assertThat(page.texts("h1")).containsExactly("Acme at work");
        assertThat(page.first("header").getTextContent()).contains("as of today");
        assertThat(page.all("section")).isEmpty();
    }

    @Test
    void aCoverHasLogoClientTitleDayAndIntroductionAndTheBannerFollowsIt() {
        ParsedPage page = ParsedPage.of(covered(
                cover("", Block.paragraph("Read this first.")),
                new Block.Banner(Text.strong("Acme"), Text.of("as of today"))));

        assertThat(page.first("header").getTextContent()).contains("Acme", "Review", "1 May 2026", "Read this first.");
        assertThat(page.texts("h1")).containsExactly("Review");
        assertThat(page.first("img").getAttribute("alt")).isEqualTo("Acme \"&\" Co");
        assertThat(page.first("img").getAttribute("src")).isEqualTo("data:image/png;base64,iVBORw0KGgo=");
        assertThat(page.first("main").getTextContent()).contains("Acme as of today");
    }

    @Test
    void headingsHaveIdsOfTheirOwnAndSkipNoLevel() {
        ParsedPage page = page(
                new Block.Heading(3, Text.of("Straight down")),
                Block.heading(2, "Do first!"),
                Block.heading(3, "Part"),
                Block.heading(2, "Do  First"),
                Block.heading(2, "東京"));

        assertThat(page.texts("h2")).containsExactly("Straight down", "Do first!", "Do  First", "東京");
        assertThat(page.texts("h3")).containsExactly("Part");
        assertThat(page.all("h2").stream().map(each -> each.getAttribute("id")))
                .containsExactly("straight-down", "do-first", "do-first-2", "section");
    }

    @Test
    void sectionsAreListedWhereThereAreThreeOrMore() {
        Block[] two = {Block.heading(2, "One"), Block.heading(2, "Two")};
        Block[] three = {Block.heading(2, "One"), Block.heading(2, "Two"), Block.heading(2, "Three")};

        assertThat(page(two).all("nav")).isEmpty();
        Element nav = page(three).first("nav");
        assertThat(nav.getElementsByTagName("a").item(2).getTextContent()).isEqualTo("Three");
        assertThat(((Element) nav.getElementsByTagName("a").item(2)).getAttribute("href"))
                .isEqualTo("#three");
    }

    @Test
    void theVerdictAndTheFirstSectionAreSetApart() {
        ParsedPage page = page(
                Block.paragraph(Text.strong("The verdict.")),
                Block.paragraph(Text.strong("More.")),
                Block.heading(2, "Do first"),
                Block.numbered(List.of(Item.of("This."))),
                Block.heading(2, "Then"),
                Block.paragraph(Text.strong("Not a headline.")));

        assertThat(page.ofClass("headline")).extracting(Node::getTextContent).containsExactly("The verdict.");
        assertThat(page.ofClass("lead").get(0).getTextContent()).contains("More.");
        assertThat(page.ofClass("first").get(0).getTextContent())
                .contains("This.")
                .doesNotContain("Then");
    }

    @Test
    void aParagraphHasItsSourceBesideIt() {
        ParsedPage page = page(new Block.Paragraph(Text.of("Said."), Text.of("deals.csv:4")));

        assertThat(page.ofClass("row").get(0).getTextContent()).isEqualTo("Said.deals.csv:4");
        assertThat(page.ofClass("source")).extracting(Node::getTextContent).containsExactly("deals.csv:4");
    }

    @Test
    void listsAreNumberedBulletedOrMarkedWithAWordForEachSign() {
        Item item = Item.of(Mark.BAD, Text.of("No owner")).detail(Text.of("Name one"));
        ParsedPage page = page(
                Block.numbered(List.of(Item.of("one"))),
                Block.bullets(List.of(Item.of("two"))),
                Block.checks(List.of(item, Item.of(Mark.UNKNOWN, Text.of("NPS")))),
                Block.bullets(List.of()));

        assertThat(page.all("ol")).hasSize(1);
        assertThat(page.all("ul")).hasSize(2);
        assertThat(page.ofClass("mark"))
                .extracting(each -> each.getAttribute("aria-label"))
                .containsExactly("bad", "unknown");
        assertThat(page.ofClass("detail")).extracting(Node::getTextContent).containsExactly("Name one");
    }

    @Test
    void fieldsAreTermsWithTheirValues() {
        ParsedPage page = page(new Block.Fields(List.of(Field.of("Id", "x-1"), Field.of("Since", "May"))));

        assertThat(page.texts("dt")).containsExactly("Id", "Since");
        assertThat(page.texts("dd")).containsExactly("x-1", "May");
    }

    @Test
    void aTableHasTitlesOfColumnsAndOfRowsAndFiguresAtTheRight() {
        ParsedPage page = page(new Block.Table(
                Text.of("Targets"),
                List.of(Column.left("Metric"), Column.right("Now"), Column.left("")),
                List.of(List.of(Cell.of("Churn"), Cell.of("3%"), Cell.of(new Gauge(3, 0, 15, 22))))));

        assertThat(page.texts("caption")).containsExactly("Targets");
        assertThat(page.all("th"))
                .extracting(each -> each.getAttribute("scope"))
                .containsExactly("col", "col", "row");
        assertThat(page.first("table").getAttribute("class")).contains("r2").doesNotContain("r1");
        assertThat(page.texts("style").get(0)).contains(".r2 tr>:nth-child(2)");
        assertThat(page.ofClass("gauge")).hasSize(1);
        assertThat(page.all("script")).isEmpty();
    }

    @Test
    void aTableScrollsByItselfUnderANameOfItsOwn() {
        Block table = new Block.Table(Text.EMPTY, List.of(Column.left("A")), List.of(List.of(Cell.of("1"))));
        ParsedPage page = page(Block.heading(2, "Targets"), table, table);

        assertThat(page.ofClass("scroll"))
                .extracting(each -> each.getAttribute("role") + " " + each.getAttribute("tabindex") + " "
                        + each.getAttribute("aria-label"))
                .containsExactly("region 0 Table 1: Targets", "region 0 Table 2: Targets");
    }

    @Test
    void aSortableTableHasButtonsAndTheNumbersToGoBy() {
        Cell order = Cell.of("$12K").orderedBy(new BigDecimal("12000.50"));
        Cell huge = Cell.of("much").orderedBy(new BigDecimal("1E+999999"));
        ParsedPage page = page(new Block.Table(
                Text.EMPTY,
                List.of(Column.right("Sourced")),
                List.of(List.of(order), List.of(huge), List.of(Cell.of("unknown"))),
                true));

        assertThat(page.texts("button")).containsExactly("Sourced");
        assertThat(page.all("td"))
                .extracting(each -> each.getAttribute("data-order"))
                .containsExactly("12000.5", "1E+999999", "");
        assertThat(page.all("script")).hasSize(1);
    }

    @Test
    void aTableOfUpToEightRowsIsPrintedWholeAndOfTallRowsTwoStandTogether() {
        ParsedPage page = page(rows(8, "row"), rows(9, "row"), rows(8, "many words in a row ".repeat(8)));

        assertThat(page.all("table"))
                .extracting(each -> each.getAttribute("class").replaceAll(" [kgfmo]1", ""))
                .containsExactly("short", "long", "long tall");
    }

    private static Block rows(int count, String words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of(Cell.of(words)));
        }
        return new Block.Table(Text.EMPTY, List.of(Column.left("A")), rows);
    }

    @Test
    void theColumnOfMostProseIsTheBroadestAndOneThatIsAWordInMostRowsIsNot() {
        List<Column> columns = new ArrayList<>(List.of(Column.left("Partner"), Column.flexible("Tier")));
        List<Cell> first = new ArrayList<>(List.of(Cell.of("Acme"), Cell.of("none → Gold since 2026-09-30")));
        List<Cell> second = new ArrayList<>(List.of(Cell.of("Bell"), Cell.of("Gold")));
        for (int i = 0; i < 5; i++) {
            columns.add(Column.right("n"));
            first.add(Cell.of("1"));
            second.add(Cell.of("2"));
        }
        columns.addAll(List.of(Column.flexible("For the next tier"), Column.flexible("Next")));
        first.addAll(List.of(Cell.of("Gold: a first win, and 1 other requirement"), Cell.of("words ".repeat(15))));
        second.addAll(List.of(Cell.of("–"), Cell.of("words ".repeat(10))));
        Block many = new Block.Table(Text.EMPTY, columns, List.of(first, second));
        Block few = new Block.Table(
                Text.EMPTY,
                List.of(Column.flexible("Note"), Column.flexible("Do first")),
                List.of(List.of(Cell.of("headcount says Platform; ARR says Optimize"), Cell.of("words ".repeat(30)))));

        assertThat(page(many).first("table").getAttribute("class"))
                .contains(" m2 ")
                .endsWith(" f8 g9");
        assertThat(page(few).first("table").getAttribute("class")).endsWith(" f1 g2");
    }

    @Test
    void aColumnWithAnEndlessNameMayBreakIt() {
        Block table = new Block.Table(
                Text.EMPTY,
                List.of(Column.left("A"), Column.left("B"), Column.flexible("C")),
                List.of(List.of(
                        Cell.of("x".repeat(10_000)), Cell.of("short"), Cell.of("many words in a row ".repeat(4)))));

        assertThat(page(table).first("table").getAttribute("class")).contains(" o1 k2 f3");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(page(new Block.Code("yaml", List.of("a:", "  b: <c>"))).texts("pre"))
                .containsExactly("a:\n  b: <c>");
    }

    @Test
    void aFigureHasATitleAndWordsForThoseWhoDoNotSeeIt() {
        ParsedPage page = page(new Block.Figure(new Chart.Bullets("Targets", "Churn is 3%.", List.of())));

        assertThat(page.texts("figcaption")).containsExactly("Targets");
        assertThat(page.first("svg").getAttribute("role")).isEqualTo("img");
        assertThat(page.texts("desc")).containsExactly("Churn is 3%.");
        assertThat(page.first("desc").getAttribute("id"))
                .isEqualTo(page.first("svg").getAttribute("aria-describedby"));
    }

    @Test
    void aFigureUnderAHeadingOfTheSameWordsDoesNotRepeatThem() {
        Block figure = new Block.Figure(new Chart.Bullets("Targets", "Churn is 3%.", List.of()));
        ParsedPage page = page(Block.heading(2, "Targets"), figure, Block.heading(2, "Else"), figure);

        assertThat(page.texts("figcaption")).containsExactly("Targets");
        assertThat(page.ofClass("scroll"))
                .extracting(each -> each.getAttribute("aria-label"))
                .containsExactly("Figure 1: Targets", "Figure 2: Targets");
    }

    @Test
    void aHeadingOfLevelThreeThatIsASentenceIsSetAsOne() {
        ParsedPage page = page(
                Block.heading(2, "Errors, and everything else that a reader of this page has to mend first"),
                Block.heading(3, "Gold"),
                Block.heading(3, "deal D-1624 closed on 2026-07-29 and its registration is dated 2026-08-07"));

        assertThat(page.ofClass("sentence"))
                .extracting(Node::getTextContent)
                .singleElement(STRING)
                .startsWith("deal D-1624");
    }

    @Test
    void noLineEndsWithinADayButInCode() {
        ParsedPage page = page(
                Block.paragraph(Text.of("Since 2026-01-31, not 12026-01-31 or 2026-13-01. ")
                        .plus("2026-01-31", Style.CODE)),
                new Block.Code("", List.of("2026-01-31")));

        assertThat(page.texts("time")).containsExactly("2026-01-31");
        assertThat(page.texts("p").get(0)).isEqualTo("Since 2026-01-31, not 12026-01-31 or 2026-13-01. 2026-01-31");
    }

    @Test
    void aRowOfAFileStandsBesideItsPlaceOnOneLine() {
        ParsedPage page = page(new Block.Notes(List.of(
                new Note("a", Text.of("deals.csv:4"), List.of(Text.code("D-1,Acme"))),
                new Note("b", Text.of("Churn"), List.of(Text.of("Those who left."))),
                new Note("c", Text.of("Two"), List.of(Text.code("x"), Text.code("y"))))));

        assertThat(page.ofClass("line")).extracting(Node::getTextContent).containsExactly("deals.csv:4 D-1,Acme");
    }

    @Test
    void aLineOfARowMayEndBehindASeparatorButNotWithinACharacter() {
        String row = "D-1,\"Fox & Hound; Ltd\",&amp;,שלום, x|y";
        Block notes = new Block.Notes(List.of(new Note("a", Text.of("deals.csv:4"), List.of(Text.code(row)))));

        ParsedPage page = page(notes);
        assertThat(page.texts("code")).containsExactly(row);
        assertThat(page.all("wbr")).hasSize(7);
        assertThat(page(new Block.Code("csv", List.of(row))).all("wbr")).isEmpty();
    }

    @Test
    void aBriefValueStandsBesideItsNameEvenOnAPhone() {
        ParsedPage page = page(new Block.Fields(List.of(
                Field.of("Errors", "4"),
                Field.of("Files read", "deals.csv, partners.csv"),
                new Field(Text.of("Id"), Text.of("P-1"), Text.of("partners.csv:5")))));

        assertThat(page.ofClass("brief")).extracting(Node::getTextContent).containsExactly("Errors4");
    }

    @Test
    void aTableOfManyColumnsKeepsOnlyFiguresAndSingleWordsOnALine() {
        List<Column> columns = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (String words : List.of("Castlemere Row", "reseller", "$117K–$597K", "a", "b", "c", "d", "e")) {
            columns.add(words.startsWith("$") ? Column.right("") : Column.left(""));
            row.add(Cell.of(words));
        }
        Block many = new Block.Table(Text.EMPTY, columns, List.of(row));
        Block few = new Block.Table(Text.EMPTY, columns.subList(0, 3), List.of(row.subList(0, 3)));

        assertThat(page(many).first("table").getAttribute("class")).startsWith("short wide k2 r3 k3 k4");
        assertThat(page(few).first("table").getAttribute("class")).isEqualTo("short k1 k2 r3 k3");
    }

    @Test
    void aSpanLeadsToTheNoteOfItsKeyAndToAFileButNowhereElse() {
        Text words = Text.of("row 4")
                .linkedTo(new Link.Place("b"))
                .plus(" · ")
                .plus(Text.of("gone").linkedTo(new Link.Place("nowhere")))
                .plus(Text.of(" the table").linkedTo(new Link.File("plan é#1.xlsx")));
        Note first = new Note("a", Text.of("Row 2"), List.of());
        Note second = new Note("b", Text.of("Row 4"), List.of(Text.of("id,name")));
        ParsedPage page = page(Block.paragraph(words), new Block.Notes(List.of(first, second, second)));

        assertThat(page.all("a"))
                .extracting(each -> each.getAttribute("href") + " " + each.getTextContent())
                .containsExactly("#main Skip to the content", "#n2 row 4", "plan%20%C3%A9%231.xlsx  the table");
        assertThat(page.all("li")).extracting(each -> each.getAttribute("id")).containsExactly("n1", "n2", "");
    }

    @Test
    void stylesAreElementsAndClasses() {
        ParsedPage page = page(Block.paragraph(Text.strong("s")
                .plus("c", Style.CODE)
                .plus("g", Style.GOOD)
                .plus("b", Style.BAD)
                .plus("w", Style.WARN)
                .plus("m", Style.MUTED)
                .plus("p")));

        assertThat(page.texts("strong")).containsExactly("s");
        assertThat(page.texts("code")).containsExactly("c");
        assertThat(page.all("span"))
                .extracting(each -> each.getAttribute("class") + " " + each.getTextContent())
                .containsExactly("good g", "bad b", "warn w", "muted m");
    }

    @Test
    void wordsFromRightToLeftAreSetApartFromTheSentence() {
        ParsedPage page = page(Block.paragraph("Partner שלום 12 עולם (4%) and مرحبا."));

        assertThat(page.texts("bdi")).containsExactly("שלום 12 עולם", "مرحبا");
    }

    @Test
    void theClosingLineStandsBelowTheMainPart() {
        ParsedPage page = page(new Block.Footer(Text.of("The end.")), Block.paragraph("Before."));

        assertThat(page.texts("footer").get(0).strip()).isEqualTo("The end.");
        assertThat(page.texts("main").get(0).strip()).isEqualTo("Before.");
    }

    @Test
    void thePolicyAllowsTheStyleAndTheScriptOfThisPageAndNothingElse() {
        Block table = new Block.Table(Text.EMPTY, List.of(Column.left("A")), List.of(List.of(Cell.of("1"))), true);
        String html = new HtmlWriter().write(covered(cover("#b5452c"), table));
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        int script = html.indexOf("<script type=\"module\">") + 22;

        assertThat(html)
                .contains("content=\"default-src 'none'; style-src '" + HtmlStyle.hash(style) + "'; script-src '"
                        + HtmlStyle.hash(html.substring(script, html.indexOf("</script>")))
                        + "'; img-src data:; base-uri 'none'; form-action 'none'\"");
        assertThat(html).doesNotContain(" style=", "http://", "https://", "@import", "innerHTML", "eval(");
        assertThat(html).doesNotContainPattern("url\\([^#]").doesNotContainPattern(" on[a-z]+=");
        assertThat(HtmlStyle.hash("abc")).isEqualTo("sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    @Test
    void theRunningHeadNamesClientAndTitleAndCannotEndItsString() {
        Cover cover = new Cover("A\"}<b", "R\\1", "", Optional.empty(), "", List.of());
        String html = new HtmlWriter().write(covered(cover));

        assertThat(html).contains("@top-left{content:\"A\\22 \\7d \\3c b\\20 \\b7 \\20 R\\5c 1\"}");
    }

    @Test
    void theSamplePlanIsThePageOfTheSameBytesEachTime() {
        Document plan = SamplePlan.document();

        assertThat(new HtmlWriter().write(plan)).isEqualTo(new HtmlWriter().write(plan));
        assertThat(ParsedPage.of(plan).texts("h1").get(0)).startsWith("Optimize stage");
    }

    @Test
    void aBracketThatClosesOneInWordsFromRightToLeftBelongsToThem() {
        ParsedPage page = page(Block.paragraph("Held by شركة النور (المحدودة) since May (2026)"));
        assertThat(page.texts("bdi")).containsExactly("شركة النور (المحدودة)");
    }
}
