package io.github.partnerplan.program;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.TierMove.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates the move of one partner after the other by the cadence of its ladder. */
final class MoveDates {

    private static final int NONE = Integer.MAX_VALUE;

    private final LocalDate asOf;
    private final EarlierDays days;
    private final History history;
    private final MoveWords words;

    MoveDates(LocalDate asOf, EarlierDays days, History history, MoveWords words) {
        this.asOf = asOf;
        this.days = days;
        this.history = history;
        this.words = words;
    }

    TierMove judge(Standing standing) {
        List<Program.Level> levels = standing.track().map(Program.Track::levels).orElse(List.of());
        int held = place(levels, standing.partner().partner().tier());
        Optional<String> tier =
                held == NONE ? Optional.empty() : Optional.of(levels.get(held).name());
        if (standing.isUnknown()) {
            return move(standing, tier, tier, Direction.UNKNOWN, Optional.empty(), words.unknown(standing, tier));
        }
        Optional<String> byRule = standing.tierByRule();
        int place = byRule.map(name -> place(levels, name)).orElse(NONE);
        if (held == place) {
            return move(standing, tier, tier, Direction.STAYS, Optional.empty(), words.stays(standing, tier));
        }
        if (held == NONE) {
            // Nobody waits for a first tier: the rhythm is one of changes.
            Direction enters = Direction.ENTERS;
            return move(standing, tier, byRule, enters, Optional.of(asOf), words.enters(standing));
        }
        return place < held ? up(standing, tier, byRule) : down(standing, held);
    }

    private TierMove up(Standing standing, Optional<String> tier, Optional<String> byRule) {
        Cadence cadence = cadence(standing);
        Optional<LocalDate> day = cadence.promotion(asOf);
        boolean isDone = day.equals(Optional.of(asOf));
        return move(standing, tier, isDone ? byRule : tier, Direction.UP, day, words.up(standing, cadence, day));
    }

    private TierMove down(Standing standing, int held) {
        Program.Track track = standing.track().orElseThrow();
        Cadence cadence = cadence(standing);
        Optional<String> tier = Optional.of(track.levels().get(held).name());
        Optional<String> byRule = standing.tierByRule();
        Direction direction = byRule.isPresent() ? Direction.DOWN : Direction.LEAVES;
        if (cadence.demote() == Rhythm.NEVER) {
            return move(standing, tier, tier, direction, Optional.empty(), words.keeps(standing, tier));
        }
        Optional<LocalDate> missed = cadence.grace().map(time -> missedSince(standing, track, held));
        LocalDate ends =
                missed.map(day -> day.plus(cadence.grace().orElseThrow())).orElse(asOf);
        Optional<LocalDate> day = cadence.demotion(ends);
        boolean isDone = day.filter(due -> !due.isAfter(asOf)).isPresent();
        return new TierMove(
                standing.partner(),
                tier,
                byRule,
                isDone ? byRule : tier,
                direction,
                day,
                Optional.of(ends),
                words.down(standing, tier.get(), cadence, missed, ends, day));
    }

    /**
     * The first of the days looked at from which on, without a break, the partner missed what it holds; the next one where it
     * met it on the last. A day before it held the tier or joined says nothing, and one that leaves it open whether the tier was
     * met is to the partner's good.
     */
    private LocalDate missedSince(Standing standing, Program.Track track, int held) {
        LocalDate since = days.looks(track).onOrAfter(asOf);
        Optional<LocalDate> tierSince = standing.partner().partner().tierSince();
        for (LocalDate day : days.days(track)) {
            boolean isBefore = tierSince.filter(day::isBefore).isPresent();
            if (isBefore || !missed(day, standing.partner(), held)) {
                break;
            }
            since = day;
        }
        return since;
    }

    private boolean missed(LocalDate day, PartnerLedger partner, int held) {
        Optional<Standing> then = history.on(day, partner);
        if (then.isEmpty()) {
            return false;
        }
        for (Answer answer : then.get().answers().subList(0, held + 1)) {
            if (answer.verdict() != Verdict.NO) {
                return false;
            }
        }
        return true;
    }

    private Cadence cadence(Standing standing) {
        return days.cadence(standing.track().orElseThrow());
    }

    private static TierMove move(
            Standing standing,
            Optional<String> held,
            Optional<String> assigned,
            Direction direction,
            Optional<LocalDate> takesEffect,
            String why) {
        return new TierMove(
                standing.partner(),
                held,
                standing.tierByRule(),
                assigned,
                direction,
                takesEffect,
                Optional.empty(),
                why);
    }

    /** Counted from the best level; {@link #NONE} for a tier that the ladder does not have, which counts as none. */
    private static int place(List<Program.Level> levels, String tier) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).name().equalsIgnoreCase(tier.strip())) {
                return i;
            }
        }
        return NONE;
    }
}
