package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What it takes to reach a share of revenue: so much more money, so many wins at the mean sourced deal, so many opportunities
 * at the win rate of sourced deals. Wins and opportunities are absent while too few deals tell.
 */
record Shortfall(BigDecimal amount, Optional<BigDecimal> wins, Optional<BigDecimal> opportunities) {

    static Shortfall of(BigDecimal share, BigDecimal numerator, BigDecimal denominator, Brief brief) {
        BigDecimal amount = share.multiply(denominator).subtract(numerator);
        Optional<BigDecimal> wins = upBy(amount, brief.measure("deal_size"));
        return new Shortfall(amount, wins, wins.flatMap(count -> upBy(count, brief.measure("win_rate"))));
    }

    /** Divided by the measure's own fraction and rounded up once: a rounded quotient would add one where it comes out even. */
    private static Optional<BigDecimal> upBy(BigDecimal amount, Measure measure) {
        boolean isKnown =
                measure.quantity().value().filter(value -> value.signum() > 0).isPresent();
        return isKnown
                ? Optional.of(up(
                        amount.multiply(measure.denominator().orElseThrow()),
                        measure.numerator().orElseThrow()))
                : Optional.empty();
    }

    static BigDecimal up(BigDecimal amount, BigDecimal each) {
        return amount.divide(each, 0, RoundingMode.CEILING);
    }

    /** {@code $382K short of 10%: 12 more wins from 29 opportunities at your win rate}. */
    String words(String target, Wording wording) {
        StringBuilder words = new StringBuilder(wording.money(amount) + " short of " + target);
        wins.ifPresent(count ->
                words.append(": ").append(count.longValue() == 1 ? "1 more win" : count.longValue() + " more wins"));
        opportunities.ifPresent(count -> words.append(" from ")
                .append(count.longValue() == 1 ? "1 opportunity" : count.longValue() + " opportunities")
                .append(" at your win rate"));
        return words.toString();
    }
}
