package io.github.partnerplan.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A share of each deal: the same for all, or one for each product with a default. */
record FlatRates(Map<String, Rate> byProduct, Optional<Rate> other) implements PayRule {

    /** A fraction of the deal, with its limits. */
    record Rate(BigDecimal share, Limits limits) {}

    FlatRates {
        Map<String, Rate> folded = new LinkedHashMap<>();
        byProduct.forEach((name, rate) -> folded.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), rate));
        byProduct = folded;
    }

    @Override
    public Pay on(List<Sale> sales) {
        Map<String, Limits.Customers> customers = new HashMap<>();
        Map<Rate, BigDecimal> paid = new LinkedHashMap<>();
        Map<Rate, BigDecimal> base = new LinkedHashMap<>();
        BigDecimal unpaid = BigDecimal.ZERO;
        for (Sale sale : sales) {
            Optional<Rate> found = rate(sale);
            if (found.isEmpty()) {
                if (sale.product().isEmpty() && sale.isInWindow()) {
                    return Pay.unknown("the rate differs by product, and a deal names none", "deals.product");
                }
                unpaid = sale.isInWindow() ? unpaid.add(sale.worth()) : unpaid;
                continue;
            }
            Rate rate = found.get();
            String limitedBy = byProduct.containsKey(sale.product()) ? sale.product() : "";
            Limits.Customers known = customers.computeIfAbsent(limitedBy, any -> new Limits.Customers());
            if (known.isInTime(sale, rate.limits())) {
                BigDecimal amount = known.capped(sale, sale.worth().multiply(rate.share()), rate.limits());
                if (sale.isInWindow()) {
                    paid.merge(rate, amount, BigDecimal::add);
                    base.merge(rate, sale.worth(), BigDecimal::add);
                }
            }
        }
        return pay(paid, base, unpaid);
    }

    private Pay pay(Map<Rate, BigDecimal> paid, Map<Rate, BigDecimal> base, BigDecimal unpaid) {
        BigDecimal total = BigDecimal.ZERO;
        List<String> words = new ArrayList<>();
        for (Map.Entry<Rate, BigDecimal> each : paid.entrySet()) {
            total = total.add(each.getValue());
            Rate rate = each.getKey();
            words.add(Figures.percent(rate.share()) + " of "
                    + Figures.amount(base.getOrDefault(rate, BigDecimal.ZERO))
                    + rate.limits().words());
        }
        if (unpaid.signum() != 0) {
            words.add("nothing on " + Figures.amount(unpaid) + " of products without a rate");
        }
        return words.isEmpty() ? Pay.NOTHING : Pay.of(total, String.join(" + ", words));
    }

    private Optional<Rate> rate(Sale sale) {
        return Optional.ofNullable(byProduct.get(sale.product())).or(() -> other);
    }
}
