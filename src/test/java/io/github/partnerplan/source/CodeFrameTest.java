package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CodeFrameTest {

    private static List<String> frame(String text, Location where) {
        Path file = Given.file("frame", text.getBytes(StandardCharsets.UTF_8)).path();
        try (Inputs inputs = new Inputs(file.resolveSibling(""), InputStream.nullInputStream())) {
            String name = String.valueOf(file.getFileName());
            assertThat(inputs.open(name, Location.file("test"), new Findings())).isPresent();
            Location place = new Location(name, where.line(), where.column(), where.endLine(), where.endColumn());
            return CodeFrame.lines(new Finding("x", Severity.ERROR, place, "m", "", List.of()), inputs);
        }
    }

    @Test
    void theLineBeforeTheLineAndTheCarets() {
        assertThat(frame("a: 1\nreg:\n  protecton: 30 days\n", Location.span("f", 3, 3, 9)))
                .containsExactly("    2 | reg:", "    3 |   protecton: 30 days", "      |   ^^^^^^^^^");
    }

    @Test
    void theFirstLineHasNoneBefore() {
        assertThat(frame("abc\n", Location.span("f", 1, 2, 1))).containsExactly("    1 | abc", "      |  ^");
    }

    @Test
    void tabsKeepTheCaretsAligned() {
        assertThat(frame("\ta:\tb\n", Location.span("f", 1, 5, 1)))
                .containsExactly("    1 | \ta:\tb", "      | \t  \t^");
    }

    @Test
    void wideCharactersGetTwoCarets() {
        assertThat(frame("東京: x\n", Location.span("f", 1, 1, 2))).containsExactly("    1 | 東京: x", "      | ^^^^");
    }

    @Test
    void aWholeLineStandsAlone() {
        assertThat(frame("a\n  abc \n", Location.line("f", 2))).containsExactly("    2 |   abc ");
    }

    @Test
    void aPlaceBehindTheLineGetsOneCaret() {
        assertThat(frame("ab\n", Location.span("f", 1, 3, 0))).containsExactly("    1 | ab", "      |   ^");
    }

    @Test
    void escapesAreShownAndNotObeyed() {
        assertThat(frame("a\u001B[31m\u202Eb\n", Location.span("f", 1, 8, 1)))
                .containsExactly("    1 | a␛[31mb", "      |       ^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        List<String> lines = frame("x".repeat(500) + "HERE" + "y".repeat(500), Location.span("f", 1, 501, 4));

        assertThat(lines.get(0))
                .hasSizeLessThanOrEqualTo(100)
                .startsWith("    1 | …xxx")
                .endsWith("yyy…");
        assertThat(lines.get(1).indexOf("^^^^")).isEqualTo(lines.get(0).indexOf("HERE"));
        assertThat(lines.get(1)).endsWith(" ^^^^");
    }

    @Test
    void thereIsNoFrameWithoutALine() {
        assertThat(frame("abc\n", Location.file("f"))).isEmpty();
        assertThat(frame("abc\n", Location.span("f", 9, 1, 1))).isEmpty();
    }

    @Property(tries = 200)
    void noFrameIsWiderThanAHundredColumnsOrHoldsAControl(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 300) int column) {
        String line = text.replaceAll("[\t\0\r\n]", "").repeat(4);
        for (String shown : frame(line + "\n", Location.span("f", 1, column, 3))) {
            assertThat(DisplayWidth.of(shown)).isLessThanOrEqualTo(100 + column);
            assertThat(shown).isEqualTo(PlainText.clean(shown));
        }
    }
}
