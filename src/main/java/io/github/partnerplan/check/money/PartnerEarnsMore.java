package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Holders;
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
        Terms terms = Terms.of(facts);
        Map<String, Optional<Take>> models = new HashMap<>();
        for (String type : terms.types()) {
            Optional<Take> take = Take.byModel(type, terms, facts);
            models.put(type, take);
            if (take.isPresent() && isTooMuch(take.get(), terms, facts)) {
                models.remove(type);
                say(take.get(), "", facts.place(Terms.key(type)), List.of(), facts, found);
            }
        }
        Take incentives = Take.ofIncentives(terms, facts);
        for (PaidLevel step : PaidLevel.of(facts)) {
            Optional<BigDecimal> funds = Take.funds(step, facts);
            if (!costsMoreThanItBrings(step, terms, facts) && !DiscountOverCeiling.isOver(step, terms, facts)) {
                largest(step, models, terms, facts)
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
    private static Optional<Take> largest(
            PaidLevel step, Map<String, Optional<Take>> models, Terms terms, Facts facts) {
        Optional<Take> largest = Optional.empty();
        for (String type : terms.types(step.track())) {
            Optional<String> model = terms.terms(type).map(key -> key.substring(key.indexOf('.') + 1));
            if (model.isEmpty() || models.containsKey(model.get())) {
                Optional<Take> take =
                        Take.atLevel(step, type, model.map(models::get).orElse(Optional.empty()), terms, facts);
                boolean isLarger = take.isPresent()
                        && (largest.isEmpty()
                                || take.get().share().compareTo(largest.get().share()) > 0);
                largest = isLarger ? take : largest;
            }
        }
        return largest;
    }

    private static void say(Take take, String level, Location where, List<Citation> rows, Facts facts, Found found) {
        String text = level + "at least " + Wording.share(take.share()) + " of list goes to partners of type "
                + take.type() + (take.has(Take.Kind.EXTRA) ? " that get all of it (" : " (")
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
    private static String help(Take take) {
        return take.isStacked()
                ? "State only one of margin and discount where the discount is the price partners buy at, else lower them"
                        + " until you keep more of your gross margin than the partner gets."
                : "Lower what the partner gets until you keep more of your gross margin than that.";
    }

    private static boolean isTooMuch(Take take, Terms terms, Facts facts) {
        boolean isOverHalf = take.share().compareTo(facts.number("partner-half", "share")) > 0;
        boolean isOverContribution = facts.company()
                .grossMargin()
                .filter(gross -> TermsFaults.isOverContribution(take.share(), gross))
                .isPresent();
        return (isOverHalf || isOverContribution) && !isOpen(take, terms, facts);
    }

    /** A revenue share that does not say whose it is; or the larger part of the split that technology partners typically get. */
    private static boolean isOpen(Take take, Terms terms, Facts facts) {
        boolean isShare = terms.model(take.type()).equals("revenue-share");
        boolean isUnsided = terms.value(Terms.key(take.type()) + ".to").isEmpty();
        BigDecimal larger = facts.number("typical-technology-split", "larger");
        boolean isTypical = take.type().equals("technology") && take.share().compareTo(larger) <= 0;
        return isShare && (isUnsided || isTypical);
    }

    /** A level that pays out more than its members bring in is told as such. */
    private static boolean costsMoreThanItBrings(PaidLevel step, Terms terms, Facts facts) {
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
