package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Zürich, 6",
        "Zu\u0308rich, 6",
        "10–20%, 6",
        "▕██▌ ░▏, 7",
        "✓, 1",
        "東京, 4",
        "ｆｕｌｌ, 8",
        "ﾊﾝｶｸ, 4",
        "한국, 4",
        "\u1112\u1161\u11AB, 2",
        "😀, 2",
        "⭐, 2",
        "𠮷, 2",
    })
    void aTextTakesTheColumnsATerminalGivesIt(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
