package io.github.partnerplan.read;

import java.util.Locale;
import java.util.Optional;

/** Takes a length of time apart: a whole number and a unit. */
final class SpanScanner {

    private static final int MOST = 9999;
    private static final String HELP = "Write a number and a unit, such as 30 days, 12 months or 2 quarters.";

    private SpanScanner() {}

    static Reading<Span> read(String text) {
        int end = text.length();
        int at = 0;
        int count = 0;
        while (at < end && Blanks.isDigit(text.charAt(at)) && count <= MOST) {
            count = count * 10 + (text.charAt(at) - '0');
            at++;
        }
        if (at == 0) {
            return Reading.fault("value-type", Blanks.quoted(text) + " is not a length of time", HELP);
        }
        if (at == end) {
            return Reading.fault("value-type", Blanks.quoted(text) + " has no unit", HELP);
        }
        if (count > MOST) {
            return Reading.fault("value-range", Blanks.quoted(text) + " is longer than any program", HELP);
        }
        int word = Blanks.skip(text, text.charAt(at) == '-' ? at + 1 : at, end);
        Optional<Span.Unit> unit = unit(text.substring(word).toLowerCase(Locale.ROOT));
        if (unit.isEmpty()) {
            return Reading.fault("value-type", Blanks.quoted(text) + " is not a length of time", HELP);
        }
        return Reading.of(new Span(count, unit.get()));
    }

    private static Optional<Span.Unit> unit(String word) {
        return switch (word) {
            case "d", "day", "days" -> Optional.of(Span.Unit.DAYS);
            case "w", "week", "weeks" -> Optional.of(Span.Unit.WEEKS);
            case "month", "months", "mo" -> Optional.of(Span.Unit.MONTHS);
            case "q", "quarter", "quarters" -> Optional.of(Span.Unit.QUARTERS);
            case "y", "year", "years", "yr" -> Optional.of(Span.Unit.YEARS);
            default -> Optional.empty();
        };
    }
}
