package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The program as its file states it. Shares are fractions, money is in the company's currency. What is typed here is what the
 * plan compares; everything else the file says is in {@code outline}. {@code where} is the key it stands under.
 */
public record Program(
        Location where,
        String name,
        String owner,
        List<String> types,
        List<Track> tracks,
        Map<String, PointsMeasure> measures,
        Map<String, BigDecimal> targets,
        Optional<Integer> protectionDays,
        Outline outline) {

    public Program {
        types = List.copyOf(new LinkedHashSet<>(types));
        tracks = List.copyOf(tracks);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        targets = Map.copyOf(targets);
    }

    /** The file it is in, which may be the workspace's own. */
    public String file() {
        return where.file();
    }

    /** The measure of the program's own with this name. */
    public Optional<PointsMeasure> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    /**
     * One ladder of tiers, best level first; {@code types} is empty where the ladder is for every partner. Rhythms are the words
     * of the file ({@code annual} is {@code yearly}), empty where nothing is said; a grace of {@code none} is zero.
     */
    public record Track(
            String name,
            List<String> types,
            List<Level> levels,
            Location where,
            String review,
            String promote,
            String demote,
            Optional<Period> grace,
            String rankBy,
            String rankWithin) {

        /** What ranks partners where the ladder does not say. */
        public static final String RANK_BY = "sourced_revenue";

        public Track {
            types = List.copyOf(new LinkedHashSet<>(types));
            levels = List.copyOf(levels);
        }

        /** The same ladder for other types and with other levels. */
        public Track with(List<String> others, List<Level> steps) {
            return new Track(name, others, steps, where, review, promote, demote, grace, rankBy, rankWithin);
        }

        /** A ladder that says nothing of its rhythm. */
        public Track(String name, List<String> types, List<Level> levels, Location where) {
            this(name, types, levels, where, "", "", "", Optional.empty(), RANK_BY, "");
        }
    }

    /**
     * One level of a ladder: its share of partners where it goes by rank, with the measure and the column that rank (the
     * ladder's, unless it names its own), its conditions, and its benefits.
     */
    public record Level(
            String name,
            Optional<BigDecimal> top,
            String rankBy,
            String rankWithin,
            List<Requirement> conditions,
            boolean invitation,
            Optional<Share> discount,
            Optional<BigDecimal> mdf,
            String manager,
            Location where,
            String path) {
        public Level {
            conditions = List.copyOf(conditions);
        }

        /** The measures that its conditions name, at any depth, in the order of the file. */
        public List<String> requires() {
            Set<String> names = new LinkedHashSet<>();
            name(conditions, names);
            return List.copyOf(names);
        }

        private static void name(List<Requirement> conditions, Set<String> names) {
            for (Requirement each : conditions) {
                if (each instanceof Requirement.Threshold threshold) {
                    names.add(threshold.measure());
                } else if (each instanceof Requirement.AllOf all) {
                    name(all.parts(), names);
                } else if (each instanceof Requirement.AnyOf any) {
                    name(any.groups(), names);
                }
            }
        }

        /** The least of each measure that is asked for by itself, over the usual window. */
        public Map<String, BigDecimal> atLeast() {
            Map<String, BigDecimal> least = new LinkedHashMap<>();
            for (Requirement each : conditions) {
                if (each instanceof Requirement.Threshold threshold && threshold.isPlain()) {
                    least.put(threshold.measure(), threshold.atLeast().orElseThrow());
                }
            }
            return least;
        }

        /** All that a partner must meet to be in it: the invitation, the rank and the conditions. */
        public List<Requirement> demands() {
            List<Requirement> demands = new ArrayList<>();
            if (invitation) {
                demands.add(new Requirement.Invited(name, where));
            }
            top.ifPresent(share -> demands.add(new Requirement.Top(share, rankBy, rankWithin, where)));
            demands.addAll(conditions);
            return demands;
        }
    }

    /** A share or a range of shares, as fractions; both ends are equal for a single share. */
    public record Share(BigDecimal low, BigDecimal high) {}
}
