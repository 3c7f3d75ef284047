package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** A number of deals and their summed amount in the company's currency; deals without an amount count, but add nothing. */
public record Tally(long deals, BigDecimal amount, long withoutAmount) {

    public static final Tally NONE = new Tally(0, BigDecimal.ZERO, 0);

    public Tally plus(Optional<BigDecimal> more) {
        return more.isPresent()
                ? new Tally(deals + 1, amount.add(more.get()), withoutAmount)
                : new Tally(deals + 1, amount, withoutAmount + 1);
    }

    public Tally plus(Tally other) {
        return new Tally(deals + other.deals, amount.add(other.amount), withoutAmount + other.withoutAmount);
    }

    /** How many deals the amount rests on. */
    public long withAmount() {
        return deals - withoutAmount;
    }
}
