package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** A link to a file beside the document leads there and nowhere else, whatever the file and the words are called. */
class MarkdownLinkTest {

    private static String written(Text text) {
        return new MarkdownWriter().write(new Document("", List.of(Block.paragraph(text))));
    }

    private static Text link(String words, Style style, String file) {
        return Text.of(words, style).linkedTo(new Link.File(file));
    }

    private static List<String> destinations(String markdown) {
        List<String> destinations = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Link link) {
                destinations.add(URLDecoder.decode(link.getDestination().replace("+", "%2B"), StandardCharsets.UTF_8));
            }

            @Override
            public void visit(Image image) {
                destinations.add("a picture");
            }
        });
        return destinations;
    }

    @Test
    void aFileBesideTheDocumentIsALink() {
        assertThat(written(Text.of("See ")
                        .plus(link("Acme", Style.STRONG, "acme.md"))
                        .plus(".")))
                .isEqualTo("See [**Acme**](acme.md).\n");
        assertThat(written(link("a|b]c", Style.CODE, "x.md"))).isEqualTo("[`a|b]c`](x.md)\n");
        assertThat(written(link(" [Acme](x) ", Style.PLAIN, "örsholm 2.md")))
                .isEqualTo("[\\[Acme\\](x)](%C3%B6rsholm%202.md)\n");
        assertThat(written(Text.of("Now!").plus(link("Acme", Style.PLAIN, "acme.md"))))
                .isEqualTo("Now\\![Acme](acme.md)\n");
    }

    @Test
    void wordsOfTwoStylesAreTwoLinksToOneFile() {
        Text text = Text.strong("Acme").plus(" of Leeds").linkedTo(new Link.File("acme.md"));
        assertThat(destinations(written(text))).containsExactly("acme.md", "acme.md");
    }

    @Test
    void aPlaceInTheDocumentIsPlainText() {
        assertThat(written(Text.of("Share 6.1%").linkedTo(new Link.Place("sourced"))))
                .isEqualTo("Share 6.1%\n");
    }

    @Test
    void textLeavesTheLinkOutAndKeepsItsWords() {
        Document document = new Document("", List.of(Block.paragraph(link("Acme", Style.PLAIN, "acme.txt"))));
        assertThat(new TextWriter(80, false).write(document)).isEqualTo("Acme\n");
    }

    @Property(tries = 1_000)
    void whateverTheWordsThereIsOneLinkToTheFile(@ForAll String before, @ForAll String words, @ForAll String file) {
        String name = file.replaceAll("[/\\\\:]", "-");
        boolean isWhole = name.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        Assume.that(isWhole && !name.isEmpty() && !Text.of(words).isEmpty());
        for (Style style : List.of(Style.PLAIN, Style.STRONG, Style.CODE)) {
            assertThat(destinations(written(Text.of(before).plus(link(words, style, name)))))
                    .containsExactly(name);
        }
    }
}
