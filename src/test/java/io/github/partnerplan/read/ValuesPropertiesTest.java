package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class ValuesPropertiesTest {

    private static final Dialect OPEN = Dialect.UNDECIDED;

    private static String grouped(long whole, char separator) {
        StringBuilder text = new StringBuilder(Long.toString(whole));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, separator);
        }
        return text.toString();
    }

    private static BigDecimal amount(String text, Dialect dialect) {
        return Values.money(text, dialect)
                .value()
                .orElseThrow(() -> new AssertionError(text))
                .amount();
    }

    @Property
    void moneyWithCentsRoundTripsInEveryWayOfWriting(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long whole, @ForAll @IntRange(max = 99) int cents) {
        BigDecimal expected = BigDecimal.valueOf(whole * 100 + cents, 2);
        String decimals = (cents < 10 ? "0" : "") + cents;
        assertThat(amount(whole + "." + decimals, OPEN)).isEqualByComparingTo(expected);
        assertThat(amount(whole + "," + decimals, OPEN)).isEqualByComparingTo(expected);
        assertThat(amount("$" + grouped(whole, ',') + "." + decimals, OPEN)).isEqualByComparingTo(expected);
        assertThat(amount(grouped(whole, '.') + "," + decimals + " €", OPEN)).isEqualByComparingTo(expected);
        assertThat(amount(grouped(whole, '\u202f') + "," + decimals, OPEN)).isEqualByComparingTo(expected);
        assertThat(amount("(" + grouped(whole, '_') + "." + decimals + ")", OPEN))
                .isEqualByComparingTo(expected.negate());
    }

    @Property
    void aValueThatCanBeReadTwoWaysIsNeverGuessed(
            @ForAll @IntRange(min = 1, max = 999) int front,
            @ForAll @IntRange(max = 999) int back,
            @ForAll boolean comma) {
        String text = front + (comma ? "," : ".") + (1000 + back + "").substring(1);
        assertThat(Values.money(text, OPEN).fault().map(Reading.Fault::id)).contains("value-ambiguous");
        assertThat(Values.count(text, OPEN).fault().map(Reading.Fault::id)).contains("value-ambiguous");
        assertThat(Values.number(text, OPEN).fault().map(Reading.Fault::id)).contains("value-ambiguous");
        assertThat(Values.threshold(text).fault().map(Reading.Fault::id)).contains("value-ambiguous");
        assertThat(Values.evidence(text).decimals()).isEqualTo(Evidence.Decimals.AMBIGUOUS);
    }

    @Property
    void aReadingWithoutADialectHoldsUnderTheDialectThatTheTextProves(
            @ForAll @LongRange(max = 99_999_999L) long unscaled,
            @ForAll @IntRange(max = 6) int scale,
            @ForAll boolean comma) {
        String text = BigDecimal.valueOf(unscaled, scale).toPlainString().replace('.', comma ? ',' : '.');
        Evidence.Decimals proof = Values.evidence(text).decimals();
        if (proof == Evidence.Decimals.POINT || proof == Evidence.Decimals.COMMA) {
            Dialect proven = new Dialect(Dialect.Decimal.valueOf(proof.name()), Dialect.DateOrder.UNDECIDED);
            assertThat(Values.money(text, proven)).isEqualTo(Values.money(text, OPEN));
        } else {
            assertThat(proof == Evidence.Decimals.AMBIGUOUS)
                    .isEqualTo(Values.money(text, OPEN).value().isEmpty());
        }
    }

    @Property
    void aShareAndItsPercentageAgree(@ForAll @BigRange(min = "0", max = "1") @Scale(6) BigDecimal share) {
        BigDecimal plain = Values.share(share.toPlainString(), OPEN).orElse(BigDecimal.TEN);
        BigDecimal percent = Values.share(share.movePointRight(2).toPlainString() + "%", OPEN)
                .orElse(BigDecimal.TEN);
        assertThat(plain).isEqualByComparingTo(share);
        assertThat(percent).isEqualByComparingTo(share);
    }

    @Property
    void everyDayRoundTripsAndSlashDatesAgreeWithTheirOrder(
            @ForAll @LongRange(min = -25_567, max = 80_000) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String dayFirst = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        String monthFirst = day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear();
        assertThat(Values.date(day.toString(), OPEN).value()).contains(day);
        assertThat(Values.date(dayFirst, new Dialect(Dialect.Decimal.UNDECIDED, Dialect.DateOrder.DAY_FIRST))
                        .value())
                .contains(day);
        assertThat(Values.date(monthFirst, new Dialect(Dialect.Decimal.UNDECIDED, Dialect.DateOrder.MONTH_FIRST))
                        .value())
                .contains(day);
        boolean open = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
        assertThat(Values.date(dayFirst, OPEN).value().isEmpty()).isEqualTo(open);
    }

    @Property(tries = 3000)
    void noTextMakesAReaderFail(@ForAll String text) {
        assertThatCode(() -> {
                    for (ValueKind kind : ValueKind.values()) {
                        kind.read(text, OPEN);
                    }
                    Values.evidence(text);
                })
                .doesNotThrowAnyException();
    }
}
