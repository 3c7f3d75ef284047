package io.github.partnerplan.diff;

import io.github.partnerplan.program.TierCost;
import java.util.Optional;

/** What a level costs in a year under either program; absent under the one that does not have it. */
public record TierMoney(Optional<TierCost> before, Optional<TierCost> after) {

    public TierMoney {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a level of neither program");
        }
    }
}
