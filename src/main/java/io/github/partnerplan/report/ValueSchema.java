package io.github.partnerplan.report;

import io.github.partnerplan.read.ValueKind;
import java.util.List;
import java.util.Locale;

/**
 * What JSON Schema can say of a kind of value: the JSON types that an editor makes of it in YAML, a pattern for texts, empty
 * where every text will do, and bounds for numbers. Never stricter than the reader, which understands more than a pattern can.
 */
record ValueSchema(List<String> types, String pattern, List<Bound> bounds) {

    /** A keyword such as {@code minimum} with its figure. */
    record Bound(String keyword, long figure) {}

    /** Blanks the reader trims; no visible ASCII character is one. */
    private static final String BLANKS = "[^!-~]*";

    private static final String SIGN = "[-+\\u2212]?";

    /** A number with at most one decimal mark. */
    private static final String NUMBER = SIGN + "([0-9]+([.,][0-9]+)?|[.,][0-9]+)";

    /** Digits with separators of thousands, which may be blanks and apostrophes of several kinds. */
    private static final String DIGITS = "[0-9][0-9.,_'\\u0000-\\u0020\\u0080-\\uffff]*";

    /** Signs, brackets and currency signs around an amount. */
    private static final String MARKS = "[^0-9A-Za-z%]*";

    /** Currencies before the digits, magnitudes and currencies behind them. */
    private static final String AMOUNT =
            MARKS + "([A-Za-z]{1,3}" + MARKS + "){0,3}" + DIGITS + MARKS + "([A-Za-z]{1,8}" + MARKS + "){0,3}";

    private static final String SHARE = SIGN + "(([0-9]{1,2}|0[0-9]+|100)([.,][0-9]+)?|[.,][0-9]+)(" + BLANKS + "%)?";

    private static final String DASH = BLANKS + "([-\\u2010-\\u2014]|to)" + BLANKS;

    private static final String WHOLE = SIGN + DIGITS;

    private static final String YES_NO = words("yes", "no", "true", "false", "y", "n", "1", "0");

    private static final String UNITS = words(
            "d",
            "day",
            "days",
            "w",
            "week",
            "weeks",
            "month",
            "months",
            "mo",
            "q",
            "quarter",
            "quarters",
            "y",
            "year",
            "years",
            "yr");

    private static final String HOURS =
            words("h", "hour", "hours", "business day", "business days", "working day", "working days");

    /** Year, month and day in any order, with whatever stands between them and with or without a time behind. */
    private static final String DATE = "([0-9]{8}|[0-9]{13}|([0-9]{1,4}|[A-Za-z]{3,9})[^0-9A-Za-z]+"
            + "([0-9]{1,2}|[A-Za-z]{3,9})[^0-9A-Za-z]+[0-9]{1,4}([^0-9].*)?)";

    private static final Bound AT_LEAST_0 = new Bound("minimum", 0);
    private static final Bound ABOVE_0 = new Bound("exclusiveMinimum", 0);

    ValueSchema {
        types = List.copyOf(types);
        bounds = List.copyOf(bounds);
    }

    static ValueSchema of(ValueKind kind) {
        return switch (kind) {
            case TEXT -> new ValueSchema(List.of("string", "number", "boolean", "null"), "", List.of());
            case MONEY -> number(AMOUNT, AT_LEAST_0);
            case MONEY_RANGE -> number(AMOUNT + "(" + AMOUNT + ")?", AT_LEAST_0);
            case REVENUE -> number(AMOUNT, ABOVE_0, new Bound("maximum", 1_000_000_000_000L));
            case SHARE -> number(SHARE, AT_LEAST_0, new Bound("maximum", 1));
            case SHARE_RANGE -> number(SHARE + "(" + DASH + SHARE + ")?", AT_LEAST_0, new Bound("maximum", 1));
            case NUMBER -> number(NUMBER, AT_LEAST_0);
            case COUNT -> whole(WHOLE, 0, Integer.MAX_VALUE);
            case HEADS -> whole(WHOLE, 1, 10_000_000);
            case MONTH -> whole(WHOLE, 1, 12);
            case YES_NO ->
                new ValueSchema(List.of("boolean", "string", "integer", "null"), whole(YES_NO), limits(0, 1));
            case DATE -> whole(DATE, 19_000_101L, 9_999_999_999_999L);
            case SPAN -> text("[0-9]+-?" + BLANKS + UNITS);
            case REPLY_TIME -> text("[0-9]+-?" + BLANKS + "(" + UNITS + "|" + HOURS + ")");
            case THRESHOLD, TARGET ->
                new ValueSchema(
                        List.of("number", "string", "boolean", "null"),
                        "^" + BLANKS + "$|[0-9]|" + whole(YES_NO),
                        List.of());
            case CURRENCY -> text("[A-Za-z]{3}");
            case RATE -> number(NUMBER, ABOVE_0);
            case COLOUR -> text("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
        };
    }

    /** One of the words in any mixture of cases; a hyphen may be a blank or an underscore. */
    static String words(String... words) {
        StringBuilder pattern = new StringBuilder("(");
        for (String word : words) {
            pattern.append(pattern.length() == 1 ? "" : "|");
            for (int at = 0; at < word.length(); at++) {
                pattern.append(either(word.substring(at, at + 1)));
            }
        }
        return pattern.append(')').toString();
    }

    private static String either(String letter) {
        String capital = letter.toUpperCase(Locale.ROOT);
        if (letter.equals("-")) {
            return "[-_ ]";
        }
        return capital.equals(letter) ? letter : "[" + capital + letter + "]";
    }

    /** The whole text, with blanks around it; nothing but blanks counts as absent. */
    static String whole(String pattern) {
        return "^" + BLANKS + "(" + pattern + BLANKS + ")?$";
    }

    private static ValueSchema text(String pattern) {
        return new ValueSchema(List.of("string", "null"), whole(pattern), List.of());
    }

    private static ValueSchema number(String pattern, Bound... bounds) {
        return new ValueSchema(List.of("number", "string", "null"), whole(pattern), List.of(bounds));
    }

    private static ValueSchema whole(String pattern, long least, long most) {
        return new ValueSchema(List.of("integer", "string", "null"), whole(pattern), limits(least, most));
    }

    private static List<Bound> limits(long least, long most) {
        return List.of(new Bound("minimum", least), new Bound("maximum", most));
    }
}
