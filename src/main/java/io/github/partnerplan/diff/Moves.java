package io.github.partnerplan.diff;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who moves between two programs: the tiers by rule under either, matched partner by partner. */
final class Moves {

    private final TrackMatch tracks;
    private final Program programBefore;
    private final Program programAfter;
    private final Because because;
    private final Wording wording;

    Moves(TrackMatch tracks, Program before, Program after, Because because, Wording wording) {
        this.wording = wording;
        this.tracks = tracks;
        this.programBefore = before;
        this.programAfter = after;
        this.because = because;
    }

    /** By kind, then the largest source first. */
    List<Move> between(Map<String, Standing> before, Map<String, Standing> after) {
        List<Move> moves = new ArrayList<>();
        after.forEach((id, now) -> {
            Standing then = before.get(id);
            if (then != null) {
                kind(then, now).ifPresent(kind -> moves.add(move(kind, then, now)));
            }
        });
        moves.sort((a, b) -> {
            int order = a.kind().compareTo(b.kind());
            if (order == 0) {
                order = b.after()
                        .partner()
                        .sourcedRevenue()
                        .compareTo(a.after().partner().sourcedRevenue());
            }
            return order == 0 ? a.id().compareTo(b.id()) : order;
        });
        return moves;
    }

    private Move move(Move.Kind kind, Standing before, Standing after) {
        boolean isOpen = kind == Move.Kind.UNKNOWN;
        Benefits gave = isOpen ? Benefits.NONE : benefits(programBefore, before);
        Benefits gives = isOpen ? Benefits.NONE : benefits(programAfter, after);
        return new Move(
                kind,
                before,
                after,
                because.of(kind, before, after),
                gives.without(gave),
                gives.insteadOf(gave),
                gave.without(gives),
                Optional.empty());
    }

    /** The move as the partner reads it: what it gains and loses is told against the tier that it holds. */
    static Move asHeld(Move move, Program then, Program now, Wording wording) {
        String held = move.after().partner().partner().tier().strip();
        if (held.isEmpty()
                || move.kind() == Move.Kind.UNKNOWN
                || move.from().filter(held::equalsIgnoreCase).isPresent()) {
            return move;
        }
        Optional<Program.Level> level = move.before().answer(held).map(Answer::level);
        if (level.isEmpty()) {
            return move.toldBy(List.of(), List.of(), List.of(), held);
        }
        Benefits gave = Benefits.of(then, level.get(), wording);
        Benefits gives = move.to()
                .flatMap(move.after()::answer)
                .map(answer -> Benefits.of(now, answer.level(), wording))
                .orElse(Benefits.NONE);
        return move.toldBy(
                gives.without(gave),
                gives.insteadOf(gave),
                gave.without(gives),
                level.get().name());
    }

    private Benefits benefits(Program program, Standing standing) {
        return standing.tierByRule()
                .flatMap(standing::answer)
                .map(answer -> Benefits.of(program, answer.level(), wording))
                .orElse(Benefits.NONE);
    }

    private Optional<Move.Kind> kind(Standing before, Standing after) {
        if (before.isUnknown() || after.isUnknown()) {
            return isAlike(before, after) ? Optional.empty() : Optional.of(Move.Kind.UNKNOWN);
        }
        Optional<String> from = before.tierByRule();
        Optional<String> to = after.tierByRule();
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() && to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(from.isEmpty() ? Move.Kind.NEWLY_ELIGIBLE : Move.Kind.FORCED_OUT);
        }
        Program.Track then = before.track().orElseThrow();
        Program.Track now = after.track().orElseThrow();
        return switch (tracks.match(then, now).of(from.get(), to.get())) {
            case ABOVE -> Optional.of(Move.Kind.PROMOTED);
            case BELOW -> Optional.of(Move.Kind.DEMOTED);
            case ACROSS -> Optional.of(Move.Kind.ACROSS);
            case SAME -> tracks.isSame(then, now) ? Optional.empty() : Optional.of(Move.Kind.ACROSS);
        };
    }

    /** What is open is the same question under both: the levels that may be it ask for the same, so it cannot move. */
    private boolean isAlike(Standing before, Standing after) {
        if (!before.isTrackKnown() || !after.isTrackKnown()) {
            return !before.isTrackKnown() && !after.isTrackKnown() && tracks.askTheSame();
        }
        if (before.track().isEmpty() || after.track().isEmpty() || !before.isUnknown() || !after.isUnknown()) {
            return false;
        }
        Program.Track then = before.track().get();
        Program.Track now = after.track().get();
        int levels = open(before);
        return levels == open(after)
                && tracks.askedBefore()
                        .of(then, levels)
                        .equals(tracks.askedAfter().of(now, levels));
    }

    /** How many levels, best first, it takes to come to one that holds for sure. */
    private static int open(Standing standing) {
        int count = 0;
        for (Answer answer : standing.answers()) {
            count++;
            if (standing.atLeast().filter(answer.level().name()::equals).isPresent()) {
                break;
            }
        }
        return count;
    }
}
