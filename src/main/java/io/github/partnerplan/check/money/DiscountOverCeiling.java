package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.PaidLevel;
import io.github.partnerplan.plan.PartnerTake;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.Wording;
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
        ProgramTerms terms = facts.terms();
        String ceiling = Wording.share(facts.number("discount-ceiling", "share"));
        for (PaidLevel step : PaidLevel.of(facts.brief())) {
            Optional<PartnerTake> take = stacked(step, terms).filter(each -> isOver(each, facts));
            if (take.isPresent()) {
                String path = step.benefits() + ".discount";
                String margin = terms.terms(take.get().type()).orElseThrow() + ".margin";
                found.at(
                        terms.place(path),
                        step.level().name() + ": the margin of "
                                + facts.outline().text(margin)
                                + " and the tier discount of " + facts.outline().text(path) + " come to "
                                + Wording.share(together(take.get()))
                                + " of list at their lower ends, over the " + ceiling
                                + " that both should stay within: does the discount come on top of the margin, or is it"
                                + " the price partners buy at?",
                        help(ceiling, facts),
                        terms.rows(List.of(margin)));
            }
        }
    }

    /** Where the gross margin is known it allows less than the ceiling, and tells it better than a figure. */
    private static String help(String ceiling, Facts facts) {
        return "State only one of the two where the tier discount is the price partners buy at, else lower them "
                + (facts.company().grossMargin().isPresent()
                        ? "until you keep more of your gross margin than the partner gets."
                        : "to " + ceiling + " of list together.");
    }

    /** One place that says so, because what is said here is not said again of the same level. */
    static boolean isOver(PaidLevel step, ProgramTerms terms, Facts facts) {
        return stacked(step, terms).filter(take -> isOver(take, facts)).isPresent();
    }

    private static boolean isOver(PartnerTake take, Facts facts) {
        return together(take).compareTo(facts.number("discount-ceiling", "share")) > 0;
    }

    private static BigDecimal together(PartnerTake take) {
        return take.of(PartnerTake.Kind.MARGIN, PartnerTake.Kind.DISCOUNT);
    }

    /** Where partners on this ladder get a margin and a discount: the larger take of the two. */
    private static Optional<PartnerTake> stacked(PaidLevel step, ProgramTerms terms) {
        Optional<PartnerTake> largest = Optional.empty();
        for (String type : terms.types(step.track())) {
            Optional<PartnerTake> take =
                    PartnerTake.atLevel(step, type, terms.take(type), terms).filter(PartnerTake::isStacked);
            boolean isLarger = take.isPresent()
                    && (largest.isEmpty() || together(take.get()).compareTo(together(largest.get())) > 0);
            largest = isLarger ? take : largest;
        }
        return largest;
    }
}
