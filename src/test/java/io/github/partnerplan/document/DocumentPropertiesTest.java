package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DocumentPropertiesTest {
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noLineIsWiderThanThePage(
            @ForAll("hostileDocuments") Document document, @ForAll @IntRange(min = 40, max = 200) int width) {
        for (String line : new TextWriter(width, false).write(document).lines().toList()) {
            assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width);
            assertThat(line).doesNotEndWith(" ");
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void withoutItsEscapesColouredTextIsThePlainText(
            @ForAll("hostileDocuments") Document document, @ForAll @IntRange(min = 40, max = 200) int width) {
        String coloured = new TextWriter(width, true).write(document);

        assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(new TextWriter(width, false).write(document));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyWordIsWritten(
            @ForAll("plainDocuments") Document document, @ForAll @IntRange(min = 40, max = 200) int width) {
        String text = new TextWriter(width, false).write(document).toLowerCase(Locale.ROOT);
        String markdown = new MarkdownWriter().write(document).toLowerCase(Locale.ROOT);
        for (String word : Words.of(document)) {
            assertThat(text).contains(word);
            assertThat(markdown).contains(word);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void allRowsOfAMarkdownTableHaveTheSameCells(@ForAll("hostileTables") Block.Table table) {
        Block.Table named = new Block.Table(Text.EMPTY, table.columns(), table.rows());
        List<String> lines = new MarkdownWriter()
                .write(new Document("", List.of(named)))
                .lines()
                .toList();
        for (String line : lines) {
            assertThat(bars(line)).as(line).isEqualTo(bars(lines.get(0)));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void markdownEndsWithOneNewlineAndHoldsNoControls(@ForAll("hostileDocuments") Document document) {
        String markdown = new MarkdownWriter().write(document);

        assertThat(markdown).endsWith("\n").doesNotEndWith("\n\n");
        assertThat(CleanText.of(markdown.replace("\n", ""))).isEqualTo(markdown.replace("\n", ""));
    }

    private static int bars(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
                bars++;
            }
        }
        return bars;
    }

    @Provide
    Arbitrary<Document> hostileDocuments() {
        Arbitrary<String> any = Arbitraries.strings()
                .ascii()
                .withChars(" \n\t\u001B\u009B\u202E\u200B\u00A0|*`_#@東😀e\u0301\uD83D")
                .withCharRange('\u3040', '\u30FF')
                .ofMaxLength(60);
        return documents(texts(any));
    }

    @Provide
    Arbitrary<Block.Table> hostileTables() {
        Arbitrary<String> any =
                Arbitraries.strings().ascii().withChars("|\\`\n\u200B 東").ofMaxLength(20);
        return tables(texts(any), any.map(text -> "x" + text));
    }

    @Provide
    Arbitrary<Document> plainDocuments() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> words =
                word.map(w -> "w" + w).list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list) + " ");
        return documents(texts(words));
    }

    private static Arbitrary<Text> texts(Arbitrary<String> strings) {
        return Combinators.combine(strings, Arbitraries.of(Style.class))
                .as(Span::new)
                .list()
                .ofMaxSize(3)
                .map(Text::new);
    }

    private static Arbitrary<Document> documents(Arbitrary<Text> texts) {
        Arbitrary<Item> items = Combinators.combine(Arbitraries.of(Mark.class), texts, texts, texts)
                .as(Item::new);
        Arbitrary<Field> fields = Combinators.combine(texts, texts, texts).as(Field::new);
        Arbitrary<String> titles = Arbitraries.of("", "", "now", "sourced revenue of the year");
        Arbitrary<Block> blocks = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, 3), texts).as(Block.Heading::new),
                Combinators.combine(texts, texts).as(Block.Banner::new),
                Combinators.combine(texts, texts).as(Block.Paragraph::new),
                Combinators.combine(
                                Arbitraries.of(Block.Items.Kind.class),
                                items.list().ofMaxSize(4))
                        .as(Block.Items::new),
                fields.list().ofMaxSize(4).map(Block.Fields::new),
                tables(texts, titles),
                texts.map(Text::plain).list().ofMaxSize(3).map(lines -> new Block.Code("", lines)),
                texts.map(Block.Footer::new));
        return blocks.list().ofMaxSize(6).map(list -> new Document("", list));
    }

    private static Arbitrary<Block.Table> tables(Arbitrary<Text> texts, Arbitrary<String> titles) {
        Arbitrary<Column> columns = Combinators.combine(
                        titles, Arbitraries.of(Column.Align.class), Arbitraries.of(true, false))
                .as(Column::new);
        Arbitrary<Gauge> gauges = Arbitraries.doubles().between(-5, 120).map(value -> new Gauge(value, 20, 40, 100));
        Arbitrary<Cell> cells = Combinators.combine(texts, gauges.optional(0.3)).as(Cell::new);
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(count -> Combinators.combine(
                                texts,
                                columns.list().ofSize(count),
                                cells.list().ofSize(count).list().ofMaxSize(4))
                        .as(Block.Table::new));
    }
}
