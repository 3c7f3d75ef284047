package io.github.partnerplan.program;

import java.util.Optional;

/** How often something is done, as the words of a program file say. */
enum Rhythm {
    ANYTIME("anytime", 0),
    MONTHLY("monthly", 1),
    QUARTERLY("quarterly", 3),
    YEARLY("yearly", 12),
    NEVER("never", 0);

    private static final String AT_REVIEW = "at-review";

    private final String word;
    private final int months;

    Rhythm(String word, int months) {
        this.word = word;
        this.months = months;
    }

    /** The rhythm of reviews by a word; one {@code at-review} says nothing of its own. */
    static Optional<Rhythm> of(String word) {
        for (Rhythm each : values()) {
            if (each.word.equals(word)) {
                return Optional.of(each);
            }
        }
        return word.equals("daily") ? Optional.of(ANYTIME) : Optional.empty();
    }

    /** The rhythm of moves by a word, where reviews have one. */
    static Optional<Rhythm> of(String word, Rhythm review) {
        return word.equals(AT_REVIEW) ? Optional.of(review) : of(word);
    }

    String word() {
        return word;
    }

    /** The months from one day to the next; 0 where there are no such days, or any day is one. */
    int months() {
        return months;
    }

    /** Its days, quarters and years being those of a fiscal year that starts with a month; empty for never. */
    Optional<Steps> steps(int fiscalYearStart) {
        return this == NEVER
                ? Optional.empty()
                : Optional.of(months == 0 ? Steps.ofDays(1) : Steps.ofMonths(months, fiscalYearStart));
    }
}
