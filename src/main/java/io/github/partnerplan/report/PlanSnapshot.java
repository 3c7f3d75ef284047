package io.github.partnerplan.report;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one plan says that a later one can be held against, as its JSON has it: metrics, anti-patterns, elements and partners'
 * moves by id, the ladder, the findings (absent where the plan was written before plans held them), and what the roadmap is to
 * close, by action.
 */
public record PlanSnapshot(
        String file,
        LocalDate asOf,
        String company,
        String currency,
        String stage,
        Map<String, Figure> metrics,
        Optional<Ladder> ladder,
        Map<String, State> antiPatterns,
        Map<String, State> elements,
        Map<String, State> moves,
        Optional<List<Found>> findings,
        Map<String, String> actions) {

    public PlanSnapshot {
        metrics = kept(metrics);
        antiPatterns = kept(antiPatterns);
        elements = kept(elements);
        moves = kept(moves);
        findings = findings.map(List::copyOf);
        actions = kept(actions);
    }

    /** A copy in the order of the plan. */
    private static <T> Map<String, T> kept(Map<String, T> given) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** One metric, its target's two ends, and the line of the file that it begins on. */
    public record Figure(
            String label,
            Unit unit,
            Quantity quantity,
            String status,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            int line) {

        /** Whether the same is asked of both. */
        boolean hasTargetOf(Figure other) {
            return min.equals(other.min) && max.equals(other.max);
        }
    }

    /** An anti-pattern, an element or a partner with one word on how it stands. */
    public record State(String title, String word) {}

    /** The recommended levels, best first, and where each partner lands by its id; not known of a plan without partners. */
    public record Ladder(List<Level> levels, Optional<Map<String, Place>> partners) {
        public Ladder {
            levels = List.copyOf(levels);
            partners = partners.map(PlanSnapshot::kept);
        }

        /** The place of a level from the top. */
        Optional<Integer> rank(String track, String name) {
            for (int i = 0; i < levels.size(); i++) {
                if (levels.get(i).track().equals(track) && levels.get(i).name().equals(name)) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }
    }

    /** One level; how many members it has is not known of a plan without partners. */
    public record Level(
            String track, String name, Optional<BigDecimal> cutOff, Optional<BigDecimal> members, Quantity yearlyCost) {

        /** What it goes by: its name, with its track where there are several. */
        public String words() {
            return track.isEmpty() ? name : track + " " + name;
        }
    }

    /** Where a partner lands; the level is empty where missing data leaves it open. */
    public record Place(String name, String track, String level) {

        /** The level, with its track where there are several. */
        public String words() {
            return track.isEmpty() ? level : track + " " + level;
        }
    }

    /** A finding with the mark by which it is known again. */
    public record Found(String id, String severity, String file, int line, String message, String fingerprint) {}
}
