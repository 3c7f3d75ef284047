package io.github.partnerplan.check.stage;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of the company's stage, in the order in which they are listed. */
public final class StageChecks {

    public static final List<Check> ALL = List.of(
            new StageDisagreement(), new NextStageNear(), new AcquisitionPhasesMissing(), new PartnersAfterthought());

    private StageChecks() {}
}
