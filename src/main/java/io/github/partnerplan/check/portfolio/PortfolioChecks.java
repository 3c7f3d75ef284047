package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of the partners there are, in the order in which they are listed. */
public final class PortfolioChecks {

    public static final List<Check> ALL = List.of();

    private PortfolioChecks() {}
}
