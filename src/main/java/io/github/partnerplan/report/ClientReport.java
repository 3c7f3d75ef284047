package io.github.partnerplan.report;

import java.util.Optional;

/** One client of a portfolio with all that a report of its plan shows, or the reason there is none. */
public record ClientReport(String name, Optional<PlanReport> report, String error) {}
