package io.github.partnerplan.read;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

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
            case MONEY -> atLeastZero(text, Values.money(text, dialect));
            case MONEY_RANGE -> atLeastZero(text, Values.moneyRange(text));
            case REVENUE -> revenue(text, Values.money(text, dialect));
            case SHARE -> fraction(text, Values.share(text, dialect));
            case SHARE_RANGE -> fraction(text, Values.shareRange(text));
            case NUMBER -> atLeastZero(text, Values.number(text, dialect));
            case COUNT -> Values.count(text, dialect);
            case HEADS -> heads(text, Values.count(text, dialect));
            case YES_NO -> Values.yesNo(text);
            case DATE -> Values.date(text, dialect);
            case SPAN -> Values.span(text);
            case REPLY_TIME -> replyTime(text);
            case THRESHOLD -> threshold(text);
            case TARGET -> target(text);
            case MONTH -> month(text, Values.count(text, dialect));
            case CURRENCY -> currency(text);
            // A rate has no thousands, so 1.085 can be read one way only.
            case RATE -> rate(text, Values.number(text, new Dialect(Dialect.Decimal.POINT, dialect.dates())));
            case COLOUR -> colour(text);
        };
    }

    private static <T> Reading<T> range(String text, String why, String help) {
        return Reading.fault("value-range", Blanks.quoted(text) + " " + why, help);
    }

    /** The lower end of what a value stands for. */
    private static BigDecimal low(Object value) {
        if (value instanceof MoneyText money) {
            return money.amount();
        }
        return value instanceof Range range ? range.low() : (BigDecimal) value;
    }

    private static Reading<?> atLeastZero(String text, Reading<?> reading) {
        Optional<?> value = reading.value();
        boolean below = value.isPresent() && low(value.get()).signum() < 0;
        return below ? range(text, "is less than 0", "Write 0 or more.") : reading;
    }

    private static Reading<?> rate(String text, Reading<BigDecimal> rate) {
        boolean below = rate.value().isPresent() && rate.value().get().signum() <= 0;
        return below ? range(text, "is not above 0", "Write a rate above 0.") : rate;
    }

    private static Reading<?> revenue(String text, Reading<MoneyText> money) {
        if (money.value().isEmpty()) {
            return money;
        }
        BigDecimal amount = money.value().get().amount();
        if (amount.signum() <= 0) {
            return range(text, "is not above 0", "Write the revenue of a year, such as 24M, or leave it out.");
        }
        return amount.compareTo(TRILLION) <= 0
                ? money
                : range(text, "is more than a trillion", "Write the revenue of a year, such as 24M.");
    }

    private static Reading<?> fraction(String text, Reading<?> reading) {
        Optional<?> value = reading.value();
        if (value.isEmpty()) {
            return reading;
        }
        BigDecimal high = value.get() instanceof Range range ? range.high() : low(value.get());
        boolean within = low(value.get()).signum() >= 0 && high.compareTo(BigDecimal.ONE) <= 0;
        return within ? reading : range(text, "is not between 0% and 100%", "Write a share from 0% to 100%.");
    }

    private static Reading<?> heads(String text, Reading<Integer> count) {
        int heads = count.orElse(1);
        boolean likely = heads > 0 && heads <= MOST_HEADS;
        return likely ? count : range(text, "is no number of employees", "Write the people employed, such as 130.");
    }

    private static Reading<?> month(String text, Reading<Integer> count) {
        int month = count.orElse(1);
        boolean real = month >= 1 && month <= 12;
        return real ? count : range(text, "is not a month", "Write a month from 1 to 12.");
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
