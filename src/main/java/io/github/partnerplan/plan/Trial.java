package io.github.partnerplan.plan;

import java.util.Optional;
import java.util.Set;

/** Tries a designed ladder out in a whole program, so that nothing is recommended that a check would find fault with. */
public interface Trial {

    /** Takes every ladder. */
    Trial NONE = (brief, tiers) -> Set.of();

    /** The ids of the errors and warnings that lie in the ladder; none where it is sound. */
    Set<String> faults(Brief brief, TierPlan tiers);

    /** The whole program with the ladder that was tried last, on the same books; empty where nothing could be tried. */
    default Optional<Brief> tried() {
        return Optional.empty();
    }
}
