package io.github.partnerplan.read;

import java.time.LocalDate;
import java.time.Period;

/** A length of time in calendar units; the end of a short month is its last day. */
public record Span(int count, Unit unit) {

    public Span {
        if (count < 0) {
            throw new IllegalArgumentException("a time cannot be negative: " + count);
        }
    }

    /** The units a file may write. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        QUARTERS,
        YEARS
    }

    public LocalDate after(LocalDate day) {
        return shift(day, count);
    }

    public LocalDate before(LocalDate day) {
        return shift(day, -count);
    }

    /** Days, counting 30 to a month and 365 to a year: for comparing lengths, not for dates. */
    public int days() {
        return switch (unit) {
            case DAYS -> count;
            case WEEKS -> count * 7;
            case MONTHS -> count == 12 ? 365 : count * 30;
            case QUARTERS -> count == 4 ? 365 : count * 90;
            case YEARS -> count * 365;
        };
    }

    /** The same length in months or in days: a quarter is three months, a week seven days. */
    public Period period() {
        return switch (unit) {
            case DAYS -> Period.ofDays(count);
            case WEEKS -> Period.ofDays(7 * count);
            case MONTHS -> Period.ofMonths(count);
            case QUARTERS -> Period.ofMonths(3 * count);
            case YEARS -> Period.ofMonths(12 * count);
        };
    }

    private LocalDate shift(LocalDate day, int by) {
        return switch (unit) {
            case DAYS -> day.plusDays(by);
            case WEEKS -> day.plusWeeks(by);
            case MONTHS -> day.plusMonths(by);
            case QUARTERS -> day.plusMonths(3L * by);
            case YEARS -> day.plusYears(by);
        };
    }
}
