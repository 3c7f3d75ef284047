package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.playbook.Entry;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The steps of the playbook's ladder that a level may stand for, best first. */
record Bands(List<Entry> steps, List<Entry> ladder) {

    Bands {
        steps = List.copyOf(steps);
        ladder = List.copyOf(ladder);
    }

    /** Hands over every level that has steps to be held against. */
    static void forEach(Facts facts, BiConsumer<Rung, Bands> judge) {
        for (Ladder ladder : Ladder.of(facts)) {
            for (int place = 0; place < ladder.rungs().size(); place++) {
                Bands bands = of(facts, ladder, place);
                if (!bands.steps().isEmpty()) {
                    judge.accept(ladder.rungs().get(place), bands);
                }
            }
        }
    }

    /**
     * A level that bears the name of a step is that step. Any other is told by its place: with n levels below four, the i-th may be
     * any step that leaves room for those above and below it. More than four levels have no steps.
     */
    private static Bands of(Facts facts, Ladder ladder, int place) {
        List<Entry> all = facts.brief().playbook().ofKind("tier");
        List<String> words = List.of(
                ladder.rungs().get(place).name().toLowerCase(Locale.ROOT).split(" ", -1));
        for (Entry step : all) {
            if (words.contains(step.title().toLowerCase(Locale.ROOT))) {
                return new Bands(List.of(step), all);
            }
        }
        int room = all.size() - ladder.rungs().size();
        return new Bands(room < 0 ? List.of() : all.subList(place, place + room + 1), all);
    }

    Entry best() {
        return steps.get(0);
    }

    Entry last() {
        return steps.get(steps.size() - 1);
    }

    /** The step above the best of these; itself where it is the top. */
    Entry above() {
        return ladder.get(Math.max(0, ladder.indexOf(best()) - 1));
    }

    boolean isTop() {
        return ladder.indexOf(best()) == 0;
    }

    /** {@code Gold}, or {@code Platinum to Gold}. */
    String words() {
        return steps.size() == 1 ? best().title() : best().title() + " to " + last().title();
    }
}
