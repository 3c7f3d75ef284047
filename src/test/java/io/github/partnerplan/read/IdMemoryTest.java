package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IdMemoryTest {

    @Property
    void theFirstLineOfAnIdIsRemembered(@ForAll List<@AlphaChars @StringLength(max = 2) String> ids) {
        IdMemory memory = new IdMemory();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            int line = i + 2;
            int first = expected.getOrDefault(ids.get(i), 0);
            assertThat(memory.firstLine(ids.get(i), line)).isEqualTo(first);
            expected.putIfAbsent(ids.get(i), line);
        }
    }

    @Test
    void aMillionIdsInARowAreAllDifferent() {
        IdMemory memory = new IdMemory();
        for (int i = 0; i < 1_000_000; i++) {
            assertThat(memory.firstLine("D-" + i, i + 2)).isZero();
        }
        assertThat(memory.firstLine("D-999999", 5)).isEqualTo(1_000_001);
    }

    @Test
    void onlyASpreadsheetsNotationIsDamage() {
        for (String damaged : List.of("1.2E+15", "1E+15", "1,23457E+12")) {
            assertThat(IdMemory.isDamaged(damaged)).as(damaged).isTrue();
        }
        for (String sound : List.of("1E5", "E+15", "1E+", "AE+15", "12.3E+4", "1.2.3E+4", "", "1E+1E+1")) {
            assertThat(IdMemory.isDamaged(sound)).as(sound).isFalse();
        }
    }
}
