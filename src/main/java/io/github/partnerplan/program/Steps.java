package io.github.partnerplan.program;

import java.time.LocalDate;

/**
 * Days that come again: the first of every so many months, counted in years that start with the month {@code start}, or, where
 * {@code months} is 0, every so many days.
 */
record Steps(int months, int days, int start) {

    private static final int MONTHS = 12;

    Steps {
        if (months < 0 || days < 0 || (months == 0) == (days == 0) || start < 1 || start > MONTHS) {
            throw new IllegalArgumentException("no days: " + months + ", " + days + " from month " + start);
        }
    }

    static Steps ofMonths(int months, int start) {
        return new Steps(months, 0, start);
    }

    static Steps ofDays(int days) {
        return new Steps(0, days, 1);
    }

    LocalDate onOrBefore(LocalDate day) {
        if (months == 0) {
            return day.minusDays(Math.floorMod(day.toEpochDay(), days));
        }
        long month = (long) day.getYear() * MONTHS + day.getMonthValue() - start;
        return day.withDayOfMonth(1).minusMonths(Math.floorMod(month, months));
    }

    LocalDate onOrAfter(LocalDate day) {
        LocalDate before = onOrBefore(day);
        return before.equals(day) ? day : before.plusMonths(months).plusDays(days);
    }

    /** The last of them before a day. */
    LocalDate before(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    /** The same, but only every so many of them. */
    Steps every(int count) {
        return new Steps(months * count, days * count, start);
    }
}
