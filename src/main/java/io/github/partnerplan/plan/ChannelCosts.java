package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in money what the channel costs for what it sources, and speaks up where it costs more than it brings. */
final class ChannelCosts {

    private final Brief brief;

    ChannelCosts(Brief brief) {
        this.brief = brief;
    }

    /** {@code $1.44 spent on the channel for each $1 sourced}, of a measure that has words for it; empty for others. */
    Optional<String> inMoney(Measure measure) {
        String what = brief.playbook().entry(measure.id()).term("in_money");
        Quantity ratio = measure.quantity();
        if (what.isEmpty() || ratio.isUnknown()) {
            return Optional.empty();
        }
        String low = brief.wording().exactly(ratio.low().orElseThrow());
        String high = brief.wording().exactly(ratio.high().orElseThrow());
        return Optional.of((low.equals(high) ? low : low + " to " + high) + " " + what + " for each "
                + brief.wording().exactly(BigDecimal.ONE) + " sourced");
    }

    Optional<Statement> tooHigh() {
        Measure cost = brief.measure("channel_cost_ratio");
        BigDecimal most = brief.number("channel-cost", "most");
        boolean isHigh =
                cost.quantity().low().filter(low -> low.compareTo(most) > 0).isPresent();
        return isHigh ? inMoney(cost).map(words -> statement(words, cost)) : Optional.empty();
    }

    private Statement statement(String words, Measure cost) {
        Entry rule = brief.playbook().entry("channel-cost");
        boolean isForInfluence =
                brief.earnings().filter(paid -> paid.isInfluencePaid()).isPresent();
        List<Citation> sources = new ArrayList<>(rule.sources());
        sources.addAll(cost.sources());
        String sums = cost.numerator()
                .filter(all -> cost.quantity().value().isPresent())
                .map(all -> " (" + brief.wording().money(all) + " for "
                        + brief.wording().money(cost.denominator().orElseThrow()) + ")")
                .orElse("");
        return new Statement(
                "The channel costs more than it sources: " + words + sums
                        + ", counting what partners are paid, MDF, enablement and the partner team"
                        + (isForInfluence ? ". What is paid on deals that partners only influenced is in it." : "."),
                Sources.forStage(Sources.distinct(sources), brief.stage()));
    }
}
