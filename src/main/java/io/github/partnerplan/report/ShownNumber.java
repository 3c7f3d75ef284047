package io.github.partnerplan.report;

import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a reader sees: a figure rounded as it is written, so that what is reckoned from two agrees with both. */
final class ShownNumber {

    private static final Pattern WRITTEN = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)([KMB]?)");

    private ShownNumber() {}

    /** Read back from the words, as only they know how a figure of its size is rounded. */
    static BigDecimal of(BigDecimal value, Unit unit, Wording wording) {
        Matcher written = WRITTEN.matcher(wording.value(value.abs(), unit));
        if (!written.find()) {
            throw new IllegalStateException("a figure without a number: " + value);
        }
        BigDecimal number = new BigDecimal(written.group(1).replace(",", ""));
        int places = switch (written.group(2)) {
            case "K" -> 3;
            case "M" -> 6;
            case "B" -> 9;
            default -> unit == Unit.SHARE ? -2 : 0;
        };
        BigDecimal shown = number.scaleByPowerOfTen(places);
        return value.signum() < 0 ? shown.negate() : shown;
    }
}
