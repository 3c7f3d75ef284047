package io.github.partnerplan.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as sums in words write them: {@code 368,000}, {@code 12.50}, {@code 15%}, {@code 2 wins}. */
public final class Figures {

    private Figures() {}

    /** With thousands apart, and cents only where there are any. */
    public static String amount(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        String text = rounded.abs().toPlainString();
        int point = text.indexOf('.');
        StringBuilder digits = new StringBuilder(text.substring(0, point));
        for (int i = point - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return (rounded.signum() < 0 ? "-" : "") + digits + (text.endsWith(".00") ? "" : text.substring(point));
    }

    public static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
