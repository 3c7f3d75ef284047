package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How figures are written in sentences and tables: short, rounded half up, the same on every machine. */
public final class Wording {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private static final String MINUS = "\u2212";
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d.,]*[KMB%]?) ?[-\u2013] ?(\\d[\\d.,]*[KMB%]?)");
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*[KMB]");

    private final String symbol;

    /** Writes money in one currency. */
    public Wording(String currency) {
        symbol = switch (currency) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            default -> currency + " ";
        };
    }

    /** {@code $24.0M}, {@code $382K}, {@code $4.3K}, {@code $850}, {@code $0.01}; a minus stands in front. */
    public String money(BigDecimal amount) {
        String sign = amount.signum() < 0 ? MINUS : "";
        BigDecimal size = amount.abs();
        if (rounds(size, BILLION, 6)) {
            return sign + symbol + decimals(size, BILLION, 2) + "B";
        }
        if (rounds(size, MILLION, 3)) {
            return sign + symbol + decimals(size, MILLION, size.compareTo(MILLION.movePointRight(1)) < 0 ? 2 : 1) + "M";
        }
        if (rounds(size, THOUSAND, 0)) {
            return sign + symbol + trimmed(decimals(size, THOUSAND, size.compareTo(TEN_THOUSAND) < 0 ? 1 : 0)) + "K";
        }
        String whole = decimals(size, BigDecimal.ONE, 0);
        // Cents are not nothing: who is one short of a line is short.
        return whole.equals("0") ? exactly(amount) : sign + symbol + whole;
    }

    /** A figure just short of a unit that would round up into it is written in it: 999,999 is 1.00M, not 1000K. */
    private static boolean rounds(BigDecimal size, BigDecimal unit, int digits) {
        return size.movePointLeft(digits)
                        .setScale(0, RoundingMode.HALF_UP)
                        .movePointRight(digits)
                        .compareTo(unit)
                >= 0;
    }

    /** {@code 6.1%}, {@code 6.0%}; only a whole percent is written without a decimal. */
    public static String share(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2);
        boolean isWhole = percent.stripTrailingZeros().scale() <= 0;
        return signed(percent.setScale(isWhole ? 0 : 1, RoundingMode.HALF_UP)) + "%";
    }

    /** {@code 10–20%}. */
    public String range(BigDecimal low, BigDecimal high, Unit unit) {
        String from = value(low, unit);
        return (unit == Unit.SHARE ? from.substring(0, from.length() - 1) : from) + "–" + value(high, unit);
    }

    /** {@code $24,000}, for figures that the short form would make look alike. */
    public String exactly(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        String text = rounded.abs().toPlainString();
        int point = text.indexOf('.');
        String cents = text.endsWith(".00") ? "" : text.substring(point);
        return (rounded.signum() < 0 ? MINUS : "") + symbol + grouped(text.substring(0, point)) + cents;
    }

    /** {@code 1,234,567}, the minus in front. */
    public static String grouped(BigInteger number) {
        return (number.signum() < 0 ? MINUS : "") + grouped(number.abs().toString());
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** {@code 1.2×}. */
    public static String ratio(BigDecimal ratio) {
        return signed(ratio.setScale(2, RoundingMode.HALF_UP)) + "×";
    }

    public static String whole(BigDecimal number) {
        return signed(number.setScale(0, RoundingMode.HALF_UP));
    }

    private static String signed(BigDecimal number) {
        return (number.signum() < 0 ? MINUS : "") + number.abs().toPlainString();
    }

    /** What a program states in its own figures, in ours: {@code 25-30%} is {@code 25–30%}, {@code 5K} is {@code $5K}. */
    public String stated(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return amount(range.group(1), range.group(2)) + "–" + range.group(2);
        }
        return AMOUNT.matcher(text).matches() ? symbol + text : text;
    }

    /** The unit of a range may stand behind its upper end alone. */
    private String amount(String low, String high) {
        return AMOUNT.matcher(low).matches() || AMOUNT.matcher(high).matches() ? symbol + low : low;
    }

    /** A number and its noun: {@code 1 partner}, {@code 12 partners}. */
    public static String count(long number, String noun) {
        String digits = String.valueOf(number);
        return (number < 0 ? digits : grouped(digits)) + " " + (number == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        boolean changes = noun.endsWith("y") && !noun.endsWith("ay") && !noun.endsWith("ey");
        return changes ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(separator(words), words.subList(0, last)) + " and " + words.get(last);
    }

    /** A semicolon where a name has a comma of its own. */
    private static String separator(List<String> words) {
        for (String word : words) {
            if (word.indexOf(',') >= 0) {
                return "; ";
            }
        }
        return ", ";
    }

    /** The first few of a list, with the number of those left out. */
    public static String some(List<String> words, int most) {
        return words.size() <= most
                ? list(words)
                : String.join(separator(words), words.subList(0, most)) + " and " + (words.size() - most) + " more";
    }

    /** A value in its unit. */
    public String value(BigDecimal value, Unit unit) {
        return switch (unit) {
            case SHARE -> share(value);
            case MONEY -> money(value);
            case COUNT -> whole(value);
            case DAYS -> days(trimmed(signed(value.setScale(1, RoundingMode.HALF_UP))));
            case POINTS -> whole(value) + " points";
            case RATIO -> ratio(value);
        };
    }

    private static String days(String number) {
        return number + (number.equals("1") ? " day" : " days");
    }

    /** A value, a range or the word unknown. */
    public String quantity(Quantity quantity, Unit unit) {
        if (quantity.value().isPresent()) {
            return value(quantity.value().get(), unit);
        }
        if (quantity.low().isPresent() && quantity.high().isPresent()) {
            return range(quantity.low().get(), quantity.high().get(), unit);
        }
        return "unknown";
    }

    /** An id as words: {@code no-written-agreement} is {@code no written agreement}. */
    public static String words(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }

    /** A title inside a sentence: its first letter small, unless it opens an abbreviation such as MDF. */
    public static String lower(String title) {
        boolean isAbbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return title.isEmpty() || isAbbreviation
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** A text as a sentence: a capital in front, and one full stop at the end. */
    public static String sentence(String text) {
        return capital(text) + (text.endsWith(".") || text.endsWith("?") ? "" : ".");
    }

    /** {@code Complete the deal rules: add an owner and a protection period.} */
    static String complete(String what, List<String> lacks) {
        return what + ": add " + list(lacks) + ".";
    }

    /** A sentence as a part of a longer one: without its full stop. */
    public static String clause(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String decimals(BigDecimal size, BigDecimal unit, int places) {
        String text = size.divide(unit, places, RoundingMode.HALF_UP).toPlainString();
        return places == 2 && text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    private static String trimmed(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
