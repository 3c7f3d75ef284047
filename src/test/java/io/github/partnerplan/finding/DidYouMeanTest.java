package io.github.partnerplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    private static final List<String> KEYS =
            List.of("protection", "extension", "approval_sla", "decides", "mdf", "fee");

    @Test
    void aMissingLetterIsFound() {
        assertThat(DidYouMean.closest("protecton", KEYS)).contains("protection");
    }

    @Test
    void swappedNeighboursCountAsOneEdit() {
        assertThat(DidYouMean.closest("mfd", KEYS)).contains("mdf");
    }

    @Test
    void caseDashesAndBlanksDoNotMatter() {
        assertThat(DidYouMean.closest("Approval-SLA", KEYS)).contains("approval_sla");
        assertThat(DidYouMean.closest("approval sla", KEYS)).contains("approval_sla");
    }

    @Test
    void aDifferentWordIsNotSuggested() {
        assertThat(DidYouMean.closest("discount", KEYS)).isEmpty();
        assertThat(DidYouMean.closest("map", List.of("fee"))).isEmpty();
        assertThat(DidYouMean.closest("", KEYS)).isEmpty();
        assertThat(DidYouMean.closest("a", List.of("b"))).isEmpty();
    }

    @Test
    void theFirstOfEquallyCloseNamesIsTaken() {
        assertThat(DidYouMean.closest("gold", List.of("bold", "cold"))).contains("bold");
    }

    @Test
    void theHintIsAReadyClauseOrNothing() {
        assertThat(DidYouMean.hint("protecton", KEYS)).isEqualTo("; did you mean \"protection\"?");
        assertThat(DidYouMean.hint("discount", KEYS)).isEmpty();
    }

    @Property
    void anyNameWithOneSwapIsFoundAgain(
            @ForAll @AlphaChars @StringLength(min = 4, max = 12) String name,
            @ForAll @IntRange(min = 0, max = 2) int at) {
        String swapped = name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);

        assertThat(DidYouMean.closest(swapped, List.of("some_other_key_here", name)))
                .contains(name);
    }
}
