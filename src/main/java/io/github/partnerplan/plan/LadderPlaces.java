package io.github.partnerplan.plan;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the levels of a program stand on the recommended ladder: best to best and base to base, a level that bears the name of a
 * step of the playbook's ladder at that step, the top step dropped first (ruling 2). What is added takes a name of the
 * playbook's ladder.
 */
record LadderPlaces(List<Place> places, List<Program.Level> dropped) {

    LadderPlaces {
        places = List.copyOf(places);
        dropped = List.copyOf(dropped);
    }

    /** One level to be: its step, the level of the program that it stands for, and its name. */
    record Place(Entry step, Optional<Program.Level> own, String name) {}

    /** {@code ladder} is the playbook's, best step first; the lowest {@code count} steps are taken. */
    static LadderPlaces of(List<Program.Level> levels, List<Entry> ladder, int count) {
        List<Program.Level> own = new ArrayList<>();
        List<Program.Level> dropped = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Program.Level level : levels) {
            boolean isNew = names.add(fold(level.name()));
            (isNew ? own : dropped).add(level);
        }
        int over = Math.max(0, own.size() - count);
        dropped.addAll(0, own.subList(0, over));
        List<Program.Level> kept = own.subList(over, own.size());
        List<Entry> steps = ladder.subList(ladder.size() - count, ladder.size());
        Set<String> used = new HashSet<>();
        kept.forEach(level -> used.add(fold(level.name())));
        int taken = taken(kept, steps);
        List<Place> places = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < count; i++) {
            boolean isTaken = (taken >> i & 1) == 1;
            Optional<Program.Level> level = isTaken ? Optional.of(kept.get(next++)) : Optional.empty();
            String name = isTaken ? level.get().name() : free(steps.get(i), ladder, used);
            places.add(new Place(steps.get(i), level, name));
        }
        return new LadderPlaces(places, dropped);
    }

    /** The places that are taken, a bit each: those where the most names fit, of these the best places. */
    private static int taken(List<Program.Level> kept, List<Entry> steps) {
        int base = steps.size() - 1;
        int best = -1;
        int most = -1;
        for (int mask = 0; mask < 1 << steps.size(); mask++) {
            boolean hasBase = kept.isEmpty() || (mask >> base & 1) == 1;
            if (Integer.bitCount(mask) == kept.size() && hasBase) {
                int fits = fits(kept, steps, mask);
                best = fits > most ? mask : best;
                most = Math.max(most, fits);
            }
        }
        return best;
    }

    private static int fits(List<Program.Level> kept, List<Entry> steps, int mask) {
        int fits = 0;
        int next = 0;
        for (int i = 0; i < steps.size(); i++) {
            if ((mask >> i & 1) == 1) {
                fits += isNamed(kept.get(next++).name(), steps.get(i)) ? 1 : 0;
            }
        }
        return fits;
    }

    /** The level bears the name of the step. */
    static boolean isNamed(String level, Entry step) {
        return List.of(fold(level).split(" ", -1)).contains(fold(step.title()));
    }

    private static String free(Entry step, List<Entry> ladder, Set<String> used) {
        if (used.add(fold(step.title()))) {
            return step.title();
        }
        for (Entry other : ladder) {
            if (used.add(fold(other.title()))) {
                return other.title();
            }
        }
        int number = 2;
        while (!used.add(fold(step.title() + " " + number))) {
            number++;
        }
        return step.title() + " " + number;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
