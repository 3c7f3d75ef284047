package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @Test
    void ordinaryTextIsTheSameObject() {
        String text = "Zürich · 10–20% ✓ 東京 😀";

        assertThat(CleanText.of(text)).isSameAs(text);
    }

    @Test
    void anEscapeSequenceIsShownInsteadOfObeyed() {
        assertThat(CleanText.of("\u001B[31mred\u0007\u007F")).isEqualTo("␛[31mred␇␡");
    }

    @Test
    void aControlOfTheUpperSetIsReplaced() {
        assertThat(CleanText.of("a\u009B31m")).isEqualTo("a\uFFFD31m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\u3000", "\u2003"})
    void everySpaceAndLineEndIsABlank(String space) {
        assertThat(CleanText.of("a" + space + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202E",
                "\u2066",
                "\u200F",
                "\u061C",
                "\u200B",
                "\u200D",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u034F",
                "\uFE0F",
                "\u3164",
                "\uFFA0",
                "\uDB40\uDC41",
                "\uDB40\uDD00"
            })
    void whatNobodySeesIsDropped(String invisible) {
        assertThat(CleanText.of("a" + invisible + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00", "\uFFFF", "\uFDD0"})
    void halvesOfCharactersAndNoncharactersAreReplaced(String broken) {
        assertThat(CleanText.of("a" + broken + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void marksDoNotPileUpOverTheLinesAbove() {
        String six = "\u0301\u0302\u0303\u0304\u0305\u0306";

        assertThat(CleanText.of("a" + six + "b" + six)).isEqualTo("a" + six + "b" + six);
        assertThat(CleanText.of("a" + six + "\u0301".repeat(40) + "b\u0301")).isEqualTo("a" + six + "b\u0301");
        assertThat(CleanText.of("a\u0301\u0302\u0303\u200D\u0304\u0305\u0306\u200D\u0301"))
                .as("parted by what nobody sees")
                .isEqualTo("a" + six);
    }

    /** Burmese and pointed Hebrew as they are written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u1000\u103B\u103D\u103E\u102D\u102F\u1037",
                "\u05E9\u05BC\u05C1\u05B8\u0591",
                "e\u0302\u0301",
                "กี่"
            })
    void wordsOfOtherScriptsKeepAllTheirMarks(String word) {
        assertThat(CleanText.of(word)).isEqualTo(word);
    }
}
