package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** Partners move at the review, and nothing says when that is. */
final class TierReviewMissing implements Check {

    private static final String AT_REVIEW = "at-review";

    @Override
    public String id() {
        return "tier-review-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (Ladder ladder : Ladder.of(facts)) {
            boolean isPromote = ladder.track().promote().equals(AT_REVIEW);
            boolean isDemote = ladder.track().demote().equals(AT_REVIEW);
            if ((isPromote || isDemote) && !facts.outline().has(ladder.path() + ".review")) {
                found.at(
                        facts.place(ladder.path() + (isPromote ? ".promote" : ".demote")),
                        "partners of " + ladder.words() + " move at the review, and nothing says when it is",
                        "Add review, such as quarterly.");
            }
        }
    }
}
