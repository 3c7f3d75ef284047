package io.github.partnerplan.check.targets;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of what the program aims at, in the order in which they are listed. */
public final class TargetChecks {

    public static final List<Check> ALL =
            List.of(new TargetMissing(), new TargetDenominator(), new TargetBelowActual(), new TargetBelowPlaybook());

    private TargetChecks() {}
}
