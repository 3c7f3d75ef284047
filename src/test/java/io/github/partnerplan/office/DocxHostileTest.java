package io.github.partnerplan.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.document.CleanText;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Cover;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Field;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Text;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Text of users' files is text in a Word file, whatever stands in it. */
class DocxHostileTest {
    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsShownAsItsCleanSelf(@ForAll("hostile") String text) {
        WordFile file = WordFile.of(everywhere("x" + text));

        String shown = CleanText.of("x" + text).replaceAll(" +", " ").stripTrailing();
        assertThat(file.inStyle("Normal"))
                .anySatisfy(each -> assertThat(each.stripTrailing()).isEqualTo(shown));
        assertThat(file.inStyle("Heading1"))
                .anySatisfy(each -> assertThat(each.stripTrailing()).isEqualTo(shown));
    }

    @Test
    void markupControlsAndOtherScriptsAreText() {
        String text = "<w:p>&amp; =1+1 \u202Eevil\u0000\u0007 😀 東京 שלום مرحبا \uD83D \uFFFF ]]> \"'";

        String shown = WordFile.of(everywhere(text)).text();

        assertThat(shown).contains("<w:p>&amp; =1+1 evil␀␇ 😀 東京 שלום مرحبا \uFFFD \uFFFD ]]> \"'");
        assertThat(shown).doesNotContain("\u202E");
    }

    @Test
    void aWordOfTenThousandLettersIsWrittenWhole() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; word.length() < 10_000; i++) {
            word.append(Integer.toString(i * i, 36));
        }

        assertThat(WordFile.of(everywhere(word.toString())).inStyle("Normal")).contains(word.toString());
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .ascii()
                .withChars(" \n\t\u001B\u009B\u202E\u200B\u00A0<>&\"'=@東😀e\u0301\uD83D\uFFFE\uFFFF\u0000")
                .ofMaxLength(60);
    }

    private static Document everywhere(String words) {
        Text text = Text.of(words);
        Cover cover = new Cover(words, words, words, Optional.empty(), "", List.of(Block.paragraph(text)));
        return new Document(
                words,
                Optional.of(cover),
                List.of(
                        new Block.Banner(text, text),
                        new Block.Heading(2, text),
                        new Block.Heading(3, text),
                        new Block.Paragraph(text, Text.EMPTY),
                        Block.numbered(List.of(new Item(Mark.WARN, text, text, text))),
                        Block.checks(List.of(new Item(Mark.NONE, text, text, text))),
                        new Block.Fields(List.of(new Field(text, text, text))),
                        new Block.Table(
                                text,
                                List.of(Column.flexible(words), Column.right("code")),
                                List.of(List.of(Cell.of(text), Cell.of(Text.code("x"))))),
                        new Block.Code(words, List.of(words)),
                        new Block.Figure(new Chart.Stacks(
                                words,
                                words.isBlank() ? "-" : words,
                                List.of(words),
                                List.of(new Chart.Stack(words, List.of(Double.NaN), List.of(words))))),
                        new Block.Notes(List.of(new Note(words, text, List.of(text)))),
                        new Block.Footer(text)));
    }
}
