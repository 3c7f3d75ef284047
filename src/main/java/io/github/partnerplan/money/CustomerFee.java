package io.github.partnerplan.money;

import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sum of money for each customer that a partner brings: once, on the first deal, which is new business. */
record CustomerFee(BigDecimal fee) implements PayRule {

    @Override
    public Pay on(List<Sale> sales) {
        Set<Long> known = new HashSet<>();
        long fresh = 0;
        for (Sale sale : sales) {
            boolean isFirst = sale.customer() == 0 || known.add(sale.customer());
            if (isFirst && sale.type() == DealType.NEW && sale.isInWindow()) {
                fresh++;
            }
        }
        return fresh == 0
                ? Pay.NOTHING
                : Pay.of(
                        fee.multiply(BigDecimal.valueOf(fresh)),
                        Figures.count(fresh, "new customer") + " × " + Figures.amount(fee));
    }
}
