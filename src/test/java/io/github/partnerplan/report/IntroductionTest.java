package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.MarkdownWriter;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.TextWriter;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionTest {

    private static String shown(String markdown) {
        return new TextWriter(80, false).write(new Document("", Introduction.of(markdown)));
    }

    @Test
    void aLetterBecomesHeadingsParagraphsAndLists() {
        List<Block> blocks = Introduction.of("""
                # For the board

                Dear *members*,
                this **matters**.

                - one
                - two

                1. first
                2. second

                > quoted

                ---

                ```yaml
                a: 1
                b: 2
                ```
                """);
        assertThat(blocks).hasSize(6);
        Block.Heading heading = (Block.Heading) blocks.get(0);
        assertThat(heading.level()).isEqualTo(3);
        assertThat(heading.text().plain()).isEqualTo("For the board");
        Block.Paragraph paragraph = (Block.Paragraph) blocks.get(1);
        assertThat(paragraph.text().plain()).isEqualTo("Dear members, this matters.");
        assertThat(paragraph.text().spans())
                .filteredOn(span -> span.style() == Style.STRONG)
                .extracting(span -> span.text())
                .containsExactly("matters");
        assertThat(((Block.Items) blocks.get(2)).kind()).isEqualTo(Block.Items.Kind.BULLETS);
        assertThat(((Block.Items) blocks.get(3)).kind()).isEqualTo(Block.Items.Kind.NUMBERED);
        assertThat(((Block.Items) blocks.get(3)).items()).hasSize(2);
        assertThat(((Block.Paragraph) blocks.get(4)).text().plain()).isEqualTo("quoted");
        assertThat(((Block.Code) blocks.get(5)).lines()).containsExactly("a: 1", "b: 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See [our site](https://example.com/a) now|See our site (https://example.com/a) now",
                "See <https://example.com/a>|See https://example.com/a",
                "Mail <me@example.com>|Mail me@example.com",
                "Mail [me](mailto:me@example.com)|Mail me (me@example.com)",
                "[run](javascript:alert(1))|run (javascript:alert(1))",
                "![The team](team.png) in May|The team in May",
                "a <b>bold</b> word|a bold word",
                "<div>words <i>here</i><!-- not here --></div>|words here",
                "<script>alert(1)</script>|''",
                "R&amp;D at 5 &lt; 6|R&D at 5 < 6",
                "a `code span` here|a code span here",
            })
    void whatCannotBeShownLeavesItsWords(String markdown, String words) {
        StringBuilder plain = new StringBuilder();
        for (Block block : Introduction.of(markdown)) {
            plain.append(((Block.Paragraph) block).text().plain());
        }
        assertThat(plain.toString()).isEqualTo(words);
    }

    @Test
    void aLineThatIsBrokenOffStandsAlone() {
        assertThat(shown("Maren Holt\\\nHarbour Partners  \nLeeds")).isEqualTo("Maren Holt\nHarbour Partners\nLeeds\n");
    }

    @Test
    void aListInAListStandsBelowItsItem() {
        Block.Items items = (Block.Items) Introduction.of("- top\n  - inner one\n  - inner two\n\n  more\n- next\n")
                .get(0);
        assertThat(items.items()).hasSize(2);
        assertThat(items.items().get(0).text().plain()).isEqualTo("top");
        assertThat(items.items().get(0).detail().plain()).isEqualTo("inner one inner two more");
        assertThat(items.items().get(1).detail().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "[",
                "*",
                "**a ",
                "*a _b ",
                "![",
                "- ",
                "1. ",
                "`",
                "<a ",
                "<!--",
                "[a](",
                "\\\n",
                "a\\\n",
                "# ",
                "- a\n  ",
                "<div>\n",
                "&",
                "~~~\n",
                "[a]: b\n",
                "_",
                "    ",
                "> - "
            })
    void aHostileTextCostsNoMoreThanItsLength(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            List<Block> blocks = Introduction.of(text);
            new MarkdownWriter().write(new Document("", blocks));
        });
    }

    @Property(tries = 500)
    void anyTextBecomesBlocks(@ForAll String text) {
        assertThatCode(() -> shown(text)).doesNotThrowAnyException();
    }
}
