package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Program;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Two tracks are for partners of one type. */
final class TierTrackOverlap implements Check {

    @Override
    public String id() {
        return "tier-track-overlap";
    }

    @Override
    public void look(Facts facts, Found found) {
        Map<String, Program.Track> first = new HashMap<>();
        for (Program.Track track : facts.tracks()) {
            for (String type : new LinkedHashSet<>(track.types())) {
                Program.Track other = first.putIfAbsent(type, track);
                if (other != null) {
                    found.at(
                            facts.place("tracks." + track.name() + ".for"),
                            "the tracks " + other.name() + " and " + track.name() + " are both for partners of type "
                                    + type + ", who would stand on two ladders",
                            "Name " + type + " under one of the two tracks.",
                            List.of(Citation.Row.at(facts.place("tracks." + other.name() + ".for"))));
                }
            }
        }
    }
}
