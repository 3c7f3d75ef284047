package io.github.partnerplan.report;

import io.github.partnerplan.plan.Plan;
import java.util.Optional;

/** One client of a portfolio: its plan, or the reason there is none. */
public record ClientPlan(String name, Optional<Plan> plan, String error) {}
