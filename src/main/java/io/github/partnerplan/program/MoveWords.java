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

    /** Levels that are open; what holds the first ones up mostly holds up the others. */
    private static final int SHOWN = 2;

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
        String first = String.join("; ", open.subList(0, Math.min(open.size(), SHOWN)));
        String more = open.size() > SHOWN ? "; and " + (open.size() - SHOWN) + " more" : "";
        return least + "; " + first + more + keeps;
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
        return day.map(due ->
                        meets + " and moves up " + when(due) + rhythm("promotions are ", cadence.promote(), cadence))
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
        return misses(standing, held)
                + grace
                + day.map(due -> "; " + moves(standing, due) + rhythm("demotions are ", cadence.demote(), cadence))
                        .orElse("");
    }

    private String moves(Standing standing, LocalDate due) {
        Optional<String> to = standing.tierByRule();
        if (due.isBefore(asOf)) {
            return "its move " + to.map(name -> "down to " + name).orElse("out of the tiers") + " was due on " + due;
        }
        return "it " + to.map(name -> "moves down to " + name).orElse("leaves the tiers") + " " + when(due);
    }

    private String since(LocalDate day) {
        return day.isAfter(asOf)
                ? "if the review of " + day + " finds the same"
                : "it misses it since " + day + " by the deals and certificates of then and today's partners file";
    }

    private String misses(Standing standing, String held) {
        String lacks = standing.answer(held).map(shortfalls::words).orElse("");
        return lacks.isEmpty() ? "it does not meet " + held : "it does not meet " + held + ": " + lacks;
    }

    private String when(LocalDate day) {
        return day.equals(asOf) ? "today" : "on " + day;
    }

    private static String rhythm(String what, Rhythm rhythm, Cadence cadence) {
        return rhythm.months() == 0 ? "" : " (" + what + rhythm.word() + (cadence.isStated() ? "" : OURS) + ")";
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
