package io.github.partnerplan.program;

import io.github.partnerplan.measure.MeasureRules;
import io.github.partnerplan.model.Program;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days of one ladder: when it is reviewed, when partners move up and down, and how long one keeps a tier that it no longer
 * meets. What the ladder leaves open is the playbook's judgement, and {@code isStated} is false where any of it was needed.
 */
record Cadence(
        Rhythm review, Rhythm promote, Rhythm demote, Optional<Period> grace, int fiscalYearStart, boolean isStated) {

    /** Days in the longest month: what is left of one counts as one, so that enough days are looked at. */
    private static final int LONGEST = 31;

    static Cadence of(Program.Track track, int fiscalYearStart, MeasureRules rules) {
        Optional<Rhythm> stated = Rhythm.of(track.review());
        Rhythm review = stated.or(() -> Rhythm.of(rules.tierReview())).orElse(Rhythm.QUARTERLY);
        Optional<Rhythm> up = Rhythm.of(track.promote(), review);
        Optional<Rhythm> down = Rhythm.of(track.demote(), review);
        return new Cadence(
                review,
                up.or(() -> Rhythm.of(rules.tierPromotion(), review)).orElse(Rhythm.ANYTIME),
                down.or(() -> Rhythm.of(rules.tierDemotion(), review)).orElse(review),
                track.grace().filter(time -> !time.isZero()),
                fiscalYearStart,
                stated.isPresent() && up.isPresent() && down.isPresent());
    }

    /** Empty where the ladder never promotes. */
    Optional<LocalDate> promotion(LocalDate from) {
        return promote.steps(fiscalYearStart).map(steps -> steps.onOrAfter(from));
    }

    /** Empty where the ladder takes no tier away. */
    Optional<LocalDate> demotion(LocalDate from) {
        return demote.steps(fiscalYearStart).map(steps -> steps.onOrAfter(from));
    }

    /**
     * The days on which a partner is held against the tier it has: the reviews, but never more than about {@code most} of them
     * within a grace; without reviews days at an equal distance. They rest on the file alone, so that a day that was looked at
     * once is looked at again.
     */
    Steps looks(int most) {
        LocalDate end = LocalDate.EPOCH.plus(grace.orElse(Period.ZERO)).plusMonths(demote.months());
        if (review.months() == 0) {
            return Steps.ofDays((int) Math.max(1, ceiling(ChronoUnit.DAYS.between(LocalDate.EPOCH, end), most)));
        }
        long months = ChronoUnit.MONTHS.between(LocalDate.EPOCH, end.plusDays(LONGEST - 1));
        long every = ceiling(ceiling(months, review.months()), most);
        return Steps.ofMonths(review.months(), fiscalYearStart).every((int) Math.max(1, every));
    }

    /**
     * The days before {@code asOf} on which it must be known whether a partner met its tier, the latest first: back to the one
     * from which on a grace was over by the last day of demotion. None without a grace.
     */
    List<LocalDate> looksBefore(LocalDate asOf, int most) {
        List<LocalDate> days = new ArrayList<>();
        Optional<Steps> demotions = demote.steps(fiscalYearStart);
        if (grace.isEmpty() || demotions.isEmpty()) {
            return days;
        }
        LocalDate last = demotions.get().onOrBefore(asOf);
        Steps looks = looks(most);
        LocalDate day = asOf;
        do {
            day = looks.before(day);
            days.add(day);
        } while (day.plus(grace.get()).isAfter(last));
        return days;
    }

    private static long ceiling(long number, long by) {
        return (number + by - 1) / by;
    }
}
