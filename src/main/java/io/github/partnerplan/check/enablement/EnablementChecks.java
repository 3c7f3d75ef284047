package io.github.partnerplan.check.enablement;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of training, kit and certification, in the order in which they are listed. */
public final class EnablementChecks {

    public static final List<Check> ALL = List.of(
            new EnablementMissing(),
            new CertificationMissing(),
            new CertificationIncomplete(),
            new CertificationTooHeavy(),
            new EnablementKitIncomplete(),
            new EnablementUnmeasured());

    private EnablementChecks() {}
}
