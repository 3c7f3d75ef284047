package io.github.partnerplan.diff;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in sentences how the ladders and the protection of two programs differ: levels that are new, gone, renamed or ask for other things. */
final class Structure {

    private final TrackMatch tracks;
    private final Wording wording;
    private final Phrases phrases;
    private final List<String> sentences = new ArrayList<>();

    private Structure(TrackMatch tracks, Wording wording) {
        this.tracks = tracks;
        this.wording = wording;
        this.phrases = new Phrases(wording);
    }

    static List<String> of(Side before, Side after, TrackMatch tracks, Wording wording) {
        Structure structure = new Structure(tracks, wording);
        structure.ladders(
                before.program().orElse(Demands.NO_PROGRAM), after.program().orElse(Demands.NO_PROGRAM));
        if (before.protectionDays() != after.protectionDays()) {
            structure.sentences.add("A registration holds an account for "
                    + Wording.count(after.protectionDays(), "day") + " instead of " + before.protectionDays() + ".");
        }
        return structure.sentences;
    }

    private void ladders(Program before, Program after) {
        for (Program.Track track : before.tracks()) {
            Optional<Program.Track> now = tracks.after(track);
            if (now.isEmpty()) {
                sentences.add("The ladder " + name(track) + " is gone.");
            } else {
                if (!track.name().equalsIgnoreCase(now.get().name())) {
                    sentences.add("The ladder " + name(track) + " is now the ladder " + name(now.get()) + ".");
                }
                levels(before, track, after, now.get());
            }
        }
        for (Program.Track track : tracks.added()) {
            List<String> names = new ArrayList<>();
            track.levels().forEach(level -> names.add(Phrases.name(level.name())));
            sentences.add("The ladder " + name(track) + " is new"
                    + (names.isEmpty() ? "." : ", with " + Wording.list(names) + "."));
        }
    }

    private void levels(Program before, Program.Track then, Program after, Program.Track now) {
        LadderMatch match = tracks.match(then, now);
        for (Program.Level level : now.levels()) {
            Optional<Program.Level> old = match.before(level.name());
            if (old.isEmpty()) {
                sentences.add(in(now) + Phrases.name(level.name()) + " is new" + asks(level) + ".");
            } else {
                level(before, old.get(), after, level, in(now));
            }
        }
        for (Program.Level level : then.levels()) {
            if (match.after(level.name()).isEmpty()) {
                sentences.add(in(then) + Phrases.name(level.name()) + " is gone.");
            }
        }
    }

    private void level(Program before, Program.Level old, Program after, Program.Level level, String in) {
        String name = Phrases.name(level.name());
        if (!old.name().equals(level.name())) {
            sentences.add(in + Phrases.name(old.name()) + " is now called " + name + ".");
        }
        List<String> asked = missing(old, tracks.askedBefore(), level, tracks.askedAfter());
        List<String> asks = missing(level, tracks.askedAfter(), old, tracks.askedBefore());
        if (!asks.isEmpty() || !asked.isEmpty()) {
            sentences.add(in + name + (asks.isEmpty() ? " no longer asks " : " asks " + Wording.list(asks))
                    + (asks.isEmpty() || asked.isEmpty() ? "" : " instead of ")
                    + Wording.list(asked) + ".");
        }
        Benefits gave = Benefits.of(before, old, wording);
        Benefits gives = Benefits.of(after, level, wording);
        List<String> more = new ArrayList<>(gives.without(gave));
        more.addAll(gives.insteadOf(gave));
        if (!more.isEmpty()) {
            sentences.add(in + name + " gives " + Wording.list(more) + ".");
        }
        if (!gave.without(gives).isEmpty()) {
            sentences.add(in + name + " no longer gives " + Wording.list(gave.without(gives)) + ".");
        }
    }

    /** What the first level asks and the second does not. */
    private List<String> missing(Program.Level level, Demands own, Program.Level other, Demands others) {
        Map<Requirement, String> texts = own.each(level);
        List<String> known = new ArrayList<>(others.each(other).values());
        List<String> missing = new ArrayList<>();
        texts.forEach((demand, text) -> {
            if (!known.contains(text)) {
                missing.add(phrases.asked(demand));
            }
        });
        return missing;
    }

    private String asks(Program.Level level) {
        List<String> asks = new ArrayList<>();
        level.demands().forEach(demand -> asks.add(phrases.asked(demand)));
        return asks.isEmpty() ? "" : " and asks " + Wording.list(asks);
    }

    private static String in(Program.Track track) {
        return track.name().isEmpty() ? "" : Phrases.name(track.name()) + ": ";
    }

    private static String name(Program.Track track) {
        return track.name().isEmpty() ? "of all partners" : Phrases.name(track.name());
    }
}
