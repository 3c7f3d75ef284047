package io.github.partnerplan.read;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a value of the files may be: how it is read, which range it keeps to, and how a message and a schema name it.
 */
public enum ValueKind {
    TEXT("a text"),
    MONEY("an amount of money such as 250K"),
    MONEY_RANGE("an amount of money or a range such as 5K-50K"),
    REVENUE("a yearly revenue such as 24M"),
    SHARE("a share such as 15%"),
    SHARE_RANGE("a share or a range such as 25-30%"),
    NUMBER("a number such as 12"),
    COUNT("a whole number such as 12"),
    HEADS("a number of people such as 130"),
    YES_NO("yes or no"),
    DATE("a date such as 2026-09-30"),
    SPAN("a length of time such as 30 days"),
    REPLY_TIME("a length of time such as 2 days or 24 hours"),
    THRESHOLD("a number, an amount, a share, or yes"),
    TARGET("a number, an amount, a share, or a range of them"),
    MONTH("a month from 1 to 12"),
    CURRENCY("a currency code such as USD"),
    RATE("a rate such as 1.08"),
    COLOUR("a colour such as #0b5fff");

    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int MOST_HEADS = 10_000_000;

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    /** With its article, as in "should be …". */
    public String words() {
        return words;
    }

    /** The value if the text is one of this kind and in its range. */
    public Reading<?> read(String text, Dialect dialect) {
        return switch (this) {
            case TEXT -> Reading.of(text);
            case MONEY -> Values.money(text, dialect).then(money -> atLeastZero(text, money.amount(), money));
            case MONEY_RANGE -> Values.moneyRange(text).then(range -> atLeastZero(text, range.low(), range));
            case REVENUE -> Values.money(text, dialect).then(money -> revenue(text, money));
            case SHARE -> Values.share(text, dialect).then(share -> fraction(text, share, share, share));
            case SHARE_RANGE -> Values.shareRange(text).then(range -> fraction(text, range.low(), range.high(), range));
            case NUMBER -> Values.number(text, dialect).then(number -> atLeastZero(text, number, number));
            case COUNT -> Values.count(text, dialect);
            case HEADS -> Values.count(text, dialect).then(count -> heads(text, count));
            case YES_NO -> Values.yesNo(text);
            case DATE -> Values.date(text, dialect);
            case SPAN -> Values.span(text);
            case REPLY_TIME -> replyTime(text);
            case THRESHOLD -> threshold(text);
            case TARGET -> target(text);
            case MONTH -> Values.count(text, dialect).then(month -> month(text, month));
            case CURRENCY -> currency(text);
            // A rate has no thousands, so 1.085 can be read one way only.
            case RATE ->
                Values.number(text, new Dialect(Dialect.Decimal.POINT, dialect.dates()))
                        .then(rate -> rate.signum() > 0
                                ? Reading.of(rate)
                                : range(text, "is not above 0", "Write a rate above 0."));
            case COLOUR -> colour(text);
        };
    }

    private static <T> Reading<T> range(String text, String why, String help) {
        return Reading.fault("value-range", Blanks.quoted(text) + " " + why, help);
    }

    private static <T> Reading<T> atLeastZero(String text, BigDecimal number, T value) {
        return number.signum() >= 0 ? Reading.of(value) : range(text, "is less than 0", "Write 0 or more.");
    }

    private static Reading<MoneyText> revenue(String text, MoneyText money) {
        if (money.amount().signum() <= 0) {
            return range(text, "is not above 0", "Write the revenue of a year, such as 24M, or leave it out.");
        }
        return money.amount().compareTo(TRILLION) <= 0
                ? Reading.of(money)
                : range(text, "is more than a trillion", "Write the revenue of a year, such as 24M.");
    }

    private static <T> Reading<T> fraction(String text, BigDecimal low, BigDecimal high, T value) {
        boolean within = low.signum() >= 0 && high.compareTo(BigDecimal.ONE) <= 0;
        return within ? Reading.of(value) : range(text, "is not between 0% and 100%", "Write a share from 0% to 100%.");
    }

    private static Reading<Integer> heads(String text, int count) {
        boolean likely = count > 0 && count <= MOST_HEADS;
        return likely
                ? Reading.of(count)
                : range(text, "is no number of employees", "Write the people employed, such as 130.");
    }

    private static Reading<Integer> month(String text, int month) {
        boolean real = month >= 1 && month <= 12;
        return real ? Reading.of(month) : range(text, "is not a month", "Write a month from 1 to 12.");
    }

    /** Hours and working days are promised in practice, though no date is reckoned from them. */
    private static Reading<?> replyTime(String text) {
        String lower = Blanks.trim(text).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length() && Blanks.isDigit(lower.charAt(at))) {
            at++;
        }
        String unit = Blanks.trim(lower.substring(at));
        boolean known = switch (unit) {
            case "h", "hour", "hours", "business day", "business days", "working day", "working days" -> at > 0;
            default -> false;
        };
        return known ? Reading.of(text) : Values.span(text);
    }

    private static Reading<?> threshold(String text) {
        Reading<BigDecimal> plain = Values.threshold(text);
        return plain.value().isPresent() || Values.span(text).value().isEmpty() ? plain : Values.span(text);
    }

    private static Reading<?> target(String text) {
        Reading<?> plain = threshold(text);
        if (plain.fault().isEmpty()) {
            return plain;
        }
        Reading<Range> shares = Values.shareRange(text);
        Reading<Range> amounts = Values.moneyRange(text);
        return shares.value().isPresent() ? shares : amounts.value().isPresent() ? amounts : plain;
    }

    private static Reading<String> currency(String text) {
        String trimmed = Blanks.trim(text);
        if (trimmed.isEmpty()) {
            return Reading.blank();
        }
        String code = Currencies.code(trimmed);
        return code.isEmpty()
                ? Reading.fault(
                        "value-type",
                        Blanks.quoted(trimmed) + " is not a currency code",
                        "Write a code of ISO 4217, such as USD or EUR.")
                : Reading.of(code);
    }

    private static Reading<String> colour(String text) {
        boolean right = text.length() == 7 || text.length() == 4;
        for (int at = 0; right && at < text.length(); at++) {
            char c = text.charAt(at);
            right = at == 0 ? c == '#' : Character.digit(c, 16) >= 0 && c < 128;
        }
        return right
                ? Reading.of(text)
                : Reading.fault(
                        "value-type", Blanks.quoted(text) + " is not a colour", "Write a colour such as \"#0b5fff\".");
    }
}
