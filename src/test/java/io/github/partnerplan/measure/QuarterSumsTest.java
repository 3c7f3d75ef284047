package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterSumsTest {

    private static final Set<DealType> NEW = Set.of(DealType.NEW);
    private static final Set<Attribution> SOURCED = Set.of(Attribution.SOURCED);

    private static void assertTheyAreTheTwoYears(LocalDate asOf) {
        List<Window> quarters = QuarterSums.windows(asOf);
        Window year = Window.months(asOf, 12);
        Window before = year.before(12);
        assertThat(quarters).hasSize(8);
        for (int i = 1; i < 8; i++) {
            assertThat(quarters.get(i).after()).isEqualTo(quarters.get(i - 1).until());
        }
        for (Window quarter : quarters) {
            assertThat(quarter.until()).isAfter(quarter.after());
        }
        assertThat(new Window(quarters.get(4).after(), quarters.get(7).until())).isEqualTo(year);
        assertThat(new Window(quarters.get(0).after(), quarters.get(3).until())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-30", "2026-12-31", "2026-05-31", "2026-05-30", "2026-05-29", "2024-02-29", "2025-02-28",
                "2026-02-28", "2024-11-29", "2024-11-30", "2025-11-29", "2026-08-31", "2026-08-30", "2026-08-29"
            })
    void theEightQuartersOfADayLateInAMonthAreItsTwoYears(LocalDate asOf) {
        assertTheyAreTheTwoYears(asOf);
    }

    @Property(tries = 500)
    void theEightQuartersOfAnyDayAreItsTwoYears(@ForAll @IntRange(max = 4000) int offset) {
        assertTheyAreTheTwoYears(LocalDate.of(2020, 1, 1).plusDays(offset));
    }

    @Test
    void fromTheEndOfAMonthQuartersEndWithMonths() {
        assertThat(QuarterSums.windows(LocalDate.of(2026, 9, 30)).stream()
                        .map(window -> window.until().toString()))
                .containsExactly(
                        "2024-12-31",
                        "2025-03-31",
                        "2025-06-30",
                        "2025-09-30",
                        "2025-12-31",
                        "2026-03-31",
                        "2026-06-30",
                        "2026-09-30");
    }

    @Test
    void fromAnotherDayTheyEndOnThatDayOfTheMonth() {
        assertThat(QuarterSums.windows(LocalDate.of(2026, 5, 15)).get(6))
                .isEqualTo(new Window(LocalDate.of(2025, 11, 15), LocalDate.of(2026, 2, 15)));
    }

    @Test
    void aDealCountsInTheQuarterOfItsLastDayAndNotOfItsFirst() {
        QuarterSums sums = Facts.on("2026-09-30")
                .deal("won new 100 partner=P role=sourced created=2026-01-01 closed=2026-06-30")
                .deal("won new 10 partner=P role=sourced created=2026-01-01 closed=2026-07-01")
                .deal("won new 1 partner=P role=sourced created=2026-01-01 closed=2026-09-30")
                .deal("won new 5000 partner=P role=sourced created=2026-01-01 closed=2026-10-01")
                .deal("won new 7000 partner=P role=sourced created=2024-01-01 closed=2024-09-30")
                .deal("won new 3 partner=P role=sourced created=2024-01-01 closed=2024-10-01")
                .ledger()
                .deals()
                .quarters();
        assertThat(sums.won(7, NEW, SOURCED).amount()).isEqualByComparingTo("11");
        assertThat(sums.won(6, NEW, SOURCED).amount()).isEqualByComparingTo("100");
        assertThat(sums.won(0, NEW, SOURCED).amount()).isEqualByComparingTo("3");
        assertThat(sums.firstClosed()).contains(LocalDate.of(2024, 9, 30));
    }

    @Test
    void typesAndAttributionsAreKeptApartAndADealWithoutAnAmountCounts() {
        QuarterSums sums = Facts.on("2026-09-30")
                .deal("won new 100 created=2026-01-01 closed=2026-08-01")
                .deal("won expansion 20 created=2026-01-01 closed=2026-08-01")
                .deal("won new partner=P created=2026-01-01 closed=2026-08-01")
                .deal("lost new 900 created=2026-01-01 closed=2026-08-01")
                .deal("open new 800 created=2026-01-01")
                .ledger()
                .deals()
                .quarters();
        assertThat(sums.won(7, NEW, Set.of(Attribution.DIRECT))).isEqualTo(new Tally(1, new BigDecimal("100"), 0));
        assertThat(sums.won(7, Books.ALL_TYPES, Set.of(Attribution.DIRECT)).amount())
                .isEqualByComparingTo("120");
        assertThat(sums.won(7, NEW, Set.of(Attribution.ATTACHED))).isEqualTo(new Tally(1, BigDecimal.ZERO, 1));
    }
}
