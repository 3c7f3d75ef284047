package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final Dialect OPEN = Dialect.UNDECIDED;
    private static final Dialect POINT = new Dialect(Dialect.Decimal.POINT, Dialect.DateOrder.MONTH_FIRST);
    private static final Dialect COMMA = new Dialect(Dialect.Decimal.COMMA, Dialect.DateOrder.DAY_FIRST);

    private static String faultId(Reading<?> reading) {
        return reading.fault().map(Reading.Fault::id).orElse("none");
    }

    private static MoneyText money(String text) {
        return Values.money(text, OPEN).value().orElseThrow(() -> new AssertionError(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24M|24000000|",
                "$24M|24000000|USD",
                "24_000_000|24000000|",
                "24,000,000|24000000|",
                "24.000.000|24000000|",
                "24 000 000|24000000|",
                "24'000'000|24000000|",
                "€1.5M|1500000|EUR",
                "1,5 Mio €|1500000|EUR",
                "250K|250000|",
                "250 k|250000|",
                "2500|2500|",
                "2500.00|2500|",
                "1.234,56 €|1234.56|EUR",
                "1,234.56|1234.56|",
                "1 234,5|1234.5|",
                "USD 24M|24000000|USD",
                "24M USD|24000000|USD",
                "24M usd|24000000|USD",
                "US$24M|24000000|USD",
                "C$ 24M|24000000|CAD",
                "£12|12|GBP",
                "CHF 1'250.50|1250.50|CHF",
                "-500|-500|",
                "−500|-500|",
                "(500)|-500|",
                "($1,234.50)|-1234.50|USD",
                "-$500|-500|USD",
                "$-500|-500|USD",
                "2bn|2000000000|",
                ".5|0.5|",
                "0.500|0.5|",
                "0,500|0.5|",
                "1.5000|1.5|",
            })
    void moneyIsReadTheOneWayItCanBe(String text, BigDecimal amount, String currency) {
        assertThat(money(text).amount()).isEqualByComparingTo(amount);
        assertThat(money(text).currency()).isEqualTo(currency == null ? "" : currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "1,500", "$24,000", "24.000 €", "-1,500", "(999,999)", "1.250M", "12.345K"})
    void oneSeparatorBeforeThreeDigitsAsksUntilTheColumnDecides(String text) {
        assertThat(faultId(Values.money(text, OPEN))).isEqualTo("value-ambiguous");
        assertThat(Values.money(text, POINT).value()).isPresent();
        assertThat(Values.money(text, COMMA).value()).isPresent();
        assertThat(Values.money(text, POINT)).isNotEqualTo(Values.money(text, COMMA));
    }

    @Test
    void theDialectDecidesWhatASeparatorMeans() {
        assertThat(Values.money("1.500", POINT).orElse(money("0")).amount()).isEqualByComparingTo("1.5");
        assertThat(Values.money("1.500", COMMA).orElse(money("0")).amount()).isEqualByComparingTo("1500");
        assertThat(Values.money("1,500", POINT).orElse(money("0")).amount()).isEqualByComparingTo("1500");
        assertThat(Values.money("1,500", COMMA).orElse(money("0")).amount()).isEqualByComparingTo("1.5");
    }

    @Test
    void aLeadingZeroIsNeverAGroupOfThousands() {
        assertThat(Values.money("0,500", COMMA).orElse(money("9")).amount()).isEqualByComparingTo("0.5");
        assertThat(faultId(Values.money("0,500", POINT))).isEqualTo("value-ambiguous");
        assertThat(faultId(Values.money("0,500,000", OPEN))).isEqualTo("value-type");
        assertThat(faultId(Values.money("0_500", OPEN))).isEqualTo("value-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9",
                "1E+15",
                "24Q",
                "abc",
                "$",
                "15%",
                "1,23,4",
                "1.2.3",
                "24M M",
                "USD 5 EUR",
                "--5",
                "1__000",
                "NaN",
                "5.",
                "₿5",
                "()"
            })
    void whatIsNoMoneyIsAFaultOfType(String text) {
        assertThat(faultId(Values.money(text, OPEN))).isEqualTo("value-type");
    }

    @Test
    void moreThanEighteenDigitsAreOutOfRange() {
        assertThat(Values.money("999999999999999999", OPEN).value()).isPresent();
        assertThat(faultId(Values.money("9999999999999999999", OPEN))).isEqualTo("value-range");
        assertThat(faultId(Values.money("999999999999M", OPEN))).isEqualTo("none");
        assertThat(faultId(Values.money("9999999999999M", OPEN))).isEqualTo("value-range");
    }

    @Test
    void aBlankIsNeitherZeroNorAFault() {
        assertThat(Values.money(" \u00a0", OPEN).isBlank()).isTrue();
        assertThat(Values.share("", OPEN).isBlank()).isTrue();
        assertThat(Values.date("", OPEN).isBlank()).isTrue();
    }

    @Test
    void anAmbiguousAmountIsQuotedWithBothReadingsAndASureWayToWriteEach() {
        Reading.Fault<MoneyText> fault = Values.money("1.500", OPEN).fault().orElseThrow();
        assertThat(fault.message()).isEqualTo("\"1.500\" can be read as 1500 or as 1.500");
        assertThat(fault.help()).isEqualTo("Write 1500 or 1.50.");
        assertThat(Values.money("1,505", OPEN).fault().orElseThrow().help()).isEqualTo("Write 1505 or 1.5050.");
    }

    @Test
    void aBareDollarIsTheHomeDollarAndANamedOneIsNot() {
        assertThat(money("$5").currencyIn("CAD")).isEqualTo("CAD");
        assertThat(money("US$5").currencyIn("CAD")).isEqualTo("USD");
        assertThat(money("$5").currencyIn("EUR")).isEqualTo("USD");
        assertThat(money("5").currencyIn("EUR")).isEqualTo("EUR");
    }

    @Test
    void sharesAreFractionsAndANakedNumberAsks() {
        assertThat(Values.share("15%", OPEN).orElse(BigDecimal.TEN)).isEqualByComparingTo("0.15");
        assertThat(Values.share("12,5 %", OPEN).orElse(BigDecimal.TEN)).isEqualByComparingTo("0.125");
        assertThat(Values.share("0.15", OPEN).orElse(BigDecimal.TEN)).isEqualByComparingTo("0.15");
        assertThat(Values.share("1", OPEN).orElse(BigDecimal.TEN)).isEqualByComparingTo("1");
        assertThat(faultId(Values.share("15", OPEN))).isEqualTo("value-ambiguous");
        assertThat(faultId(Values.share("1.5", OPEN))).isEqualTo("value-ambiguous");
        assertThat(faultId(Values.share("some", OPEN))).isEqualTo("value-type");
        assertThat(faultId(Values.share("1,234,567%", OPEN))).isEqualTo("value-type");
    }

    @Test
    void plainNumbersHaveNoThousandsAndNoExponent() {
        assertThat(Values.number("1.085", POINT).orElse(BigDecimal.TEN)).isEqualByComparingTo("1.085");
        assertThat(faultId(Values.number("1.085", OPEN))).isEqualTo("value-ambiguous");
        assertThat(faultId(Values.number("1,000,000", OPEN))).isEqualTo("value-type");
        assertThat(faultId(Values.number("1e400", OPEN))).isEqualTo("value-type");
        assertThat(faultId(Values.number("5K", OPEN))).isEqualTo("value-type");
    }

    @Test
    void countsAreWholeAndNotNegative() {
        assertThat(Values.count("1,234,567", OPEN).orElse(0)).isEqualTo(1_234_567);
        assertThat(Values.count("130", OPEN).orElse(0)).isEqualTo(130);
        assertThat(faultId(Values.count("1,200", OPEN))).isEqualTo("value-ambiguous");
        assertThat(faultId(Values.count("130.5", OPEN))).isEqualTo("value-range");
        assertThat(faultId(Values.count("-3", OPEN))).isEqualTo("value-range");
        assertThat(faultId(Values.count("9999999999", OPEN))).isEqualTo("value-range");
    }

    @ParameterizedTest
    @CsvSource({
        "25-30%,0.25,0.30",
        "25%–30%,0.25,0.30",
        "25% to 30%,0.25,0.30",
        "25%,0.25,0.25",
        "0.25-0.3,0.25,0.3",
        "12.5 - 15 %,0.125,0.15"
    })
    void rangesOfSharesHaveTwoEnds(String text, BigDecimal low, BigDecimal high) {
        Range range = Values.shareRange(text).value().orElseThrow();
        assertThat(range.low()).isEqualByComparingTo(low);
        assertThat(range.high()).isEqualByComparingTo(high);
    }

    @Test
    void rangesOfMoneyNameTheirUnitTwice() {
        assertThat(Values.moneyRange("5K-50K").value().orElseThrow().high()).isEqualByComparingTo("50000");
        assertThat(Values.moneyRange("$5K – $50K").value().orElseThrow().low()).isEqualByComparingTo("5000");
        assertThat(faultId(Values.moneyRange("5-50K"))).isEqualTo("value-ambiguous");
        assertThat(faultId(Values.moneyRange("50K-5K"))).isEqualTo("value-range");
        assertThat(faultId(Values.shareRange("30-25%"))).isEqualTo("value-range");
        assertThat(faultId(Values.shareRange("25-30"))).isEqualTo("value-ambiguous");
    }

    @Test
    void aRangeWithoutPercentSignIsQuotedWhole() {
        Reading.Fault<Range> fault = Values.shareRange("30-40").fault().orElseThrow();
        assertThat(fault.message()).isEqualTo("\"30-40\" can be read as 30-40% or as 3000-4000%");
        assertThat(fault.help()).isEqualTo("Add the percent sign: 30-40%.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-30",
                "2026/9/30",
                "20260930",
                "2026-09-30T23:59:59Z",
                "2026-09-30T23:59:59.000+0000",
                "2026-09-30 23:59 UTC",
                "2026-09-30 23:59",
                "2026-09-30T00:00:00-08:00",
                "9/30/2026",
                "30/09/2026",
                "30.09.2026",
                "30. 9. 2026",
                "09-30-2026",
                "9/30/2026, 4:15 PM",
                "9/30/2026 16:15",
                "30 Sep 2026",
                "30-Sep-2026",
                "Sep 30, 2026",
                "September 30, 2026",
                "1790726400000"
            })
    void datesThatCanBeReadOneWayAreRead(String text) {
        assertThat(Values.date(text, OPEN).value()).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void dayAndMonthAreNeverGuessed() {
        assertThat(faultId(Values.date("03/04/2026", OPEN))).isEqualTo("value-ambiguous");
        assertThat(Values.date("03/04/2026", COMMA).value()).contains(LocalDate.of(2026, 4, 3));
        assertThat(Values.date("03/04/2026", POINT).value()).contains(LocalDate.of(2026, 3, 4));
        assertThat(Values.date("04/04/2026", OPEN).value()).contains(LocalDate.of(2026, 4, 4));
        assertThat(faultId(Values.date("12/31/26", OPEN))).isEqualTo("value-ambiguous");
        assertThat(faultId(Values.date("31-Dec-26", OPEN))).isEqualTo("value-ambiguous");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30,value-range",
        "2026-13-01,value-range",
        "2026-00-10,value-range",
        "29/02/2026,value-range",
        "32/01/2026,value-range",
        "13/13/2026,value-range",
        "0026-01-01,value-range",
        "yesterday,value-type",
        "2026-09,value-type",
        "46295,value-type",
        "2026-09-30 noon,value-type",
        "2026-09-30garbage,value-type",
        "3 4 2026,value-type",
        "30 Foo 2026,value-type"
    })
    void impossibleDatesAreFaults(String text, String id) {
        assertThat(faultId(Values.date(text, OPEN))).isEqualTo(id);
    }

    @Test
    void timesAddCalendarUnits() {
        assertThat(Values.span("1 month").value().orElseThrow().after(LocalDate.of(2026, 1, 31)))
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Values.span("2 quarters").value()).contains(new Span(2, Span.Unit.QUARTERS));
        assertThat(Values.span("90-day").value()).contains(new Span(90, Span.Unit.DAYS));
        assertThat(Values.span("12 months").value().orElseThrow().days()).isEqualTo(365);
        assertThat(faultId(Values.span("30"))).isEqualTo("value-type");
        assertThat(faultId(Values.span("30 parsecs"))).isEqualTo("value-type");
        assertThat(faultId(Values.span("99999 days"))).isEqualTo("value-range");
    }

    @Test
    void thresholdsAreNumbersAmountsSharesOrYes() {
        assertThat(Values.threshold("250K").orElse(BigDecimal.ZERO)).isEqualByComparingTo("250000");
        assertThat(Values.threshold("80%").orElse(BigDecimal.ZERO)).isEqualByComparingTo("0.8");
        assertThat(Values.threshold("yes").orElse(BigDecimal.ZERO)).isEqualByComparingTo("1");
        assertThat(Values.threshold("2").orElse(BigDecimal.ZERO)).isEqualByComparingTo("2");
        assertThat(faultId(Values.threshold("two"))).isEqualTo("value-type");
        assertThat(faultId(Values.threshold("1.500"))).isEqualTo("value-ambiguous");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5|POINT",
                "1,5|COMMA",
                "1.234,56 €|COMMA",
                "1,234,567|POINT",
                "1.234.567|COMMA",
                "1.500|AMBIGUOUS",
                "12.345%|POINT",
                "1500|NOTHING",
                "24 000|NOTHING",
                "acme|NOTHING"
            })
    void aTextProvesWhatItsColumnWrites(String text, Evidence.Decimals decimals) {
        assertThat(Values.evidence(text).decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2026,DAY_FIRST",
        "12/31/2026,MONTH_FIRST",
        "03/04/2026,AMBIGUOUS",
        "04/04/2026,NOTHING",
        "2026-12-31,NOTHING",
        "40/50/2026,NOTHING"
    })
    void aDateProvesItsOrder(String text, Evidence.Dates dates) {
        assertThat(Values.evidence(text).dates()).isEqualTo(dates);
    }

    @Test
    void yesAndNoAreReadInAnyCase() {
        assertThat(Values.yesNo("YES").value()).contains(true);
        assertThat(Values.yesNo("False").value()).contains(false);
        assertThat(faultId(Values.yesNo("maybe"))).isEqualTo("value-type");
    }
}
