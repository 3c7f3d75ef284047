package io.github.partnerplan.report;

import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Reach;
import io.github.partnerplan.plan.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The assumptions of a plan about one share of revenue: those of the company's deals, or those of the playbook without any.
 * {@code fromWins}, {@code fromDeals} and {@code fromPartners} say which of both a size, a rate and a partner's revenue are.
 */
record WhatIf(
        String title,
        Optional<BigDecimal> share,
        Optional<BigDecimal> base,
        Optional<BigDecimal> soFar,
        Optional<BigDecimal> size,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> each,
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
                soFar(metric.measure()),
                size.or(() -> isAssumed ? brief.money(ASSUMED, "amount") : Optional.empty()),
                rate.or(() -> isAssumed ? Optional.of(brief.number(ASSUMED, "win_rate")) : Optional.empty()),
                each,
                isFromDeals ? "won deals of twelve months that partners sourced" : UNTIL_DEALS,
                isFromDeals ? "won and lost deals of twelve months that partners sourced" : UNTIL_DEALS,
                isAssumed ? UNTIL_DEALS : "from partners so far ÷ productive partners",
                metric.todo());
    }

    private static Optional<BigDecimal> value(Brief brief, String metric) {
        return brief.value(metric).filter(value -> value.signum() > 0);
    }

    /** Of a range the upper end, so that no more is asked for than may be missing. */
    private static Optional<BigDecimal> soFar(Measure measure) {
        boolean isRange = measure.quantity().value().isEmpty();
        return isRange
                ? measure.quantity()
                        .high()
                        .flatMap(high -> measure.denominator().map(high::multiply))
                        .map(amount -> amount.setScale(2, RoundingMode.HALF_UP))
                : measure.numerator();
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
