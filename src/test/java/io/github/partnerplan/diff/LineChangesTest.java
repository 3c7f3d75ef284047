package io.github.partnerplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineChangesTest {

    /** What goes is struck from the old lines, what comes is put in at its number, and the new lines are there. */
    @Property
    void theChangesLeadFromTheOldLinesToTheNew(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> after) {
        List<String> old = words(before);
        List<String> young = words(after);
        List<LineChange> changes = LineChanges.between(old, young);
        List<String> made = new ArrayList<>(old);
        List<LineChange> removed = new ArrayList<>(changes);
        removed.removeIf(LineChange::isAdded);
        Collections.reverse(removed);
        for (LineChange change : removed) {
            assertThat(made.remove(change.line() - 1)).isEqualTo(change.text());
        }
        for (LineChange change : changes) {
            if (change.isAdded()) {
                made.add(change.line() - 1, change.text());
            }
        }
        assertThat(made).isEqualTo(young);
    }

    private static List<String> words(List<Integer> numbers) {
        List<String> words = new ArrayList<>();
        numbers.forEach(number -> words.add("line " + number));
        return words;
    }

    @Test
    void ofAPlaceFirstWhatGoesThenWhatComes() {
        List<LineChange> changes = LineChanges.between(List.of("a", "b", "c"), List.of("a", "x", "y", "c"));
        assertThat(changes)
                .extracting(change -> (change.isAdded() ? "+" : "-") + change.line() + change.text())
                .containsExactly("-2b", "+2x", "+3y");
    }

    @Test
    void twoLongFilesWithNothingInCommonAreToldSoon() {
        List<String> old = new ArrayList<>();
        List<String> young = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            old.add("old " + i);
            young.add("new " + i);
        }
        assertThat(LineChanges.between(old, young)).hasSize(200_000);
    }

    @Test
    void aControlCharacterIsShownAsASign() {
        assertThat(LineChanges.between(List.of("a"), List.of("\u001b[2J"))
                        .get(1)
                        .text())
                .isEqualTo("\u241b[2J");
    }
}
