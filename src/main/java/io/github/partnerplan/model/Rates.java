package io.github.partnerplan.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Units of the company's currency for one unit of another; exact, so sums do not depend on the order of rows. */
public record Rates(String companyCurrency, Map<String, BigDecimal> perUnit) {

    public Rates {
        perUnit = Map.copyOf(perUnit);
    }

    /** The amount in the company's currency; empty where no rate is given. A blank currency is the company's. */
    public Optional<BigDecimal> convert(BigDecimal amount, String currency) {
        if (currency.isEmpty() || currency.equals(companyCurrency)) {
            return Optional.of(amount);
        }
        return Optional.ofNullable(perUnit.get(currency)).map(amount::multiply);
    }
}
