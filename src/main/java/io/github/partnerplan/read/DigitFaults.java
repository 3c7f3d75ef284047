package io.github.partnerplan.read;

import java.math.BigDecimal;

/** What is wrong with a run of digits, in words. */
final class DigitFaults {

    private DigitFaults() {}

    static Reading<BigDecimal> tooLong(String text) {
        return Reading.fault(
                "value-range",
                Blanks.quoted(text) + " has more than " + Digits.MOST + " digits",
                "Write at most " + Digits.MOST + " digits.");
    }

    static Reading<BigDecimal> ambiguous(String text, int start, int end) {
        String before = text.substring(start, end - 4);
        String after = text.substring(end - 3, end);
        String shown = before + "." + after;
        // Two or four decimals can be read one way only.
        String sure = after.endsWith("0") ? shown.substring(0, shown.length() - 1) : shown + "0";
        return Reading.fault(
                "value-ambiguous",
                Blanks.quoted(text) + " can be read as " + before + after + " or as " + shown,
                "Write " + before + after + " or " + sure + ".");
    }

    static Reading<BigDecimal> contradiction(String text, char last) {
        String mark = last == ',' ? "comma" : "point";
        String other = last == ',' ? "point" : "comma";
        return Reading.fault(
                "value-ambiguous",
                Blanks.quoted(text) + " has a decimal " + mark + " among values with a decimal " + other,
                "Write it with a decimal " + other + ", like the other values.");
    }

    static Reading<BigDecimal> noThousands(String text) {
        return Reading.fault(
                "value-type",
                Blanks.quoted(text) + " has a thousands separator, which only money and counts may have",
                "Write the digits without separators.");
    }

    static Reading<BigDecimal> misplaced(String text) {
        return Reading.fault(
                "value-type",
                Blanks.quoted(text) + " has separators that stand neither for thousands nor for decimals",
                "Write the digits without thousands separators.");
    }
}
