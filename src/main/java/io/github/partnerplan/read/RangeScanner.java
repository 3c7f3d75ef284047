package io.github.partnerplan.read;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Takes a range apart at its dash or the word {@code to}; the two ends share a percent sign, and ask about a
 * magnitude.
 */
final class RangeScanner {

    private final String text;
    private final int dash;
    private final int after;

    RangeScanner(String trimmed) {
        text = trimmed;
        dash = dashIn(trimmed);
        boolean word = dash > 0 && trimmed.charAt(dash) == 't';
        after = word ? dash + 2 : dash + 1;
    }

    /** A dash at the very start is a sign. */
    private static int dashIn(String text) {
        for (int at = 1; at < text.length() - 1; at++) {
            char c = text.charAt(at);
            if (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2012' || c == '\u2013' || c == '\u2014') {
                return at;
            }
            if (c == 't' && text.startsWith("to ", at) && Blanks.isSpace(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private String low() {
        return Blanks.trim(text.substring(0, dash));
    }

    private String high() {
        return Blanks.trim(text.substring(after));
    }

    Reading<Range> shares() {
        if (dash < 0) {
            Reading<BigDecimal> share = new NumberScanner(text).share(Dialect.Decimal.UNDECIDED);
            return range(share, share);
        }
        NumberScanner low = new NumberScanner(low());
        NumberScanner high = new NumberScanner(high());
        if (low.isPercent() != high.isPercent()) {
            low = low.isPercent() ? low : new NumberScanner(low() + "%");
            high = high.isPercent() ? high : new NumberScanner(high() + "%");
        }
        Reading<BigDecimal> from = low.share(Dialect.Decimal.UNDECIDED);
        Reading<BigDecimal> to = high.share(Dialect.Decimal.UNDECIDED);
        boolean told = from.value().isPresent() && to.value().isPresent();
        return told ? range(from, to) : unmarked(low, high).orElseGet(() -> range(from, to));
    }

    /** Two plain numbers that are no fractions: the whole range lacks its percent sign, not one end of it. */
    private Optional<Reading<Range>> unmarked(NumberScanner low, NumberScanner high) {
        Optional<BigDecimal> from = low.number(Dialect.Decimal.UNDECIDED).value();
        Optional<BigDecimal> to = high.number(Dialect.Decimal.UNDECIDED).value();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Reading.fault(
                "value-ambiguous",
                Blanks.quoted(text) + " can be read as " + text + "% or as " + hundredfold(from.get()) + "-"
                        + hundredfold(to.get()) + "%",
                "Add the percent sign: " + text + "%."));
    }

    private static String hundredfold(BigDecimal number) {
        return number.movePointRight(2).toPlainString();
    }

    Reading<Range> amounts() {
        if (dash < 0) {
            Reading<BigDecimal> amount = amount(new MoneyScanner(text));
            return range(amount, amount);
        }
        MoneyScanner low = new MoneyScanner(low());
        MoneyScanner high = new MoneyScanner(high());
        if (low.isMoney() && high.isMoney() && high.hasMagnitude() && !low.hasMagnitude()) {
            return Reading.fault(
                    "value-ambiguous",
                    Blanks.quoted(text) + " leaves open whether " + low() + " is meant in the unit of " + high(),
                    "Write both ends in full, such as 5K-50K.");
        }
        return range(amount(low), amount(high));
    }

    private static Reading<BigDecimal> amount(MoneyScanner scanner) {
        Reading<MoneyText> money = scanner.value(Dialect.Decimal.UNDECIDED);
        return money.value().isPresent() ? Reading.of(money.value().get().amount()) : money.without();
    }

    private Reading<Range> range(Reading<BigDecimal> low, Reading<BigDecimal> high) {
        if (low.value().isEmpty() || high.value().isEmpty()) {
            return low.value().isEmpty() ? low.without() : high.without();
        }
        return range(low.value().get(), high.value().get());
    }

    private Reading<Range> range(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            return Reading.fault(
                    "value-range",
                    Blanks.quoted(text) + " runs downwards",
                    "Write the smaller end first, such as 25-30%.");
        }
        return Reading.of(new Range(low, high));
    }
}
