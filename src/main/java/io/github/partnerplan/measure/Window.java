package io.github.partnerplan.measure;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of days that starts after {@code after} and ends on {@code until}, included. */
public record Window(LocalDate after, LocalDate until) {

    /** The last months up to a day: after the same day N months earlier, or after that month's last day. */
    public static Window months(LocalDate until, int months) {
        return new Window(until.minusMonths(months), until);
    }

    /** The last days up to a day, that day included. */
    public static Window days(LocalDate until, int days) {
        return new Window(until.minusDays(days), until);
    }

    /** The window of the same length in months that ends where this one starts. */
    public Window before(int months) {
        return months(after, months);
    }

    public boolean contains(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(until);
    }

    public boolean contains(Optional<LocalDate> day) {
        return day.isPresent() && contains(day.get());
    }
}
