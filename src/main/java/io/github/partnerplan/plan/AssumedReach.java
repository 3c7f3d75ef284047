package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arithmetic of the sourced target with no deals to take figures from: stated assumptions, marked as ours. */
final class AssumedReach {

    private final Brief brief;
    private final Target target;
    private final BigDecimal size;
    private final BigDecimal rate;
    private final BigDecimal each;

    private AssumedReach(Brief brief, Target target, BigDecimal size, BigDecimal each) {
        this.brief = brief;
        this.target = target;
        this.size = size;
        this.rate = brief.number("no-data-deal", "win_rate");
        this.each = each;
    }

    /** Without a rate to the dollars of the assumptions, only the money can be told. */
    static Reach of(Brief brief, Target target) {
        Optional<BigDecimal> size = brief.money("no-data-deal", "amount");
        Optional<BigDecimal> each = brief.money("no-data-deal", "revenue_per_partner");
        return size.isPresent() && each.isPresent()
                ? new AssumedReach(brief, target, size.get(), each.get()).reach()
                : new Reach(Optional.empty(), true, List.of());
    }

    private Reach reach() {
        Entry assumed = brief.playbook().entry("no-data-deal");
        List<Statement> lines = new ArrayList<>();
        List<Citation> sources = target.entry().sources();
        BigDecimal low = target.min().orElseThrow();
        BigDecimal high = target.max().orElse(low);
        lines.add(new Statement(perSum(low, high), sources));
        Optional<BigDecimal> stated = brief.books().statedDenominator().filter(amount -> amount.signum() > 0);
        Optional<BigDecimal> partners = stated.map(amount -> Shortfall.up(low.multiply(amount), each));
        stated.ifPresent(amount -> lines.add(new Statement(onYours(amount, low), sources)));
        lines.add(new Statement(
                "Assumed (ours) until deals tell: " + brief.wording().money(size) + " a deal, " + Wording.share(rate)
                        + " of opportunities won, " + brief.wording().money(each)
                        + " a year from a productive partner.",
                assumed.sources()));
        return new Reach(partners, true, lines);
    }

    private String perSum(BigDecimal low, BigDecimal high) {
        BigDecimal sum = roundSum();
        BigDecimal from = low.multiply(sum);
        BigDecimal to = high.multiply(sum);
        return "Of every " + brief.wording().money(sum) + " of " + target.of() + ", "
                + Wording.share(low) + " to " + Wording.share(high) + " is "
                + brief.wording().money(from) + " to "
                + brief.wording().money(to) + " from partners: " + range(wins(from), wins(to)) + " wins, "
                + range(opportunities(from), opportunities(to)) + " opportunities and about "
                + tenths(from) + " to " + tenths(to) + " productive partners a year.";
    }

    private String onYours(BigDecimal amount, BigDecimal low) {
        BigDecimal wanted = low.multiply(amount);
        return "On your " + brief.wording().money(amount) + " of " + target.of() + " the lower end is "
                + brief.wording().money(wanted) + ": "
                + Wording.count(wins(wanted).longValueExact(), "win") + ", "
                + Wording.whole(opportunities(wanted)) + " opportunities, "
                + Wording.count(Shortfall.up(wanted, each).longValueExact(), "productive partner") + ".";
    }

    /** A million dollars' worth in the company's currency, as the nearest power of ten. */
    private BigDecimal roundSum() {
        BigDecimal million = brief.perDollar().orElse(BigDecimal.ONE).movePointRight(6);
        int digits = million.precision() - million.scale();
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(digits - 1);
        boolean isNearerTheNext = million.compareTo(power.multiply(BigDecimal.valueOf(5))) >= 0;
        return isNearerTheNext ? power.movePointRight(1) : power;
    }

    private BigDecimal wins(BigDecimal amount) {
        return Shortfall.up(amount, size);
    }

    private BigDecimal opportunities(BigDecimal amount) {
        return Shortfall.up(wins(amount), rate);
    }

    private String tenths(BigDecimal amount) {
        return Quantity.ratio(amount, each).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? Wording.whole(low) : Wording.whole(low) + " to " + Wording.whole(high);
    }
}
