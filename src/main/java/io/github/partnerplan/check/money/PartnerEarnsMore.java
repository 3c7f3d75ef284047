package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Holders;
import io.github.partnerplan.plan.PaidLevel;
import io.github.partnerplan.plan.PartnerTake;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.TermsFaults;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The partner gets more of a deal than the company: an error over half of list, a note where its part is more than what the
 * company keeps of its gross margin. A model that is too much by itself is said once, not again at each level.
 */
final class PartnerEarnsMore implements Check {

    @Override
    public String id() {
        return "partner-earns-more";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        Map<String, Optional<PartnerTake>> models = new HashMap<>();
        for (String type : terms.types()) {
            Optional<PartnerTake> take = terms.take(type);
            models.put(type, take);
            if (take.isPresent() && isTooMuch(take.get(), terms, facts)) {
                models.remove(type);
                say(take.get(), "", facts.place(ProgramTerms.key(type)), List.of(), facts, found);
            }
        }
        PartnerTake incentives = PartnerTake.ofIncentives(terms);
        for (PaidLevel step : PaidLevel.of(facts.brief())) {
            Optional<BigDecimal> funds = PartnerTake.funds(step, terms);
            if (!costsMoreThanItBrings(step, terms, facts) && !DiscountOverCeiling.isOver(step, terms, facts)) {
                largest(step, models, terms)
                        .map(take -> take.with(funds, incentives))
                        .filter(take -> isTooMuch(take, terms, facts))
                        .ifPresent(take -> say(
                                take,
                                step.level().name() + ": ",
                                step.level().where(),
                                terms.rows(
                                        terms.terms(take.type()).map(List::of).orElse(List.of())),
                                facts,
                                found));
            }
        }
    }

    /** The largest take of a level speaks for it; a type whose model alone is too much was told already. */
    private static Optional<PartnerTake> largest(
            PaidLevel step, Map<String, Optional<PartnerTake>> models, ProgramTerms terms) {
        Optional<PartnerTake> largest = Optional.empty();
        for (String type : terms.types(step.track())) {
            Optional<String> model = terms.terms(type).map(key -> key.substring(key.indexOf('.') + 1));
            if (model.isEmpty() || models.containsKey(model.get())) {
                Optional<PartnerTake> take =
                        PartnerTake.atLevel(step, type, model.map(models::get).orElse(Optional.empty()), terms);
                boolean isLarger = take.isPresent()
                        && (largest.isEmpty()
                                || take.get().share().compareTo(largest.get().share()) > 0);
                largest = isLarger ? take : largest;
            }
        }
        return largest;
    }

    private static void say(
            PartnerTake take, String level, Location where, List<Citation> rows, Facts facts, Found found) {
        String text = level + "at least " + Wording.share(take.share()) + " of list goes to partners of type "
                + take.type() + (take.has(PartnerTake.Kind.EXTRA) ? " that get all of it (" : " (")
                + Wording.list(take.words()) + ")";
        BigDecimal half = facts.number("partner-half", "share");
        if (take.share().compareTo(half) > 0) {
            found.at(where, text + ", which is more than the company gets", help(take), rows);
        } else {
            BigDecimal gross = facts.company().grossMargin().orElseThrow();
            found.at(
                    Severity.NOTE,
                    where,
                    text + "; of a gross margin of " + Wording.share(gross) + " that leaves the company "
                            + Wording.share(gross.subtract(take.share())),
                    help(take),
                    rows);
        }
    }

    /** No figure: what is usual for one of the parts may be less than what half of the rest allows. */
    private static String help(PartnerTake take) {
        return take.isStacked()
                ? "State only one of margin and discount where the discount is the price partners buy at, else lower them"
                        + " until you keep more of your gross margin than the partner gets."
                : "Lower what the partner gets until you keep more of your gross margin than that.";
    }

    private static boolean isTooMuch(PartnerTake take, ProgramTerms terms, Facts facts) {
        boolean isOverHalf = take.share().compareTo(facts.number("partner-half", "share")) > 0;
        boolean isOverContribution = facts.company()
                .grossMargin()
                .filter(gross -> TermsFaults.isOverContribution(take.share(), gross))
                .isPresent();
        return (isOverHalf || isOverContribution) && !take.isOpen(terms);
    }

    /** A level that pays out more than its members bring in is told as such. */
    private static boolean costsMoreThanItBrings(PaidLevel step, ProgramTerms terms, Facts facts) {
        Optional<BigDecimal> promised = step.level()
                .mdf()
                .flatMap(funds ->
                        Holders.of(facts.brief(), step.track(), step.level()).promisedShare(funds, facts.brief()));
        BigDecimal discount = step.level().discount().map(Program.Share::low).orElse(BigDecimal.ZERO);
        BigDecimal commission =
                terms.shares(step.benefits() + ".commission").map(Range::low).orElse(BigDecimal.ZERO);
        return promised.filter(share -> share.add(discount.max(commission)).compareTo(BigDecimal.ONE) > 0)
                .isPresent();
    }
}
