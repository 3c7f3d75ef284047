package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {
    @Test
    void aPlanReadsAsMarkdown() {
        assertThat(new MarkdownWriter().write(SamplePlan.document()))
                .startsWith("""
                        # **Optimize stage** $24.0M ARR · 130 people

                        as of 2026-09-30

                        Both ARR ($15M up to $40M) and headcount (80 up to 200) say Optimize. _(optimize §stage)_
                        """)
                .contains("""

                        ## Targets

                        |  | target | now | gap |
                        | --- | ---: | ---: | --- |
                        | Partner-sourced, of new business | 10–20% | 6.1% | $382K a year to reach 10% |
                        """)
                .contains("""
                        - ✗ **Partner conflicts ignored** _(deals.csv:118, 204, 391)_\\
                          3 accounts registered twice inside 30 days
                        """)
                .contains("""
                        - `deals.csv`: tells 7 of 11 measures
                        """)
                .endsWith("""

                        ```yaml
                        deal_registration:
                          protection: 30 days
                        ```

                        Next: `partnerplan init`
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '"',
            value = {
                "@octo thanks ¦ @&#8203;octo thanks",
                "fixes #12 ¦ fixes #&#8203;12",
                "GH-7 and gh-8 ¦ GH-&#8203;7 and gh-&#8203;8",
                "https://a.example ¦ https:&#8203;//a.example",
                "www.a.example ¦ www&#8203;.a.example",
                "me@a.example ¦ me@&#8203;a.example",
                "[a](b) ![c](d) ¦ \\[a\\](b) !\\[c\\](d)",
                "<b>x</b> ¦ &lt;b>x&lt;/b>",
                "&lt; R&D ¦ &amp;lt; R&amp;D",
                "a|b ¦ a\\|b",
                "*a* _b_ ~c~ `d` ¦ \\*a\\* \\_b\\_ \\~c\\~ \\`d\\`",
                "snake_case_key ¦ snake_case_key",
                "a\\b ¦ a\\\\b",
                "$a$ but $15M ¦ &#36;a&#36; but $15M",
                "- item ¦ \\- item",
                "-5% off ¦ -5% off",
                "1. first ¦ 1\\. first",
                "1.5 is more ¦ 1\\.5 is more",
                "12) next ¦ 12\\) next",
                "in 2026. So ¦ in 2026. So",
                "# title ¦ \\# title",
                "> said ¦ &gt; said",
                "--- ¦ \\---",
                "=== ¦ \\===",
                "C # ¦ C \\#",
            })
    void dataMeansItself(String data, String markdown) {
        assertThat(write(Block.paragraph(data))).isEqualTo(markdown + "\n");
    }

    @Test
    void aReferenceSplitOverSpansIsStillBroken() {
        assertThat(write(Block.paragraph(Text.of("fixes #").plus("12")))).isEqualTo("fixes #&#8203;12\n");
    }

    @Test
    void codeIsFencedByMoreBackticksThanItHolds() {
        assertThat(write(Block.paragraph(Text.code("a``b")))).isEqualTo("```a``b```\n");
        assertThat(write(Block.paragraph(Text.code("`a")))).isEqualTo("`` `a ``\n");
        assertThat(write(new Block.Code("ya`ml", List.of("````")))).isEqualTo("`````yaml\n````\n`````\n");
    }

    @Test
    void pipesInCodeDoNotEndACell() {
        Block table = new Block.Table(
                Text.EMPTY,
                List.of(Column.left("key")),
                List.of(List.of(Cell.of(Text.code("a|b"))), List.of(Cell.of("c\\|d"))));

        assertThat(write(table)).isEqualTo("""
                | key |
                | --- |
                | `a\\|b` |
                | c\\\\\\|d |
                """);
    }

    @Test
    void strongTextKeepsItsBlanksOutsideTheStars() {
        assertThat(write(Block.paragraph(Text.of("a").plus(" b ", Style.STRONG).plus("c"))))
                .isEqualTo("a **b** c\n");
        assertThat(write(Block.paragraph(Text.strong("a").plus("b", Style.STRONG))))
                .isEqualTo("**ab**\n");
        assertThat(write(Block.paragraph(Text.of("a").plus("(b)", Style.STRONG).plus("c"))))
                .isEqualTo("a(b)c\n");
    }

    @Test
    void twoListsInARowStayTwo() {
        Block list = Block.bullets(List.of(Item.of("a")));

        assertThat(write(list, list, list)).isEqualTo("- a\n\n* a\n\n- a\n");
        assertThat(write(list, Block.paragraph("b"), list)).isEqualTo("- a\n\nb\n\n- a\n");
    }

    @Test
    void anEmptyDocumentIsOneEmptyLine() {
        assertThat(write()).isEqualTo("\n");
    }

    private static String write(Block... blocks) {
        return new MarkdownWriter().write(new Document("", List.of(blocks)));
    }
}
