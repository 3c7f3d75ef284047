package io.github.partnerplan.program;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Why a partner stays or moves, and when, in plain words and figures. */
final class MoveWords {

    private static final String OURS = ", a rhythm of ours, the ladder stating none";

    private final LocalDate asOf;
    private final boolean isHeldTierKnown;
    private final ShortfallWords shortfalls;

    MoveWords(LocalDate asOf, boolean isHeldTierKnown, Function<BigDecimal, String> money) {
        this.asOf = asOf;
        this.isHeldTierKnown = isHeldTierKnown;
        this.shortfalls = new ShortfallWords(money);
    }

    /** {@code at least Silver; Gold if certified is not known, at least 4 is asked; it keeps Silver until then}. */
    String unknown(Standing standing, Optional<String> held) {
        if (!standing.isTrackKnown()) {
            return standing.why();
        }
        List<String> open = new ArrayList<>();
        for (String level : standing.couldBe()) {
            open.add(level + " is open: "
                    + standing.answer(level).map(shortfalls::words).orElse(""));
        }
        String least = standing.atLeast().map(name -> "at least " + name).orElse("perhaps no tier");
        String keeps =
                held.map(name -> "; until that is known it keeps " + name).orElse("");
        return least + "; " + ShortfallWords.list(open) + keeps;
    }

    String stays(Standing standing, Optional<String> held) {
        if (standing.track().isEmpty()) {
            return standing.why();
        }
        String meets = held.map(name -> "it meets what " + name + " asks for").orElse("it meets no level");
        return next(standing).map(words -> meets + "; " + words).orElse(meets);
    }

    /** What it lacks for the level above the one that the rules give it. */
    private Optional<String> next(Standing standing) {
        Optional<Answer> next = Optional.empty();
        for (Answer answer : standing.answers()) {
            if (answer.verdict() == Verdict.YES) {
                break;
            }
            next = Optional.of(answer);
        }
        return next.map(answer -> "for " + answer.level().name() + ", " + shortfalls.words(answer));
    }

    String enters(Standing standing) {
        String held = standing.partner().partner().tier();
        String none = held.isEmpty() ? "it holds no tier" : "it holds " + held + ", which its ladder does not have";
        return (isHeldTierKnown ? none : "no partner's tier is given") + ", and it meets what "
                + standing.tierByRule().orElse("") + " asks for";
    }

    String up(Standing standing, Cadence cadence, Optional<LocalDate> day) {
        String meets = "it meets what " + standing.tierByRule().orElse("") + " asks for";
        return day.map(due -> meets + " and moves up " + when(due) + rhythm(cadence.promote(), cadence))
                .orElse(meets + ", but the ladder promotes nobody");
    }

    /** What it misses of a tier that the ladder never takes away. */
    String keeps(Standing standing, Optional<String> held) {
        return misses(standing, held.orElse("")) + "; the ladder takes no tier away";
    }

    String down(
            Standing standing,
            String held,
            Cadence cadence,
            Optional<LocalDate> missed,
            LocalDate ends,
            Optional<LocalDate> day) {
        String grace = missed.map(since -> "; " + since(since) + ", its grace of "
                        + length(cadence.grace().orElse(Period.ZERO))
                        + (ends.isAfter(asOf) ? " ends on " : " ended by ")
                        + ends)
                .orElse("");
        String to = standing.tierByRule().map(name -> "moves down to " + name).orElse("leaves the tiers");
        String moves = day.map(due -> "; it " + to + " " + when(due) + rhythm(cadence.demote(), cadence))
                .orElse("");
        return misses(standing, held) + grace + moves;
    }

    private String since(LocalDate day) {
        return day.isAfter(asOf)
                ? "if the review of " + day + " finds the same"
                : "it was missed on " + day + " by the deals of that day and today's other figures";
    }

    private String misses(Standing standing, String held) {
        String lacks = standing.answer(held).map(shortfalls::words).orElse("");
        return lacks.isEmpty() ? "it does not meet " + held : "it does not meet " + held + ": " + lacks;
    }

    private String when(LocalDate day) {
        return day.equals(asOf) ? "today" : "on " + day;
    }

    private static String rhythm(Rhythm rhythm, Cadence cadence) {
        String each = rhythm.months() == 0 ? "" : " (" + rhythm.word();
        String ours = cadence.isStated() ? "" : OURS;
        return each.isEmpty() ? "" : each + ours + ")";
    }

    private static String length(Period time) {
        return time.toTotalMonths() > 0
                ? count(time.toTotalMonths(), "month")
                : count(ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(time)), "day");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
