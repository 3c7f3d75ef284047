package io.github.partnerplan.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The words for what a column comes to: those of its one part, else a short figure with the sign its parts' words begin with. */
final class SvgTotal {
    private static final String[] UNITS = {"", "K", "M", "B", "T"};
    private static final int GREATEST = 15;

    private SvgTotal() {}

    static String of(Chart.Stack stack) {
        BigDecimal total = BigDecimal.ZERO;
        int counted = 0;
        String words = "";
        for (int i = 0; i < stack.values().size(); i++) {
            double value = stack.values().get(i);
            if (value > 0 && Double.isFinite(value)) {
                total = total.add(BigDecimal.valueOf(value));
                counted++;
                words = stack.words().get(i);
            }
        }
        return counted == 0 ? "0" : counted == 1 ? words : sign(words) + shortly(total);
    }

    /** A figure in short, with a sign before it. */
    static String of(String sign, double value) {
        return sign + shortly(BigDecimal.valueOf(value));
    }

    /** What stands before the first digit, such as a currency's sign. */
    static String sign(String words) {
        int digit = 0;
        while (digit < words.length() && !Character.isDigit(words.charAt(digit))) {
            digit++;
        }
        return digit == words.length() || digit > 4 ? "" : words.substring(0, digit);
    }

    private static String shortly(BigDecimal total) {
        if (total.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = total.round(new MathContext(3, RoundingMode.HALF_UP));
        int digits = rounded.precision() - rounded.scale();
        if (digits > GREATEST) {
            return rounded.stripTrailingZeros().toString();
        }
        int unit = Math.max(0, (digits - 1) / 3);
        return rounded.movePointLeft(3 * unit).stripTrailingZeros().toPlainString() + UNITS[unit];
    }
}
