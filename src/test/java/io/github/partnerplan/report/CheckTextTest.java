package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckTextTest {

    private static Finding at(int column, int length, String help) {
        return new Finding("x-y", Severity.ERROR, Location.span("f", 1, column, length), "m" + column, help, List.of());
    }

    private static String text(String line, Finding... findings) {
        return FindingLines.of(
                List.of(findings), (file, number) -> number == 1 ? Optional.of(line) : Optional.empty(), true, false);
    }

    @Test
    void findingsOfOneLineShareItsFrameAndEachHasItsHelp() {
        assertThat(text("abc: def", at(1, 3, "Mend it."), at(6, 3, "Mend it."), at(6, 1, "Or not.")))
                .isEqualTo("""
                        f:1:1: error: m1 [x-y]
                            help: Mend it.
                        f:1:6: error: m6 [x-y]
                            help: Mend it.
                        f:1:6: error: m6 [x-y]
                            help: Or not.
                            1 | abc: def
                              | ^^^  ^^^

                        """);
    }

    @Test
    void aLineTooLongForBothPlacesIsShownTwice() {
        String text = text("x".repeat(300), at(1, 1, ""), at(250, 1, ""));
        assertThat(text.lines().filter(line -> line.startsWith("    1 | "))).hasSize(2);
        assertThat(text.lines().filter(line -> line.endsWith("^"))).hasSize(2);
    }

    @Test
    void findingsOfFilesAsAWholeStandApart() {
        Finding whole = new Finding("x-y", Severity.NOTE, Location.file("f"), "m", "Mend it.", List.of());
        assertThat(text("", whole, whole)).isEqualTo("f: note: m [x-y]\nhelp: Mend it.\n\n".repeat(2));
    }

    @Test
    void theLastLineCountsAndSaysWhatIsLeftOut() {
        assertThat(CheckText.of(SampleCheck.report(), SampleCheck.lines(), false, false))
                .endsWith(
                        "\n5 errors, 15 warnings, 3 notes in 5 files as of 2026-09-30; 2 ignored, 3 known to the baseline\n");
        assertThat(CheckText.of(SampleCheck.clean(), SampleCheck.lines(), true, false))
                .isEqualTo("no findings in 2 files as of 2026-09-30\n");
    }

    @Test
    void anOptionIsNoFile() {
        Finding option = new Finding("x-y", Severity.ERROR, Location.file("--arr"), "m", "", List.of());
        assertThat(FindingsText.of(List.of(option), false, false, SampleCheck.lines()))
                .isEqualTo("--arr: error: m [x-y]\n1 error\n");
    }
}
