package io.github.partnerplan.diff;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A partner whose tier by rule is another under the later program, or may be: where it stands under either, and the requirement
 * that did it, in figures. {@code gained}, {@code changed} and {@code lost} tell what its tier gives under one program and not,
 * or not so, under the other; none where a tier is not known. {@code held} is the tier it holds where that is another than the
 * earlier rules give it.
 */
public record Move(
        Kind kind,
        Standing before,
        Standing after,
        String because,
        List<String> gained,
        List<String> changed,
        List<String> lost,
        Optional<String> held) {

    public Move {
        gained = List.copyOf(gained);
        changed = List.copyOf(changed);
        lost = List.copyOf(lost);
    }

    /** In the order in which a reader wants them. */
    public enum Kind {
        DEMOTED,
        /** Out of a tier into none. */
        FORCED_OUT,
        PROMOTED,
        /** From no tier into one; that is not counted as promoted as well. */
        NEWLY_ELIGIBLE,
        /** To another ladder, or to a level that is neither above nor below the one it had. */
        ACROSS,
        /** Undecided under one program or both, so that nobody knows whether it moves. */
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String id() {
        return after.partner().partner().id();
    }

    public String name() {
        return after.partner().partner().name();
    }

    /** The level by rule under the earlier program; empty for none, and where it is not known. */
    public Optional<String> from() {
        return before.tierByRule();
    }

    public Optional<String> to() {
        return after.tierByRule();
    }

    /** The same for a reader who holds another tier than the earlier rules give, told against what it holds. */
    public Move toldBy(List<String> gains, List<String> changes, List<String> losses, String tier) {
        return new Move(kind, before, after, because, gains, changes, losses, Optional.of(tier));
    }

    /** It goes from one ladder to another. */
    public boolean changesLadder() {
        return !track(before).equals(track(after));
    }

    private static String track(Standing standing) {
        return standing.track().map(Program.Track::name).orElse("");
    }
}
