package io.github.partnerplan.report;

import io.github.partnerplan.model.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The order of a program's tiers by name, the best first; capitals do not matter. */
final class TierPlaces {

    private final Map<String, Integer> places = new HashMap<>();

    TierPlaces(Optional<Program> program) {
        for (Program.Track track : program.map(Program::tracks).orElse(List.of())) {
            for (int i = 0; i < track.levels().size(); i++) {
                places.putIfAbsent(folded(track.levels().get(i).name()), i);
            }
        }
    }

    /** A tier that the program does not have is a word like any other. */
    PartnerValue value(String tier) {
        Integer place = places.get(folded(tier));
        return place == null ? PartnerValue.words(tier) : PartnerValue.ranked(tier, place);
    }

    private static String folded(String tier) {
        return tier.toLowerCase(Locale.ROOT);
    }
}
