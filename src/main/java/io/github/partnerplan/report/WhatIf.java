package io.github.partnerplan.report;

import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Reach;
import io.github.partnerplan.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The assumptions of a plan about one share of revenue: those of the company's deals, or those of the playbook without any.
 * {@code fromMetric} says which end of a range the amount so far is; {@code fromWins}, {@code fromDeals} and {@code
 * fromPartners} say which of both a size, a rate and a partner's revenue are.
 */
record WhatIf(
        String title,
        Optional<BigDecimal> share,
        Optional<BigDecimal> base,
        Optional<BigDecimal> soFar,
        Optional<BigDecimal> size,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> each,
        String fromMetric,
        String fromWins,
        String fromDeals,
        String fromPartners,
        String todo) {

    private static final String SOURCED = "partner_sourced_share";
    private static final String INFLUENCED = "partner_influenced_share";
    private static final String ASSUMED = "no-data-deal";
    private static final String UNTIL_DEALS = "assumed (ours) until deals tell";

    /** The sourced share, and the influenced one where the stage has a target for it. */
    static List<WhatIf> of(PlanReport report) {
        List<WhatIf> cases = new ArrayList<>();
        for (MetricVerdict metric : report.plan().metrics()) {
            boolean isAimedAt = metric.target().filter(Target::hasNumber).isPresent();
            if (metric.id().equals(SOURCED) || (metric.id().equals(INFLUENCED) && isAimedAt)) {
                cases.add(of(metric, report.plan(), report.partners().brief()));
            }
        }
        return List.copyOf(cases);
    }

    private static WhatIf of(MetricVerdict metric, Plan plan, Brief brief) {
        boolean isAssumed = plan.reach().filter(Reach::isAssumed).isPresent();
        Optional<BigDecimal> size = value(brief, "deal_size");
        Optional<BigDecimal> rate = value(brief, "win_rate");
        Optional<BigDecimal> each = perPartner(metric.id(), brief, isAssumed);
        String of = metric.target().map(Target::of).orElse("");
        boolean isFromDeals = size.isPresent() || !isAssumed;
        return new WhatIf(
                metric.label() + (of.isEmpty() ? "" : ", of " + of),
                metric.target().flatMap(Target::min),
                metric.measure().denominator().or(() -> brief.books().statedDenominator()),
                metric.measure().numerator(),
                size.or(() -> isAssumed ? brief.money(ASSUMED, "amount") : Optional.empty()),
                rate.or(() -> isAssumed ? Optional.of(brief.number(ASSUMED, "win_rate")) : Optional.empty()),
                each,
                fromMetric(metric, plan),
                isFromDeals ? "won deals of twelve months that partners sourced" : UNTIL_DEALS,
                isFromDeals ? "won and lost deals of twelve months that partners sourced" : UNTIL_DEALS,
                isAssumed ? UNTIL_DEALS : "from partners so far ÷ productive partners",
                metric.todo());
    }

    private static Optional<BigDecimal> value(Brief brief, String metric) {
        return brief.value(metric).filter(value -> value.signum() > 0);
    }

    /** Of a range the lower end, from which a partner's revenue is too; a shortfall of the plan counts from the upper one. */
    private static String fromMetric(MetricVerdict metric, Plan plan) {
        Measure measure = metric.measure();
        Optional<BigDecimal> upper = measure.quantity()
                .high()
                .filter(high -> measure.quantity().value().isEmpty())
                .flatMap(high -> measure.denominator().map(high::multiply));
        if (upper.isEmpty()) {
            return "the metric's numerator";
        }
        String high = plan.wording().money(upper.get());
        return "the metric's numerator: the lower end of "
                + measure.numerator().map(low -> plan.wording().money(low)).orElse("?") + " to " + high
                + (metric.gapAmount().isPresent() ? "; the plan's shortfall counts from the upper end" : "");
    }

    private static Optional<BigDecimal> perPartner(String metric, Brief brief, boolean isAssumed) {
        if (isAssumed) {
            return brief.money(ASSUMED, "revenue_per_partner");
        }
        int productive = brief.base().productive().size();
        return productive == 0
                ? Optional.empty()
                : brief.measure(metric).numerator().map(sold -> Quantity.ratio(sold, BigDecimal.valueOf(productive)));
    }
}
