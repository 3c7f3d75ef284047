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
 * What the sourced target asks for: so much money, wins, opportunities and productive partners a year, from the company's own
 * deals, or per $1M of new business from stated assumptions where there are none. {@code partners} is absent while revenue per
 * productive partner is unknown.
 */
public record Reach(Optional<BigDecimal> partners, boolean isAssumed, List<Statement> statements) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    public Reach {
        statements = List.copyOf(statements);
    }

    /** Nothing at a stage without a sourced target. */
    static Optional<Reach> of(Brief brief, List<MetricVerdict> metrics) {
        for (MetricVerdict metric : metrics) {
            boolean isSourced = metric.id().equals("partner_sourced_share");
            if (isSourced
                    && metric.target().isPresent()
                    && metric.target().get().hasNumber()) {
                Measure measure = metric.measure();
                boolean isKnown = measure.quantity().low().isPresent()
                        && measure.numerator().isPresent()
                        && measure.numerator().get().signum() > 0;
                return Optional.of(
                        isKnown
                                ? fromDeals(brief, metric.target().get(), measure)
                                : fromAssumptions(brief, metric.target().get()));
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
        if (productive == 0) {
            return new Reach(Optional.empty(), false, List.of());
        }
        BigDecimal each = Quantity.ratio(measure.numerator().orElseThrow(), BigDecimal.valueOf(productive));
        BigDecimal needed = Shortfall.up(wanted, each);
        String text = Wording.share(target.min().get()) + " of " + target.of() + " is "
                + brief.wording().money(wanted)
                + " a year: " + Wording.whole(needed) + " productive partners at "
                + brief.wording().money(each)
                + " each; you have " + productive + ". The "
                + spot.figure("from").text() + " to "
                + spot.figure("to").text()
                + " active partners that one playbook names are an aspiration, not a norm.";
        return new Reach(Optional.of(needed), false, List.of(new Statement(text, sources)));
    }

    private static Reach fromAssumptions(Brief brief, Target target) {
        Entry assumed = brief.playbook().entry("no-data-deal");
        BigDecimal size = brief.money("no-data-deal", "amount");
        BigDecimal rate = assumed.number("win_rate").orElseThrow();
        BigDecimal each = brief.money("no-data-deal", "revenue_per_partner");
        BigDecimal low = target.min().orElseThrow().multiply(MILLION);
        BigDecimal high = target.max().orElse(target.min().get()).multiply(MILLION);
        List<Statement> lines = new ArrayList<>();
        List<Citation> sources = target.entry().sources();
        lines.add(new Statement(
                "Of every " + brief.wording().money(MILLION) + " of " + target.of() + ", "
                        + Wording.share(target.min().get()) + " to "
                        + Wording.share(target.max().orElse(target.min().get()))
                        + " is " + brief.wording().money(low) + " to "
                        + brief.wording().money(high)
                        + " from partners: " + range(wins(low, size), wins(high, size)) + " wins and "
                        + range(wins(wins(low, size), rate), wins(wins(high, size), rate)) + " opportunities a year.",
                sources));
        BigDecimal partnersLow = Quantity.ratio(low, each);
        BigDecimal million = brief.statedDenominatorInMillions();
        if (million.signum() > 0) {
            lines.add(stated(brief, target, million, partnersLow, size, rate));
        } else {
            lines.add(new Statement(
                    "Productive partners it takes for each " + brief.wording().money(MILLION) + ": about "
                            + partnersLow.setScale(1, java.math.RoundingMode.HALF_UP) + " to "
                            + Quantity.ratio(high, each).setScale(1, java.math.RoundingMode.HALF_UP) + ".",
                    sources));
        }
        lines.add(new Statement(
                "Assumed (ours) until deals tell: " + brief.wording().money(size) + " a deal, " + Wording.share(rate)
                        + " of opportunities won, " + brief.wording().money(each)
                        + " a year from a productive partner.",
                assumed.sources()));
        Optional<BigDecimal> partners = million.signum() > 0
                ? Optional.of(partnersLow.multiply(million).setScale(0, java.math.RoundingMode.CEILING))
                : Optional.empty();
        return new Reach(partners, true, lines);
    }

    private static Statement stated(
            Brief brief,
            Target target,
            BigDecimal millions,
            BigDecimal partnersEach,
            BigDecimal size,
            BigDecimal rate) {
        BigDecimal wanted = target.min().orElseThrow().multiply(MILLION).multiply(millions);
        BigDecimal wins = wins(wanted, size);
        return new Statement(
                "On your " + brief.wording().money(millions.multiply(MILLION)) + " of " + target.of()
                        + " the lower end is "
                        + brief.wording().money(wanted) + ": " + Wording.whole(wins) + " wins, "
                        + Wording.whole(wins(wins, rate)) + " opportunities, "
                        + Wording.whole(partnersEach.multiply(millions).setScale(0, java.math.RoundingMode.CEILING))
                        + " productive partners.",
                target.entry().sources());
    }

    private static BigDecimal wins(BigDecimal amount, BigDecimal each) {
        return Shortfall.up(amount, each);
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? Wording.whole(low) : Wording.whole(low) + " to " + Wording.whole(high);
    }
}
