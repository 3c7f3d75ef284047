package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static LocalDate day(int offset) {
        return LocalDate.of(2020, 1, 1).plusDays(offset);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 12, 2025-09-30",
        "2026-12-31, 6,  2026-06-30", // June has no 31st: its last day
        "2026-03-31, 1,  2026-02-28",
        "2024-03-31, 1,  2024-02-29",
        "2024-02-29, 12, 2023-02-28",
        "2025-02-28, 12, 2024-02-28", // so the leap day itself is in the window
        "2026-09-30, 24, 2024-09-30"
    })
    void aWindowOfMonthsStartsAfterTheSameDayOrThatMonthsLast(LocalDate until, int months, LocalDate after) {
        assertThat(Window.months(until, months)).isEqualTo(new Window(after, until));
    }

    @Test
    void theStartIsOutAndTheEndIsIn() {
        Window window = Window.months(LocalDate.of(2026, 9, 30), 12);
        assertThat(window.contains(LocalDate.of(2025, 9, 30))).isFalse();
        assertThat(window.contains(LocalDate.of(2025, 10, 1))).isTrue();
        assertThat(window.contains(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(window.contains(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(window.contains(Optional.empty())).isFalse();
    }

    @Property(tries = 300)
    void ninetyDaysAreNinetyDays(
            @ForAll @IntRange(max = 4000) int until, @ForAll @IntRange(min = 1, max = 400) int days) {
        Window window = Window.days(day(until), days);
        int in = 0;
        for (int i = until - days - 2; i <= until + 2; i++) {
            in += window.contains(day(i)) ? 1 : 0;
        }
        assertThat(in).isEqualTo(days);
    }

    @Property(tries = 300)
    void theWindowBeforeEndsWhereThisOneStarts(
            @ForAll @IntRange(max = 4000) int until, @ForAll @IntRange(min = 1, max = 24) int months) {
        Window window = Window.months(day(until), months);
        Window before = window.before(months);
        for (LocalDate each = before.after(); !each.isAfter(window.until()); each = each.plusDays(1)) {
            boolean isFirstDay = each.equals(before.after());
            assertThat(window.contains(each) != before.contains(each)).isEqualTo(!isFirstDay);
        }
    }
}
