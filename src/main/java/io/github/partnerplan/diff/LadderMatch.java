package io.github.partnerplan.diff;

import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which levels of two ladders are the same level: those of the same name, then those that ask for the same, then those in the
 * same place between two of these. Levels that would change places are told by their place, since a ladder's best comes first. Where
 * one ladder has more levels in a place than the other, each stands for its share of it. Read from the other side it is the same.
 */
final class LadderMatch {

    private static final int NONE = -1;

    /** Where a level lies against one of the other ladder. */
    enum Place {
        SAME,
        /** Neither above nor below: both cover some of the same part of the ladder. */
        ACROSS,
        ABOVE,
        BELOW
    }

    /** Two levels by their places, best first. */
    private record Pair(int before, int after) {
        boolean crosses(Pair other) {
            return Integer.signum(before - other.before) * Integer.signum(after - other.after) < 0;
        }
    }

    private final List<Program.Level> before;
    private final List<Program.Level> after;
    private final int[] there;
    private final int[] back;

    private LadderMatch(List<Program.Level> before, List<Program.Level> after) {
        this.before = before;
        this.after = after;
        there = new int[before.size()];
        back = new int[after.size()];
        Arrays.fill(there, NONE);
        Arrays.fill(back, NONE);
    }

    static LadderMatch of(Program.Track before, Demands askedBefore, Program.Track after, Demands askedAfter) {
        LadderMatch match = new LadderMatch(before.levels(), after.levels());
        match.anchor(names(before.levels()), names(after.levels()));
        match.anchor(texts(before.levels(), askedBefore), texts(after.levels(), askedAfter));
        match.pairUpGaps();
        return match;
    }

    private static List<String> names(List<Program.Level> levels) {
        List<String> names = new ArrayList<>();
        levels.forEach(level -> names.add(level.name().toLowerCase(Locale.ROOT)));
        return names;
    }

    private static List<String> texts(List<Program.Level> levels, Demands asked) {
        List<String> texts = new ArrayList<>();
        levels.forEach(level -> texts.add(asked.of(level)));
        return texts;
    }

    /** Joins the levels whose text nobody shares with them on either side and that keep their order with all others. */
    private void anchor(List<String> textsBefore, List<String> textsAfter) {
        Map<String, Integer> placesAfter = placesOfUnique(textsAfter, back);
        List<Pair> found = new ArrayList<>();
        placesOfUnique(textsBefore, there).forEach((text, place) -> {
            Integer other = placesAfter.get(text);
            if (other != null && place != NONE && other != NONE) {
                found.add(new Pair(place, other));
            }
        });
        List<Pair> all = new ArrayList<>(found);
        for (int i = 0; i < there.length; i++) {
            if (there[i] != NONE) {
                all.add(new Pair(i, there[i]));
            }
        }
        for (Pair pair : found) {
            if (all.stream().noneMatch(pair::crosses)) {
                join(pair.before(), pair.after());
            }
        }
    }

    /** The place of each text among the levels that are still alone, and none for one that stands twice. */
    private static Map<String, Integer> placesOfUnique(List<String> texts, int[] joined) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (joined[i] == NONE) {
                places.put(texts.get(i), places.containsKey(texts.get(i)) ? NONE : i);
            }
        }
        return places;
    }

    private void join(int i, int j) {
        there[i] = j;
        back[j] = i;
    }

    /** As many levels on either side between two that are joined are the same ones, under another name and rule. */
    private void pairUpGaps() {
        int i = 0;
        int j = 0;
        while (i < there.length || j < back.length) {
            int endBefore = nextJoined(there, i);
            int endAfter = nextJoined(back, j);
            if (endBefore - i == endAfter - j) {
                for (int k = i; k < endBefore; k++) {
                    join(k, j + k - i);
                }
            }
            i = endBefore + 1;
            j = endAfter + 1;
        }
    }

    private static int nextJoined(int[] joined, int from) {
        int at = from;
        while (at < joined.length && joined[at] == NONE) {
            at++;
        }
        return at;
    }

    /** The level of the later ladder that a level of the earlier one has become. */
    Optional<Program.Level> after(String name) {
        int place = place(before, name);
        return place == NONE || there[place] == NONE ? Optional.empty() : Optional.of(after.get(there[place]));
    }

    Optional<Program.Level> before(String name) {
        int place = place(after, name);
        return place == NONE || back[place] == NONE ? Optional.empty() : Optional.of(before.get(back[place]));
    }

    /** Where a level of the later ladder lies against one of the earlier. */
    Place of(String nameBefore, String nameAfter) {
        int i = place(before, nameBefore);
        int j = place(after, nameAfter);
        if (i == NONE || j == NONE) {
            throw new IllegalArgumentException("no such levels: " + nameBefore + ", " + nameAfter);
        }
        if (there[i] == j) {
            return Place.SAME;
        }
        int order = Integer.compare(slot(back, j), slot(there, i));
        return order == 0 ? inGap(i, j) : order < 0 ? Place.ABOVE : Place.BELOW;
    }

    /** Joined levels have odd slots, and the gaps between them even ones. */
    private static int slot(int[] joined, int place) {
        int above = 0;
        for (int k = 0; k < place; k++) {
            above += joined[k] == NONE ? 0 : 1;
        }
        return 2 * above + (joined[place] == NONE ? 0 : 1);
    }

    /** Each of n levels of a gap covers one n-th of it. */
    private Place inGap(int i, int j) {
        int countBefore = length(there, i);
        int countAfter = length(back, j);
        int fromBefore = i - start(there, i);
        int fromAfter = j - start(back, j);
        if ((fromAfter + 1) * countBefore <= fromBefore * countAfter) {
            return Place.ABOVE;
        }
        return (fromBefore + 1) * countAfter <= fromAfter * countBefore ? Place.BELOW : Place.ACROSS;
    }

    private static int start(int[] joined, int place) {
        int start = place;
        while (start > 0 && joined[start - 1] == NONE) {
            start--;
        }
        return start;
    }

    private static int length(int[] joined, int place) {
        return nextJoined(joined, place) - start(joined, place);
    }

    private static int place(List<Program.Level> levels, String name) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return NONE;
    }
}
