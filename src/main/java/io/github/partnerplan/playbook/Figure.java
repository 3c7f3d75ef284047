package io.github.partnerplan.playbook;

import java.math.BigDecimal;

/**
 * A number of a playbook entry as written, with what it measures: a share is a fraction, money is in US dollars, a duration
 * keeps its unit in {@code text} and counts days (a month as 30, a quarter as 91, a year as 365).
 */
public record Figure(String text, Kind kind, BigDecimal value) {

    private static final int LONGEST = 15;

    /** Days of a thousand years, and more partners than any program has. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** What a figure measures; a plain number may be a count, a ratio or hours, as its name says. */
    public enum Kind {
        SHARE,
        MONEY,
        DURATION,
        NUMBER
    }

    /** Reads {@code 15%}, {@code 50K}, {@code 1.5M}, {@code 30 days} or {@code 1.10}; throws NumberFormatException on anything else. */
    public static Figure of(String text) {
        int last = text.length() - 1;
        if (last < 0) {
            throw new NumberFormatException("empty");
        }
        int blank = text.indexOf(' ');
        if (blank > 0) {
            BigDecimal count = plain(text.substring(0, blank));
            return new Figure(text, Kind.DURATION, count.multiply(daysOf(text.substring(blank + 1))));
        }
        String head = text.substring(0, last);
        return switch (text.charAt(last)) {
            case '%' -> new Figure(text, Kind.SHARE, plain(head).movePointLeft(2));
            case 'K' -> new Figure(text, Kind.MONEY, plain(head).movePointRight(3));
            case 'M' -> new Figure(text, Kind.MONEY, plain(head).movePointRight(6));
            default -> new Figure(text, Kind.NUMBER, plain(text));
        };
    }

    /** Without an exponent, which a plain number has no need of, and of a size that a sum can bear. */
    private static BigDecimal plain(String digits) {
        if (digits.length() > LONGEST) {
            throw new NumberFormatException("too long");
        }
        for (int i = 0; i < digits.length(); i++) {
            char sign = digits.charAt(i);
            if (sign != '.' && (sign < '0' || sign > '9')) {
                throw new NumberFormatException("no plain number: " + digits);
            }
        }
        return new BigDecimal(digits);
    }

    /** A number of things, or a number of days, rather than a share or an amount. */
    boolean isWhole() {
        return kind != Kind.SHARE
                && kind != Kind.MONEY
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(MOST) <= 0;
    }

    private static BigDecimal daysOf(String unit) {
        String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return switch (one) {
            case "day" -> BigDecimal.ONE;
            case "week" -> BigDecimal.valueOf(7);
            case "month" -> BigDecimal.valueOf(30);
            case "quarter" -> BigDecimal.valueOf(91);
            case "year" -> BigDecimal.valueOf(365);
            default -> throw new NumberFormatException("no such unit of time: " + unit);
        };
    }

    /** As a sentence says it: {@code $15M}, {@code 10%}, {@code 30 days}, {@code 12}. */
    public String words() {
        return kind == Kind.MONEY ? "$" + text : text;
    }
}
