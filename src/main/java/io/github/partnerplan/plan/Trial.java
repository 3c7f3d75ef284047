package io.github.partnerplan.plan;

import java.util.Set;

/** Tries a designed ladder out in a whole program, so that nothing is recommended that a check would find fault with. */
public interface Trial {

    /** Takes every ladder. */
    Trial NONE = (brief, tiers) -> Set.of();

    /** The ids of the errors and warnings that lie in the ladder; none where it is sound. */
    Set<String> faults(Brief brief, TierPlan tiers);
}
