package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of deals and registrations, in the order in which they are listed. */
public final class LedgerChecks {

    public static final List<Check> ALL = List.of(
            new ClaimLate(),
            new ClaimAfterClose(),
            new RegistrationConflict(),
            new RegistrationDirectFirst(),
            new RegistrationBypassed());

    private LedgerChecks() {}
}
