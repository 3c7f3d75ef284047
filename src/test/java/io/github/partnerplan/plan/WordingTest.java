package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Wording DOLLARS = new Wording("USD");

    @ParameterizedTest
    @CsvSource({
        "0, $0",
        "0.01, $0.01",
        "-0.4, −$0.40",
        "0.004, $0",
        "0.5, $1",
        "850, $850",
        "4300, $4.3K",
        "5000, $5K",
        "9949, $9.9K",
        "9950, $10K",
        "382499, $382K",
        "382500, $383K",
        "999499, $999K",
        "999500, $1.0M",
        "1250000, $1.25M",
        "9996000, $10.0M",
        "24000000, $24.0M",
        "24049999, $24.0M",
        "24050000, $24.1M",
        "999999999, $1.0B",
        "2500000000, $2.5B",
        "-130000, −$130K"
    })
    void moneyIsShortAndRoundedHalfUp(BigDecimal amount, String words) {
        assertThat(DOLLARS.money(amount)).isEqualTo(words);
    }

    /** Reads the words back: what is printed is the amount to within half of its last printed place. */
    @Property(tries = 1000)
    void moneyReadsBackToWithinHalfItsLastPlace(
            @ForAll @LongRange(min = -3_000_000_000_00L, max = 3_000_000_000_00L) long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        String words = DOLLARS.money(amount);
        assertThat(words).matches("−?\\$\\d{1,4}(\\.\\d{1,2})?[KMB]?");
        char last = words.charAt(words.length() - 1);
        int power = last == 'K' ? 3 : last == 'M' ? 6 : last == 'B' ? 9 : 0;
        String digits = words.replaceAll("[$KMB]", "").replace('−', '-');
        BigDecimal read = new BigDecimal(digits);
        // a trailing zero of the second place is not printed, so the place is one of at most two
        BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(power - read.scale());
        assertThat(read.scaleByPowerOfTen(power).subtract(amount).abs())
                .isLessThanOrEqualTo(place.divide(BigDecimal.valueOf(2)));
    }

    @Property(tries = 500)
    void aShareIsRoundedToATenthOfAPercentAndWholeOnesStayWhole(
            @ForAll @IntRange(min = -1_000_000, max = 5_000_000) int millionths) {
        BigDecimal fraction = BigDecimal.valueOf(millionths, 6);
        BigDecimal percent = fraction.movePointRight(2);
        boolean isWhole = percent.remainder(BigDecimal.ONE).signum() == 0;
        String wanted = percent.setScale(isWhole ? 0 : 1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('-', '−') + "%";
        assertThat(Wording.share(fraction)).isEqualTo(wanted);
        // However it is written, 20% is 20%.
        assertThat(Wording.share(fraction.setScale(20))).isEqualTo(wanted);
        assertThat(Wording.share(fraction.stripTrailingZeros())).isEqualTo(wanted);
    }

    @Property(tries = 500)
    void noFigureHasAnExponent(
            @ForAll @IntRange(min = 1, max = 999) int digits, @ForAll @IntRange(min = -9, max = 9) int power) {
        BigDecimal number = BigDecimal.valueOf(digits).scaleByPowerOfTen(power);
        for (Unit unit : Unit.values()) {
            assertThat(DOLLARS.value(number, unit)).doesNotContain("E");
        }
        assertThat(DOLLARS.exactly(number)).doesNotContain("E");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"24000 | $24,000", "999 | $999", "1234567.5 | $1,234,567.50", "-1000 | −$1,000", "0.004 | $0"})
    void exactMoneyIsGroupedInThousands(BigDecimal amount, String words) {
        assertThat(DOLLARS.exactly(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"EUR, €5K", "GBP, £5K", "JPY, ¥5K", "CHF, CHF 5K"})
    void eachCurrencyHasItsSign(String currency, String words) {
        assertThat(new Wording(currency).money(new BigDecimal("5000"))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 0.061, 6.1%",
        "MONEY, 4300, $4.3K",
        "COUNT, 12, 12",
        "DAYS, 40.5, 40.5 days",
        "DAYS, 40, 40 days",
        "POINTS, 33.4, 33 points",
        "RATIO, 1.245, 1.25×"
    })
    void aValueIsWrittenInItsUnit(Unit unit, BigDecimal value, String words) {
        assertThat(DOLLARS.value(value, unit)).isEqualTo(words);
    }

    @Test
    void aQuantityIsAValueARangeOrUnknown() {
        Quantity range = Quantity.between(new BigDecimal("0.1"), new BigDecimal("0.25"));
        assertThat(DOLLARS.quantity(range, Unit.SHARE)).isEqualTo("10–25%");
        assertThat(DOLLARS.quantity(Quantity.unknown("nobody knows"), Unit.SHARE))
                .isEqualTo("unknown");
        assertThat(DOLLARS.quantity(Quantity.known(7), Unit.COUNT)).isEqualTo("7");
        assertThat(DOLLARS.range(new BigDecimal("0.1"), new BigDecimal("0.2"), Unit.SHARE))
                .isEqualTo("10–20%");
    }

    @Test
    void listsAreJoinedAsASentenceJoinsThem() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Wording.some(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
        assertThat(Wording.some(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
    }

    @Test
    void aNounFollowsItsNumber() {
        assertThat(Wording.count(0, "partner")).isEqualTo("0 partners");
        assertThat(Wording.count(1, "opportunity")).isEqualTo("1 opportunity");
        assertThat(Wording.count(2, "opportunity")).isEqualTo("2 opportunities");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30-40%|30–40%",
                "25% - 30%|25%–30%",
                "5K|$5K",
                "1K-10K|$1K–10K",
                "20%|20%",
                "2026-09-30|2026-09-30",
                "first-to-register|first-to-register",
                "12|12"
            })
    void whatAProgramStatesIsWrittenAsOurFiguresAre(String stated, String words) {
        assertThat(DOLLARS.stated(stated)).isEqualTo(words);
    }
}
