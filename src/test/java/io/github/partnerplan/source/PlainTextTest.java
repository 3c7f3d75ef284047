package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void plainTextComesBackAsItIs() {
        String text = "Acme Inc. (24M)";

        assertThat(PlainText.clean(text)).isSameAs(text);
    }

    @Test
    void lettersOfAnyLanguageStay() {
        assertThat(PlainText.clean("Zürich 東京 😀 עברית")).isEqualTo("Zürich 東京 😀 עברית");
    }

    @Test
    void controlsBecomeVisible() {
        assertThat(PlainText.clean("a\u001B[2J\r\nb\u007F\u009B\tc")).isEqualTo("a␛[2J␍␊b␡\uFFFD c");
    }

    @Test
    void directionMarksAndWhatHasNoWidthAreDropped() {
        assertThat(PlainText.clean("a\u202Eb\u2066c\u200Bd\uFEFFe\u200Df")).isEqualTo("abcdef");
    }

    @Test
    void aLongValueIsCutForAMessage() {
        assertThat(PlainText.quoted("x".repeat(1000))).isEqualTo("\"" + "x".repeat(59) + "…\"");
        assertThat(PlainText.quoted("two\nlines")).isEqualTo("\"two␊lines\"");
    }

    @Property
    void whatIsCleanStaysTheSame(@ForAll String text) {
        String once = PlainText.clean(text);

        assertThat(PlainText.clean(once)).isEqualTo(once);
        assertThat(once.chars()).noneMatch(Character::isISOControl);
    }
}
