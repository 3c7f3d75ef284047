package io.github.partnerplan.report;

import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.TierPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which ladder and level of a recommended program each partner lands on; ladders count from 1 in the plan's order. */
final class Ladderings {

    private final List<String> tracks = new ArrayList<>();
    private final Map<String, String> trackOf = new HashMap<>();
    private final Map<String, String> tierOf = new HashMap<>();

    Ladderings(TierPlan tiers) {
        for (TierPlan.Level level : tiers.levels()) {
            if (!tracks.contains(level.track())) {
                tracks.add(level.track());
            }
        }
        for (TierPlan.Assignment each : tiers.assignments()) {
            place(each.partner().partner().id(), each.track(), each.level());
        }
        for (TierPlan.Undecided each : tiers.undecided()) {
            place(each.partner().partner().id(), each.track(), "undecided");
        }
    }

    private void place(String id, String track, String tier) {
        trackOf.put(id, track);
        tierOf.put(id, tier);
    }

    /** The number of a ladder by its name. */
    int number(String track) {
        return tracks.indexOf(track) + 1;
    }

    /** Empty for a partner on no ladder. */
    Optional<Integer> number(PartnerRow partner) {
        return Optional.ofNullable(trackOf.get(partner.partner().id()))
                .map(this::number)
                .filter(number -> number > 0);
    }

    String tier(PartnerRow partner) {
        return tierOf.getOrDefault(partner.partner().id(), "");
    }
}
