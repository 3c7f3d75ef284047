package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program as its file states it. Shares are fractions, money is in the company's currency. What is typed here is what the
 * plan compares; everything else the file says is in {@code outline}. {@code where} is the key it stands under. {@code where} is its first key.
 */
public record Program(
        Location where,
        String name,
        String owner,
        List<String> types,
        List<Track> tracks,
        Map<String, BigDecimal> targets,
        Optional<Integer> protectionDays,
        Outline outline) {

    public Program {
        types = List.copyOf(types);
        tracks = List.copyOf(tracks);
        targets = Map.copyOf(targets);
    }

    /** The file it is in, which may be the workspace's own. */
    public String file() {
        return where.file();
    }

    /** One ladder of tiers, best level first; {@code types} is empty where the ladder is for every partner. */
    public record Track(String name, List<String> types, List<Level> levels, Location where) {
        public Track {
            types = List.copyOf(types);
            levels = List.copyOf(levels);
        }
    }

    /**
     * One level of a ladder: its share of partners where it goes by rank, the names it asks for under {@code requires} with the
     * amounts that are plain thresholds, and its benefits.
     */
    public record Level(
            String name,
            Optional<BigDecimal> top,
            List<String> requires,
            Map<String, BigDecimal> atLeast,
            boolean invitation,
            Optional<Share> discount,
            Optional<BigDecimal> mdf,
            String manager,
            Location where) {
        public Level {
            requires = List.copyOf(requires);
            atLeast = Map.copyOf(atLeast);
        }
    }

    /** A share or a range of shares, as fractions; both ends are equal for a single share. */
    public record Share(BigDecimal low, BigDecimal high) {}
}
