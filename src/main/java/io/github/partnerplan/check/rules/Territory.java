package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.read.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One territory that the program declares exclusive: what it covers, by kind, each by its text in small letters. */
record Territory(String name, Map<String, Map<String, String>> covers, Location where) {

    private static final String ROOT = "conflict.territories";
    private static final String SEGMENTS = "segments";
    private static final List<String> PLACES = List.of("regions", "countries", "states", "covers");

    /** A program has dozens at most; a file with more is not compared to the end. */
    private static final int MOST = 200;

    Territory {
        covers = new LinkedHashMap<>(covers);
    }

    /** The exclusive territories, written as names with what they cover, or as a list. */
    static List<Territory> exclusive(Facts facts) {
        Outline outline = facts.outline();
        boolean areAll = isYes(outline, ROOT + ".exclusive");
        List<Territory> found = new ArrayList<>();
        for (String key : outline.below(ROOT)) {
            String path = ROOT + "." + key;
            Map<String, Map<String, String>> covers = covers(outline, path);
            boolean isExclusive = areAll || isYes(outline, path + ".exclusive");
            if (isExclusive && !covers.isEmpty() && found.size() < MOST) {
                String name = outline.says(path + ".name") ? outline.text(path + ".name") : key;
                found.add(new Territory(name, covers, facts.place(path)));
            }
        }
        return found;
    }

    private static boolean isYes(Outline outline, String path) {
        return outline.first(path)
                .flatMap(setting -> Values.yesNo(setting.text()).value())
                .orElse(false);
    }

    private static Map<String, Map<String, String>> covers(Outline outline, String path) {
        Map<String, Map<String, String>> covers = new LinkedHashMap<>();
        List<String> kinds = new ArrayList<>(PLACES);
        kinds.add(SEGMENTS);
        for (String kind : kinds) {
            Map<String, String> values = new LinkedHashMap<>();
            for (Outline.Setting setting : outline.at(path + "." + kind)) {
                values.put(setting.text().strip().toLowerCase(Locale.ROOT), setting.text());
            }
            if (!values.isEmpty()) {
                covers.put(kind, values);
            }
        }
        return covers;
    }

    /**
     * Something that both cover: a place where neither parts by segment or both have one in common. Places of different kinds
     * cannot be compared, so nothing is said of them.
     */
    Optional<String> shared(Territory other) {
        boolean arePartedBySegment = covers.containsKey(SEGMENTS)
                && other.covers.containsKey(SEGMENTS)
                && common(other, SEGMENTS).isEmpty();
        if (arePartedBySegment) {
            return Optional.empty();
        }
        for (String kind : PLACES) {
            Optional<String> place = common(other, kind);
            if (place.isPresent()) {
                return place;
            }
        }
        return hasPlace() && other.hasPlace() ? Optional.empty() : common(other, SEGMENTS);
    }

    private boolean hasPlace() {
        for (String kind : PLACES) {
            if (covers.containsKey(kind)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> common(Territory other, String kind) {
        Map<String, String> theirs = other.covers.getOrDefault(kind, Map.of());
        for (Map.Entry<String, String> mine :
                covers.getOrDefault(kind, Map.of()).entrySet()) {
            if (theirs.containsKey(mine.getKey())) {
                return Optional.of(mine.getValue());
            }
        }
        return Optional.empty();
    }
}
