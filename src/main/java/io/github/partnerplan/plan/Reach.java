package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the sourced target asks for: so much money and so many productive partners a year, from the company's own deals, or what
 * it means per round sum of new business where there are none. {@code partners} is absent while revenue per productive partner
 * is unknown.
 */
public record Reach(Optional<BigDecimal> partners, boolean isAssumed, List<Statement> statements) {

    public Reach {
        statements = List.copyOf(statements);
    }

    /** Nothing at a stage without a sourced target. */
    public static Optional<Reach> of(Brief brief) {
        Measure measure = brief.measure("partner_sourced_share");
        for (Target target : Target.at(brief.stage(), brief.playbook())) {
            if (target.metric().equals(measure.id()) && target.hasNumber()) {
                boolean isSelling = measure.quantity().low().isPresent()
                        && measure.numerator().filter(sold -> sold.signum() > 0).isPresent()
                        && !brief.base().productive().isEmpty();
                return Optional.of(isSelling ? fromDeals(brief, target, measure) : AssumedReach.of(brief, target));
            }
        }
        return Optional.empty();
    }

    private static Reach fromDeals(Brief brief, Target target, Measure measure) {
        BigDecimal wanted =
                target.min().orElseThrow().multiply(measure.denominator().orElseThrow());
        int productive = brief.base().productive().size();
        Entry spot = brief.playbook().entry("active-partner-sweet-spot");
        List<Citation> sources = new ArrayList<>(target.entry().sources());
        sources.addAll(spot.sources());
        BigDecimal each = Quantity.ratio(measure.numerator().orElseThrow(), BigDecimal.valueOf(productive));
        BigDecimal needed = Shortfall.up(
                wanted.multiply(BigDecimal.valueOf(productive)),
                measure.numerator().orElseThrow());
        String text = Wording.share(target.min().get()) + " of " + target.of() + " is "
                + brief.wording().money(wanted) + " a year: "
                + Wording.count(needed.longValueExact(), "productive partner") + " at "
                + brief.wording().money(each) + " each; you have " + productive + ". The "
                + spot.figure("from").text() + " to " + spot.figure("to").text()
                + " active partners that one playbook names are an aspiration, not a norm.";
        return new Reach(Optional.of(needed), false, List.of(new Statement(text, sources)));
    }
}
