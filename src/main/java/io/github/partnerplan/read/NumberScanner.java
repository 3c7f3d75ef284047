package io.github.partnerplan.read;

import java.math.BigDecimal;

/** Takes a number without a unit apart: sign, digits, percent sign. */
final class NumberScanner {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final String text;
    private final boolean negative;
    private final boolean percent;
    private final boolean understood;
    private final Digits digits;

    NumberScanner(String trimmed) {
        text = trimmed;
        int limit = trimmed.length();
        percent = limit > 0 && trimmed.charAt(limit - 1) == '%';
        int end = percent ? limit - 1 : limit;
        char first = limit > 0 ? trimmed.charAt(0) : ' ';
        negative = first == '-' || first == '\u2212';
        int from = negative || first == '+' ? 1 : 0;
        digits = Digits.scan(trimmed, from, end);
        understood = !digits.isEmpty() && Blanks.skip(trimmed, digits.end(), end) == end;
    }

    Digits digits() {
        return digits;
    }

    boolean isNumber() {
        return understood;
    }

    boolean isPercent() {
        return percent;
    }

    Reading<BigDecimal> number(Dialect.Decimal decimal) {
        if (!understood || percent) {
            return notOne("is not a number", "Write a plain number such as 12 or 1.5.");
        }
        return signed(digits.value(decimal, Digits.Use.PLAIN));
    }

    /** A fraction: a percentage divided by 100, or a value from 0 to 1; anything else could mean either. */
    Reading<BigDecimal> share(Dialect.Decimal decimal) {
        if (!understood) {
            return notOne("is not a share", "Write a share such as 15% or 0.15.");
        }
        Reading<BigDecimal> number = signed(digits.value(decimal, Digits.Use.SHARE));
        return number.value().isPresent() ? fraction(number.value().get()) : number;
    }

    private Reading<BigDecimal> fraction(BigDecimal number) {
        if (percent) {
            return Reading.of(number.movePointLeft(2));
        }
        if (number.signum() >= 0 && number.compareTo(ONE) <= 0) {
            return Reading.of(number);
        }
        return Reading.fault(
                "value-ambiguous",
                Blanks.quoted(text) + " can be read as " + text + "% or as "
                        + number.movePointRight(2).toPlainString() + "%",
                "Add the percent sign: " + text + "%.");
    }

    Reading<Integer> count(Dialect.Decimal decimal) {
        if (!understood || percent) {
            return notOne("is not a whole number", "Write a whole number such as 12.");
        }
        Reading<BigDecimal> number = signed(digits.value(decimal, Digits.Use.GROUPED));
        return number.value().isPresent() ? whole(number.value().get()) : number.without();
    }

    private Reading<Integer> whole(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LARGEST_COUNT) > 0) {
            return Reading.fault(
                    "value-range",
                    Blanks.quoted(text)
                            + (number.signum() < 0 ? " is less than nothing" : " is more than can be counted"),
                    "Write a whole number of 0 or more.");
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return Reading.fault(
                    "value-range", Blanks.quoted(text) + " is not a whole number", "Write a whole number.");
        }
        return Reading.of(number.intValue());
    }

    private Reading<BigDecimal> signed(Reading<BigDecimal> number) {
        boolean changes = negative && number.value().isPresent();
        return changes ? Reading.of(number.value().get().negate()) : number;
    }

    private <T> Reading<T> notOne(String what, String help) {
        if (!digits.isEmpty() && MoneyScanner.exponentAt(text, digits.end(), text.length())) {
            return Reading.fault("value-type", Blanks.quoted(text) + " has an exponent", "Write all digits.");
        }
        return Reading.fault("value-type", Blanks.quoted(text) + " " + what, help);
    }
}
