package io.github.partnerplan.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Reads the values users write: money, numbers, shares, counts, ranges, yes or no, dates and lengths of time. A text
 * that can be read two ways is never guessed: the dialect of its column decides, or the reading is a fault {@code
 * value-ambiguous}.
 */
public final class Values {

    private Values() {}

    /** {@code 24M}, {@code $24M}, {@code 24_000_000}, {@code 1.234,56 €}, {@code USD 24M}, {@code (500)}. */
    public static Reading<MoneyText> money(String text, Dialect dialect) {
        String trimmed = Blanks.trim(text);
        return trimmed.isEmpty() ? Reading.blank() : new MoneyScanner(trimmed).value(dialect.decimal());
    }

    /**
     * A plain number, without unit and exponent; {@code 1.500} asks unless the dialect says which mark is the decimal
     * one.
     */
    public static Reading<BigDecimal> number(String text, Dialect dialect) {
        String trimmed = Blanks.trim(text);
        return trimmed.isEmpty() ? Reading.blank() : new NumberScanner(trimmed).number(dialect.decimal());
    }

    /**
     * {@code 15%} or {@code 0.15} as the fraction 0.15; {@code 15} alone asks. With a percent sign it may lie outside
     * 0 to 1.
     */
    public static Reading<BigDecimal> share(String text, Dialect dialect) {
        String trimmed = Blanks.trim(text);
        return trimmed.isEmpty() ? Reading.blank() : new NumberScanner(trimmed).share(dialect.decimal());
    }

    /** A whole number of 0 or more, thousands separators allowed. */
    public static Reading<Integer> count(String text, Dialect dialect) {
        String trimmed = Blanks.trim(text);
        return trimmed.isEmpty() ? Reading.blank() : new NumberScanner(trimmed).count(dialect.decimal());
    }

    /** {@code 25-30%}, {@code 25%–30%} or a single {@code 25%}, as fractions. */
    public static Reading<Range> shareRange(String text) {
        String trimmed = Blanks.trim(text);
        return trimmed.isEmpty() ? Reading.blank() : new RangeScanner(trimmed).shares();
    }

    /** {@code 5K-50K} or a single {@code 5K}. */
    public static Reading<Range> moneyRange(String text) {
        String trimmed = Blanks.trim(text);
        return trimmed.isEmpty() ? Reading.blank() : new RangeScanner(trimmed).amounts();
    }

    /** What a requirement or target compares with: a number or amount, a share as a fraction, yes as 1 and no as 0. */
    public static Reading<BigDecimal> threshold(String text) {
        String trimmed = Blanks.trim(text);
        if (trimmed.isEmpty()) {
            return Reading.blank();
        }
        if (trimmed.charAt(trimmed.length() - 1) == '%') {
            return share(trimmed, Dialect.UNDECIDED);
        }
        Reading<Boolean> yesNo = Blanks.isLetter(trimmed.charAt(0)) ? yesNo(trimmed) : Reading.blank();
        if (yesNo.value().isPresent()) {
            return Reading.of(yesNo.value().get() ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        MoneyScanner money = new MoneyScanner(trimmed);
        if (!money.isMoney()) {
            return Reading.fault(
                    "value-type",
                    Blanks.quoted(trimmed) + " is not a number, an amount, a share, or yes",
                    "Write a value such as 2, 250K, 80% or yes.");
        }
        Reading<MoneyText> amount = money.value(Dialect.Decimal.UNDECIDED);
        return amount.value().isPresent() ? Reading.of(amount.value().get().amount()) : amount.without();
    }

    /**
     * {@code yes}, {@code no}, {@code true}, {@code false}, {@code y}, {@code n}, {@code 1} or {@code 0}, in any case.
     */
    public static Reading<Boolean> yesNo(String text) {
        String trimmed = Blanks.trim(text);
        if (trimmed.isEmpty()) {
            return Reading.blank();
        }
        return switch (trimmed.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y", "1" -> Reading.of(Boolean.TRUE);
            case "no", "false", "n", "0" -> Reading.of(Boolean.FALSE);
            default ->
                Reading.fault("value-type", Blanks.quoted(trimmed) + " is neither yes nor no", "Write yes or no.");
        };
    }

    /**
     * A calendar day: ISO with or without a time (the date as written), slash, dash and dot dates, month names, epoch
     * milliseconds.
     */
    public static Reading<LocalDate> date(String text, Dialect dialect) {
        String trimmed = Blanks.trim(text);
        return trimmed.isEmpty() ? Reading.blank() : new DateScanner(trimmed).value(dialect.dates());
    }

    /** {@code 30 days}, {@code 2 weeks}, {@code 12 months}, {@code 2 quarters}, {@code 1 year}. */
    public static Reading<Span> span(String text) {
        String trimmed = Blanks.trim(text);
        return trimmed.isEmpty() ? Reading.blank() : SpanScanner.read(trimmed);
    }

    /** What a text proves about the decimals and dates of its column. */
    public static Evidence evidence(String text) {
        String trimmed = Blanks.trim(text);
        if (trimmed.isEmpty()) {
            return Evidence.NOTHING;
        }
        Evidence.Dates dates = new DateScanner(trimmed).proof();
        Evidence.Decimals decimals = decimals(trimmed);
        boolean nothing = dates == Evidence.Dates.NOTHING && decimals == Evidence.Decimals.NOTHING;
        return nothing ? Evidence.NOTHING : new Evidence(decimals, dates);
    }

    private static Evidence.Decimals decimals(String trimmed) {
        if (trimmed.charAt(trimmed.length() - 1) == '%') {
            NumberScanner share = new NumberScanner(trimmed);
            return share.isNumber() ? share.digits().proof(Digits.Use.SHARE) : Evidence.Decimals.NOTHING;
        }
        MoneyScanner money = new MoneyScanner(trimmed);
        return money.isMoney() ? money.digits().proof(Digits.Use.GROUPED) : Evidence.Decimals.NOTHING;
    }
}
