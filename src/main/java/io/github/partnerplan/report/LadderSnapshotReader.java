package io.github.partnerplan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code tiers} of a plan back from its JSON. */
final class LadderSnapshotReader {

    private final JsonWalk walk;
    private final List<PlanSnapshot.Level> levels = new ArrayList<>();
    private final Map<String, PlanSnapshot.Place> partners = new LinkedHashMap<>();
    private boolean isThere;

    LadderSnapshotReader(JsonWalk walk) {
        this.walk = walk;
    }

    void read() {
        isThere = true;
        walk.object(key -> {
            switch (key) {
                case "levels" -> walk.array(this::level);
                case "assignments", "undecided" -> walk.array(this::place);
                default -> walk.pass();
            }
        });
    }

    Optional<PlanSnapshot.Ladder> ladder() {
        if (!isThere) {
            return Optional.empty();
        }
        boolean hasPartners = levels.isEmpty()
                || levels.stream().anyMatch(level -> level.members().isPresent());
        return Optional.of(new PlanSnapshot.Ladder(levels, hasPartners ? Optional.of(partners) : Optional.empty()));
    }

    private void level() {
        FlatObject level = FlatObject.read(
                walk,
                List.of("name", "track"),
                List.of("cut_off", "members", "yearly_cost", "yearly_cost_low", "yearly_cost_high"));
        levels.add(new PlanSnapshot.Level(
                level.text("track"),
                level.text("name"),
                level.number("cut_off"),
                level.number("members"),
                level.quantity("yearly_cost", "yearly_cost_low", "yearly_cost_high")));
    }

    /** An undecided partner has no tier. */
    private void place() {
        FlatObject place = FlatObject.read(walk, List.of("partner", "name", "track", "tier"), List.of());
        String id = place.text("partner");
        partners.putIfAbsent(
                id, new PlanSnapshot.Place(place.text("name", id), place.text("track"), place.text("tier")));
    }
}
