package io.github.partnerplan.read;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;

/** Reads a date out of its parts, milliseconds since 1970 or eight digits; day and month are never guessed. */
final class DateScanner {

    private static final int FIRST_YEAR = 1900;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int MILLISECOND_DIGITS = 13;
    private static final long MILLISECONDS_A_DAY = 86_400_000L;
    private static final String HELP = "Write the date as year-month-day, such as 2026-09-30.";

    private final String text;
    private final DateParts parts;

    DateScanner(String trimmed) {
        text = trimmed;
        parts = new DateParts(trimmed);
    }

    Reading<LocalDate> value(Dialect.DateOrder order) {
        if (!parts.isComplete()) {
            return other();
        }
        if (parts.named() >= 0) {
            return yearLast() ? day(parts.part(2), parts.part(parts.named()), parts.part(1 - parts.named())) : notOne();
        }
        if (parts.width(0) == 4) {
            return parts.width(1) <= 2 && parts.width(2) <= 2
                    ? day(parts.part(0), parts.part(1), parts.part(2))
                    : notOne();
        }
        if (parts.width(0) > 2 || parts.width(1) > 2 || !yearLast()) {
            return notOne();
        }
        return ordered(order);
    }

    private boolean yearLast() {
        return parts.width(2) == 4 || parts.width(2) == 2;
    }

    private Reading<LocalDate> ordered(Dialect.DateOrder order) {
        boolean dayFirst = order == Dialect.DateOrder.DAY_FIRST;
        if (order == Dialect.DateOrder.UNDECIDED) {
            if (proof() == Evidence.Dates.AMBIGUOUS) {
                return ambiguous();
            }
            dayFirst = parts.part(0) > 12;
        }
        return dayFirst
                ? day(parts.part(2), parts.part(1), parts.part(0))
                : day(parts.part(2), parts.part(0), parts.part(1));
    }

    Evidence.Dates proof() {
        if (!parts.isComplete()
                || parts.named() >= 0
                || parts.width(0) > 2
                || parts.width(1) > 2
                || !yearLast()
                || parts.part(0) == parts.part(1)) {
            return Evidence.Dates.NOTHING;
        }
        if (parts.part(0) > 12 && parts.part(1) > 12) {
            return Evidence.Dates.NOTHING;
        }
        if (parts.part(0) > 12) {
            return Evidence.Dates.DAY_FIRST;
        }
        return parts.part(1) > 12 ? Evidence.Dates.MONTH_FIRST : Evidence.Dates.AMBIGUOUS;
    }

    private Reading<LocalDate> day(int year, int month, int day) {
        if (parts.width(2) == 2 && parts.width(0) != 4) {
            return Reading.fault(
                    "value-ambiguous",
                    Blanks.quoted(text) + " has a year of two digits",
                    "Write the year with four digits.");
        }
        if (year < FIRST_YEAR) {
            return impossible("is before the year " + FIRST_YEAR);
        }
        if (month < 1 || month > 12) {
            return impossible("has no month from 1 to 12");
        }
        if (day < 1 || day > lengthOf(month, year)) {
            return impossible("is not a day of the calendar");
        }
        return Reading.of(LocalDate.of(year, month, day));
    }

    /** Not by {@code YearMonth}: loading it builds a date format, which costs as much as reading a short file. */
    private static int lengthOf(int month, int year) {
        return month == 2 && IsoChronology.INSTANCE.isLeapYear(year) ? 29 : LENGTHS[month - 1];
    }

    private Reading<LocalDate> ambiguous() {
        String year = "" + parts.part(2);
        return Reading.fault(
                "value-ambiguous",
                Blanks.quoted(text) + " can be read as " + iso(year, parts.part(1), parts.part(0)) + " or as "
                        + iso(year, parts.part(0), parts.part(1)),
                HELP);
    }

    private static String iso(String year, int month, int day) {
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }

    /** No parts: milliseconds since 1970, as HubSpot's API writes them, or eight digits of ISO 8601. */
    private Reading<LocalDate> other() {
        long number = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!Blanks.isDigit(text.charAt(at)) || at >= MILLISECOND_DIGITS) {
                return notOne();
            }
            number = number * 10 + (text.charAt(at) - '0');
        }
        if (text.length() == MILLISECOND_DIGITS) {
            return Reading.of(LocalDate.ofEpochDay(number / MILLISECONDS_A_DAY));
        }
        return text.length() == 8
                ? day((int) (number / 10000), (int) (number / 100 % 100), (int) (number % 100))
                : notOne();
    }

    private <T> Reading<T> impossible(String why) {
        return Reading.fault("value-range", Blanks.quoted(text) + " " + why, HELP);
    }

    private <T> Reading<T> notOne() {
        return Reading.fault("value-type", Blanks.quoted(text) + " is not a date", HELP);
    }
}
