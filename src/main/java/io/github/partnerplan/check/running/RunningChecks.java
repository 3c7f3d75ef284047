package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of the people, systems and habits that run the program, in the order in which they are listed. */
public final class RunningChecks {

    public static final List<Check> ALL = List.of(
            new ProgramOwnerMissing(),
            new OperationsMissing(),
            new AccountabilityMissing(),
            new ReviewsIncomplete(),
            new PortalMissing(),
            new PortalIncomplete(),
            new PrmMissing(),
            new SuccessMissing(),
            new SuccessManagersMissing(),
            new MdfMissing(),
            new MdfClaimMissing(),
            new MdfRoiMissing(),
            new ManagersTooFew(),
            new OnboardingMissing());

    private RunningChecks() {}
}
