package io.github.partnerplan.check.agreement;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of the partner agreement, in the order in which they are listed. */
public final class AgreementChecks {

    public static final List<Check> ALL = List.of(
            new AgreementMissing(),
            new AgreementIncomplete(),
            new ExitClauseMissing(),
            new NoticeTooShort(),
            new RenewalFloorMissing(),
            new ExclusivityWithoutCommitment(),
            new AgreementNotWritten());

    private AgreementChecks() {}
}
