package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Big List of Naughty Strings as data of every block. */
class NaughtyStringsTest {
    private static final Path LIST = Path.of("../shared/corpora/blns/blns.txt");
    private static final List<String> STRINGS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isRegularFile(LIST), "the corpus " + LIST + " is not there");
        for (String line : Files.readAllLines(LIST)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                STRINGS.add(line);
            }
        }
    }

    @Test
    void noneReachesTheTerminalAsAControl() {
        for (String naughty : STRINGS) {
            String text = new TextWriter(80, false).write(document(naughty));
            for (String line : text.lines().toList()) {
                assertThat(DisplayWidth.of(line)).as(naughty).isLessThanOrEqualTo(80);
            }
            assertHarmless(text, naughty);
        }
    }

    @Test
    void noneTakesEffectInMarkdown() {
        for (String naughty : STRINGS) {
            String markdown = new MarkdownWriter().write(document(naughty));
            assertHarmless(markdown, naughty);
            String prose = markdown.replaceAll("(?s)`+[^`]+`+", "");
            assertThat(prose).as(naughty).doesNotContainPattern("<[A-Za-z/!?]");
            assertThat(prose).as(naughty).doesNotContainPattern("@[A-Za-z0-9]");
            assertThat(prose).as(naughty).doesNotContainPattern("#[0-9](?![0-9]*;)");
            assertThat(prose).as(naughty).doesNotContain("://").doesNotContain("www.");
            assertThat(prose).as(naughty).doesNotContainPattern("(?<!\\\\)\\[");
        }
    }

    private static void assertHarmless(String written, String naughty) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean harmful = (c != '\n' && Character.isISOControl(c)) || Character.getType(c) == Character.FORMAT;
            assertThat(harmful).as(naughty).isFalse();
        }
    }

    private static Document document(String naughty) {
        Text text = Text.of(naughty);
        return new Document(
                "",
                List.of(
                        new Block.Banner(text, text),
                        new Block.Heading(2, text),
                        new Block.Paragraph(text, text),
                        Block.numbered(List.of(new Item(Mark.WARN, text, text, text))),
                        Block.bullets(List.of(new Item(Mark.NONE, text, text, text))),
                        new Block.Fields(List.of(new Field(text, text, text))),
                        new Block.Table(
                                text,
                                List.of(Column.flexible("name"), Column.right("code")),
                                List.of(List.of(Cell.of(text), Cell.of(Text.code("x")))))));
    }
}
