package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reseller margin and tier discount that together come to more than the ceiling of list, even at their lower ends. */
final class DiscountOverCeiling implements Check {

    @Override
    public String id() {
        return "discount-over-ceiling";
    }

    @Override
    public void look(Facts facts, Found found) {
        Terms terms = Terms.of(facts);
        BigDecimal ceiling = facts.number("discount-ceiling", "share");
        for (PaidLevel step : PaidLevel.of(facts)) {
            Optional<String> key = margin(step, terms);
            if (key.isPresent() && isOver(step, terms, facts)) {
                String path = step.benefits() + ".discount";
                BigDecimal margin = terms.shares(key.get()).orElseThrow().low();
                found.at(
                        terms.place(path),
                        step.level().name() + ": the margin of "
                                + facts.outline().text(key.get())
                                + " and the tier discount of " + facts.outline().text(path) + " come to "
                                + Wording.share(margin.add(
                                        step.level().discount().orElseThrow().low()))
                                + " of list at their lower ends; together they should stay within "
                                + Wording.share(ceiling),
                        help(ceiling.subtract(margin)),
                        terms.rows(List.of(key.get())));
            }
        }
    }

    private static String help(BigDecimal left) {
        return left.signum() > 0
                ? "Lower this discount to " + Wording.share(left) + " or less, or lower the margin."
                : "Lower the margin, and give the tiers their reward on top of it.";
    }

    /** One place that says so, because what is said here is not said again of the same level. */
    static boolean isOver(PaidLevel step, Terms terms, Facts facts) {
        Optional<Range> margin = margin(step, terms).flatMap(terms::shares);
        return margin.isPresent()
                && step.level().discount().isPresent()
                && margin.get()
                                .low()
                                .add(step.level().discount().get().low())
                                .compareTo(facts.number("discount-ceiling", "share"))
                        > 0;
    }

    /** The path of the larger margin, where partners on this ladder get one. */
    private static Optional<String> margin(PaidLevel step, Terms terms) {
        Optional<String> largest = Optional.empty();
        for (String type : terms.types(step.track())) {
            Optional<String> path = terms.terms(type).map(key -> key + ".margin");
            Optional<BigDecimal> low = path.flatMap(terms::shares).map(Range::low);
            Optional<BigDecimal> most = largest.flatMap(terms::shares).map(Range::low);
            if (low.isPresent() && low.get().compareTo(most.orElse(BigDecimal.ZERO)) > 0) {
                largest = path;
            }
        }
        return largest;
    }
}
