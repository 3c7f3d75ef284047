package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

class HtmlWriterPropertiesTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "script",
            "body",
            "a",
            "header",
            "nav",
            "wbr",
            "details",
            "summary",
            "main",
            "footer",
            "div",
            "section",
            "h1",
            "h2",
            "h3",
            "p",
            "span",
            "strong",
            "code",
            "bdi",
            "pre",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "button",
            "figure",
            "figcaption",
            "img",
            "svg",
            "desc",
            "rect",
            "line",
            "circle",
            "path",
            "text",
            "defs",
            "pattern");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "type",
            "class",
            "href",
            "id",
            "tabindex",
            "role",
            "scope",
            "aria-label",
            "aria-hidden",
            "aria-labelledby",
            "aria-describedby",
            "data-order",
            "alt",
            "src",
            "viewBox",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "d",
            "width",
            "height",
            "transform",
            "patternUnits",
            "patternTransform");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whateverTheTextThePageIsWellFormedAndHoldsItAsText(@ForAll("documents") Document document) {
        ParsedPage page = ParsedPage.of(document);

        StringBuilder shown = new StringBuilder();
        page.ofClass("opening").forEach(each -> shown.append(each.getTextContent()));
        shown.append(page.first("main").getTextContent());
        page.all("footer").forEach(each -> shown.append(each.getTextContent()));
        assertThat(withoutBlanks(shown.toString())).isEqualTo(withoutBlanks(ShownText.of(document)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noElementOrAttributeComesFromData(@ForAll("pictured") Document document) {
        for (Element element : ParsedPage.of(document).all("*")) {
            assertThat(ELEMENTS).contains(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
            }
            assertThat(element.getAttribute("href")).matches("|#[a-z0-9-]+|[A-Za-z0-9%._~-]+");
            assertThat(element.getAttribute("id")).matches("[a-z0-9_-]*");
            assertThat(element.getAttribute("class")).matches("[a-z0-9 ]*");
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[ \u00A0\n]", "");
    }

    private static Arbitrary<String> hostile() {
        Arbitrary<String> any = Arbitraries.strings()
                .ascii()
                .withChars("<>&\"'/= \n\t\u001B\u202E\u200B\u00A0\uFFFE東😀e\u0301\uD83D✓؟")
                .withCharRange('\u05D0', '\u05EA')
                .ofMaxLength(40);
        Arbitrary<String> known = Arbitraries.of(
                "</style><script>alert(1)</script>",
                "]]>",
                "<!--",
                "-->",
                "&lt;",
                "&#60;b&#62;",
                "\" onload=\"x",
                "' style='x",
                "<svg/onload=x>",
                "</title>",
                "{{x}}",
                "javascript:alert(1)",
                "");
        return Arbitraries.oneOf(any, known);
    }

    private static Arbitrary<Text> texts() {
        Arbitrary<Link> links = Arbitraries.oneOf(
                Arbitraries.just(Link.NONE),
                Arbitraries.of("a", "b", "<").map(Link.Place::new),
                hostile()
                        .map(name -> new Link.File("f" + name.replaceAll("[/\\\\:]", "")).name())
                        .map(Link.File::new));
        return Combinators.combine(hostile(), Arbitraries.of(Style.class), links)
                .as(Span::new)
                .list()
                .ofMaxSize(3)
                .map(Text::new);
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<Text> texts = texts();
        Arbitrary<Item> items = Combinators.combine(Arbitraries.of(Mark.class), texts, texts, texts)
                .as(Item::new);
        Arbitrary<Field> fields = Combinators.combine(texts, texts, texts).as(Field::new);
        Arbitrary<Note> notes = Combinators.combine(
                        Arbitraries.of("a", "b", "<"), texts, texts.list().ofMaxSize(2))
                .as(Note::new);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, 3), texts).as(Block.Heading::new),
                Combinators.combine(texts, texts).as(Block.Banner::new),
                Combinators.combine(texts, texts).as(Block.Paragraph::new),
                Combinators.combine(
                                Arbitraries.of(Block.Items.Kind.class),
                                items.list().ofMaxSize(3))
                        .as(Block.Items::new),
                fields.list().ofMaxSize(3).map(Block.Fields::new),
                tables(texts),
                hostile().list().ofMaxSize(3).map(lines -> new Block.Code("x", lines)),
                notes.list().ofMaxSize(3).map(Block.Notes::new),
                texts.map(Block.Footer::new));
    }

    private static Arbitrary<Block> tables(Arbitrary<Text> texts) {
        Arbitrary<Column> columns = Combinators.combine(
                        hostile(), Arbitraries.of(Column.Align.class), Arbitraries.of(true, false))
                .as(Column::new);
        Arbitrary<Cell> cells = texts.map(Cell::of);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(count -> Combinators.combine(
                                texts,
                                columns.list().ofSize(count),
                                cells.list().ofSize(count).list().ofMaxSize(3),
                                Arbitraries.of(true, false))
                        .as(Block.Table::new));
    }

    private static Arbitrary<Block> figures() {
        Gauge gauge = new Gauge(3, 1, 2, 4);
        LocalDate day = LocalDate.of(2026, 1, 1);
        return Combinators.combine(hostile(), hostile(), Arbitraries.integers().between(0, 4))
                .as((a, b, kind) -> new Block.Figure(
                        switch (kind) {
                            case 0 -> new Chart.Bullets(a, b + ".", List.of(new Chart.Bullet(a, gauge, b, a)));
                            case 1 ->
                                new Chart.Ladder(
                                        a,
                                        b + ".",
                                        List.of(new Chart.Step(a, 1, 2, b)),
                                        List.of(new Chart.Dot(b, 3, a, 0)));
                            case 2 -> new Chart.Concentration(a, b + ".", List.of(new Chart.Bar(a, 1, b)), 2);
                            case 3 ->
                                new Chart.Stacks(
                                        a, b + ".", List.of(b), List.of(new Chart.Stack(a, List.of(1.0), List.of(b))));
                            default ->
                                new Chart.Timeline(
                                        a, b + ".", List.of(b), List.of(new Chart.Task(a, b, day, day.plusDays(3))));
                        }));
    }

    @Provide
    Arbitrary<Document> documents() {
        return Combinators.combine(hostile(), blocks().list().ofMaxSize(6)).as(Document::new);
    }

    @Provide
    Arbitrary<Document> pictured() {
        Arbitrary<Block> any = Arbitraries.oneOf(blocks(), figures());
        Arbitrary<Picture> logos =
                Combinators.combine(hostile(), hostile(), hostile()).as(Picture::new);
        Arbitrary<Cover> covers = Combinators.combine(
                        hostile(),
                        hostile(),
                        hostile(),
                        logos.optional(),
                        Arbitraries.of("", "#ffff00", "#000000"),
                        any.list().ofMaxSize(2))
                .as(Cover::new);
        return Combinators.combine(hostile(), covers.optional(), any.list().ofMaxSize(6))
                .as((title, cover, blocks) -> new Document(title, Optional.ofNullable(cover.orElse(null)), blocks));
    }
}
