package io.github.partnerplan.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One way of paying partners for what they sell. */
public interface PayRule {

    /**
     * What a partner is paid for its sales of the window.
     *
     * @param sales all that is on file of the partner, the earliest first: limits look back beyond the window
     */
    Pay on(List<Sale> sales);

    /** The same fraction of each deal. */
    static PayRule share(BigDecimal rate) {
        return new FlatRates(Map.of(), Optional.of(new FlatRates.Rate(rate, Limits.NONE)));
    }
}
