package io.github.partnerplan.report;

import io.github.partnerplan.report.PlanSnapshot.Ladder;
import io.github.partnerplan.report.PlanSnapshot.Level;
import io.github.partnerplan.report.PlanSnapshot.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How two recommended ladders differ: levels that came, went or changed, and partners that came, went or moved. */
public record TierChange(
        List<Level> added,
        List<Level> dropped,
        List<LevelChange> changed,
        List<Step> moved,
        List<Step> came,
        List<Step> went) {

    /** Of two plans that have no ladder to compare. */
    static final TierChange NONE = new TierChange(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Place NOWHERE = new Place("", "", "");

    public TierChange {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        changed = List.copyOf(changed);
        moved = List.copyOf(moved);
        came = List.copyOf(came);
        went = List.copyOf(went);
    }

    /** A level that both ladders have, with another line, another number of members or another cost. */
    public record LevelChange(Level then, Level now) {

        boolean hasOtherLine() {
            return !then.cutOff().equals(now.cutOff());
        }

        /** Where one of the plans has no partners, there is nothing to compare. */
        boolean hasOtherMembers() {
            return then.members().isPresent()
                    && now.members().isPresent()
                    && !then.members().equals(now.members());
        }

        boolean hasOtherCost() {
            return !then.yearlyCost().equals(now.yearlyCost());
        }

        boolean isAny(boolean isSameMoney) {
            return hasOtherMembers() || (isSameMoney && (hasOtherLine() || hasOtherCost()));
        }
    }

    /** One partner; the place where it is not is empty. */
    public record Step(String id, String name, Place then, Place now, Way way) {}

    /**
     * Where a move leads; aside is to another track, or to the next level where only one ladder has both: then the ladder changed
     * and not the partner. Undecided is where data is missing now.
     */
    public enum Way {
        UP,
        DOWN,
        ASIDE,
        DECIDED,
        UNDECIDED,
        CAME,
        WENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    static TierChange between(Ladder then, Ladder now, boolean isSameMoney) {
        List<LevelChange> changed = new ArrayList<>();
        for (Level level : now.levels()) {
            find(level, then).map(before -> new LevelChange(before, level)).ifPresent(change -> {
                if (change.isAny(isSameMoney)) {
                    changed.add(change);
                }
            });
        }
        TierChange partners = NONE;
        boolean isTold = !then.levels().isEmpty() && !now.levels().isEmpty();
        if (isTold && then.partners().isPresent() && now.partners().isPresent()) {
            partners = partners(then, then.partners().get(), now, now.partners().get());
        }
        return new TierChange(
                without(now, then), without(then, now), changed, partners.moved(), partners.came(), partners.went());
    }

    private static TierChange partners(
            Ladder ladderThen, Map<String, Place> then, Ladder ladderNow, Map<String, Place> now) {
        List<Step> moved = new ArrayList<>();
        List<Step> came = new ArrayList<>();
        List<Step> went = new ArrayList<>();
        now.forEach((id, place) -> {
            Place before = then.getOrDefault(id, NOWHERE);
            if (!then.containsKey(id)) {
                came.add(new Step(id, place.name(), NOWHERE, place, Way.CAME));
            } else if (!before.level().equals(place.level()) || !before.track().equals(place.track())) {
                moved.add(new Step(id, place.name(), before, place, way(before, ladderThen, place, ladderNow)));
            }
        });
        then.forEach((id, place) -> {
            if (!now.containsKey(id)) {
                went.add(new Step(id, place.name(), place, NOWHERE, Way.WENT));
            }
        });
        return new TierChange(List.of(), List.of(), List.of(), moved, came, went);
    }

    private static Way way(Place then, Ladder ladderThen, Place now, Ladder ladderNow) {
        if (then.level().isEmpty() || now.level().isEmpty()) {
            return now.level().isEmpty() ? Way.UNDECIDED : Way.DECIDED;
        }
        int byNow = compare(then, now, ladderNow);
        int step = byNow == 0 ? compare(then, now, ladderThen) : byNow;
        if (step == 0 || isOfLadder(then, ladderThen, now, ladderNow)) {
            return Way.ASIDE;
        }
        return step > 0 ? Way.UP : Way.DOWN;
    }

    /** Only one ladder has both levels, and of those between them the other has none: without the one, the other is the next. */
    private static boolean isOfLadder(Place then, Ladder ladderThen, Place now, Ladder ladderNow) {
        boolean isBothNow = compare(then, now, ladderNow) != 0;
        if (isBothNow && compare(then, now, ladderThen) != 0) {
            return false;
        }
        Ladder whole = isBothNow ? ladderNow : ladderThen;
        Ladder other = isBothNow ? ladderThen : ladderNow;
        int before = whole.rank(then.track(), then.level()).orElseThrow();
        int after = whole.rank(now.track(), now.level()).orElseThrow();
        return whole.levels().subList(Math.min(before, after) + 1, Math.max(before, after)).stream()
                .noneMatch(level ->
                        level.track().equals(then.track()) && find(level, other).isPresent());
    }

    /** Above 0 where the ladder has both levels in one track and the second stands higher. */
    private static int compare(Place then, Place now, Ladder ladder) {
        Optional<Integer> before = ladder.rank(then.track(), then.level());
        Optional<Integer> after = ladder.rank(now.track(), now.level());
        boolean isOneTrack = then.track().equals(now.track());
        return isOneTrack && before.isPresent() && after.isPresent() ? before.get() - after.get() : 0;
    }

    private static Optional<Level> find(Level level, Ladder ladder) {
        return ladder.rank(level.track(), level.name())
                .map(rank -> ladder.levels().get(rank));
    }

    private static List<Level> without(Ladder ladder, Ladder other) {
        List<Level> left = new ArrayList<>();
        for (Level level : ladder.levels()) {
            if (find(level, other).isEmpty()) {
                left.add(level);
            }
        }
        return left;
    }
}
