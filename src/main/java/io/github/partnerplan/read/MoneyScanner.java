package io.github.partnerplan.read;

import java.math.BigDecimal;
import java.util.Locale;

/** Takes an amount of money apart: sign, currency, digits, magnitude, currency. */
final class MoneyScanner {

    private final String text;
    private final int limit;
    private int at;
    private boolean signed;
    private boolean negative;
    private String currency = "";
    private boolean bySign;
    private int zeros;
    private boolean understood;
    private final Digits digits;

    MoneyScanner(String trimmed) {
        text = trimmed;
        boolean bracketed = trimmed.length() > 2 && trimmed.startsWith("(") && trimmed.endsWith(")");
        negative = bracketed;
        signed = bracketed;
        at = bracketed ? 1 : 0;
        limit = trimmed.length() - at;
        understood = prefix();
        digits = Digits.scan(text, at, limit);
        at = digits.end();
        understood = understood && !digits.isEmpty() && suffix();
    }

    Digits digits() {
        return digits;
    }

    boolean isMoney() {
        return understood;
    }

    boolean hasMagnitude() {
        return zeros > 0;
    }

    Reading<MoneyText> value(Dialect.Decimal decimal) {
        if (!understood) {
            return notMoney();
        }
        Reading<BigDecimal> number = digits.value(decimal, Digits.Use.GROUPED);
        return number.value().isPresent() ? amount(number.value().get()) : number.without();
    }

    private Reading<MoneyText> amount(BigDecimal number) {
        BigDecimal amount = zeros == 0 ? number : number.scaleByPowerOfTen(zeros);
        if (amount.precision() - amount.scale() > Digits.MOST) {
            return Reading.fault(
                    "value-range",
                    Blanks.quoted(text) + " is more than money can be",
                    "Write an amount of at most " + Digits.MOST + " digits.");
        }
        BigDecimal plain = amount.scale() < 0 ? amount.setScale(0) : amount;
        return Reading.of(new MoneyText(negative ? plain.negate() : plain, currency, bySign));
    }

    private boolean prefix() {
        for (at = Blanks.skip(text, at, limit); at < limit; at = Blanks.skip(text, at, limit)) {
            char c = text.charAt(at);
            if (c == '-' || c == '\u2212' || c == '+') {
                if (signed) {
                    return false;
                }
                signed = true;
                negative = c != '+';
                at++;
            } else if (Blanks.isDigit(c) || c == '.' || c == ',') {
                return true;
            } else if (!currencyHere()) {
                return false;
            }
        }
        return true;
    }

    private boolean suffix() {
        for (at = Blanks.skip(text, at, limit); at < limit; at = Blanks.skip(text, at, limit)) {
            int word = Blanks.letters(text, at, limit);
            int power = currency.isEmpty() || zeros == 0 ? magnitude(text.substring(at, word)) : 0;
            if (power > 0 && zeros == 0) {
                zeros = power;
                at = word;
            } else if (!currencyHere()) {
                return false;
            }
        }
        return true;
    }

    private static int magnitude(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "K", "THOUSAND" -> 3;
            case "M", "MM", "MN", "MIO", "MILLION" -> 6;
            case "B", "BN", "MRD", "BILLION" -> 9;
            default -> 0;
        };
    }

    /** Takes a currency sign, an ISO code or letters with a dollar sign; at most one in a text. */
    private boolean currencyHere() {
        int word = Blanks.letters(text, at, limit);
        boolean sign = word < limit && !Currencies.ofSign(text.charAt(word)).isEmpty();
        String found;
        if (word == at) {
            found = sign ? Currencies.ofSign(text.charAt(word)) : "";
        } else if (sign && text.charAt(word) == '$') {
            found = Currencies.dollar(text.substring(at, word));
        } else {
            found = Currencies.code(text.substring(at, word));
            sign = false;
        }
        boolean repeats = !currency.isEmpty() && !currency.equals(found);
        if (found.isEmpty() || repeats) {
            return false;
        }
        bySign = currency.isEmpty() ? word == at : bySign && word == at;
        currency = found;
        at = sign ? word + 1 : word;
        return true;
    }

    private Reading<MoneyText> notMoney() {
        if (hasExponent()) {
            return Reading.fault(
                    "value-type",
                    Blanks.quoted(text) + " has an exponent, which no amount of money has",
                    "Write all digits, or use K, M or B.");
        }
        if (text.endsWith("%")) {
            return Reading.fault(
                    "value-type",
                    Blanks.quoted(text) + " is a share, not an amount of money",
                    "Write an amount such as 250K.");
        }
        return Reading.fault(
                "value-type",
                Blanks.quoted(text) + " is not an amount of money",
                "Write an amount such as 24M, 250K or 24000000.");
    }

    private boolean hasExponent() {
        return !digits.isEmpty() && exponentAt(text, digits.end(), limit);
    }

    static boolean exponentAt(String text, int at, int limit) {
        if (at + 1 >= limit || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
            return false;
        }
        char next = text.charAt(at + 1);
        return Blanks.isDigit(next) || next == '+' || next == '-';
    }
}
