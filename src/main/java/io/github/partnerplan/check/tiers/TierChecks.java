package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of the ladder of tiers, in the order in which they are listed. */
public final class TierChecks {

    public static final List<Check> ALL = List.of(
            new TiersMissing(),
            new TierCount(),
            new TierRequirementsMissing(),
            new TierBenefitsMissing(),
            new TierNameDuplicate(),
            new TierRequirementsNotRising(),
            new TierRequirementDropped(),
            new TierBenefitsNotRising(),
            new TierStepEmpty(),
            new TierBaseMissing(),
            new TierMeasureUnknown(),
            new TierWindowMissing(),
            new TierDataMissing(),
            new TierUnreachable(),
            new TierEverybody(),
            new TierCutSplits(),
            new TierDemotionMissing(),
            new TierReviewMissing(),
            new TierTrackOverlap(),
            new TierDiscountBand(),
            new TierMdfBand(),
            new TierManagerBand(),
            new TierCostsMore());

    private TierChecks() {}
}
