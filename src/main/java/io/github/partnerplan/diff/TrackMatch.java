package io.github.partnerplan.diff;

import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ladders of two programs against each other: those of the same name are the same ladder, and so are the two that are left
 * over where either program has just one. Any two can be compared level by level.
 */
final class TrackMatch {

    private final Demands askedBefore;
    private final Demands askedAfter;
    private final IdentityHashMap<Program.Track, Program.Track> same = new IdentityHashMap<>();
    private final List<Program.Track> gone;
    private final List<Program.Track> added;
    private final IdentityHashMap<Program.Track, IdentityHashMap<Program.Track, LadderMatch>> matches =
            new IdentityHashMap<>();

    TrackMatch(Optional<Program> before, Optional<Program> after) {
        askedBefore = new Demands(before.orElse(Demands.NO_PROGRAM));
        askedAfter = new Demands(after.orElse(Demands.NO_PROGRAM));
        gone = new ArrayList<>(before.map(Program::tracks).orElse(List.of()));
        added = new ArrayList<>(after.map(Program::tracks).orElse(List.of()));
        for (Program.Track track : List.copyOf(gone)) {
            for (Program.Track other : List.copyOf(added)) {
                if (track.name().equalsIgnoreCase(other.name()) && !same.containsKey(track)) {
                    join(track, other);
                }
            }
        }
        if (gone.size() == 1 && added.size() == 1) {
            join(gone.get(0), added.get(0));
        }
    }

    private void join(Program.Track track, Program.Track other) {
        same.put(track, other);
        gone.remove(track);
        added.remove(other);
    }

    Demands askedBefore() {
        return askedBefore;
    }

    Demands askedAfter() {
        return askedAfter;
    }

    /** What a ladder of the earlier program has become. */
    Optional<Program.Track> after(Program.Track before) {
        return Optional.ofNullable(same.get(before));
    }

    boolean isSame(Program.Track before, Program.Track after) {
        return after(before)
                .filter(other -> other.where().equals(after.where()))
                .isPresent();
    }

    List<Program.Track> gone() {
        return List.copyOf(gone);
    }

    List<Program.Track> added() {
        return List.copyOf(added);
    }

    /** Every ladder has its counterpart that asks the same, level by level. */
    boolean askTheSame() {
        if (!gone.isEmpty() || !added.isEmpty()) {
            return false;
        }
        for (Map.Entry<Program.Track, Program.Track> each : same.entrySet()) {
            List<String> then =
                    askedBefore.of(each.getKey(), each.getKey().levels().size());
            List<String> now =
                    askedAfter.of(each.getValue(), each.getValue().levels().size());
            if (!then.equals(now)) {
                return false;
            }
        }
        return true;
    }

    LadderMatch match(Program.Track before, Program.Track after) {
        return matches.computeIfAbsent(before, track -> new IdentityHashMap<>())
                .computeIfAbsent(after, track -> LadderMatch.of(before, askedBefore, after, askedAfter));
    }
}
