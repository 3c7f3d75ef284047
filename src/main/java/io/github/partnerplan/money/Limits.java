package io.github.partnerplan.money;

import io.github.partnerplan.read.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How long and how much is paid for one customer: for so long from the first sale to it, and no more than the cap in
 * all. Deals that name no account are customers of their own.
 */
public record Limits(Optional<Span> lasts, Optional<BigDecimal> cap) {

    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    /** These where they say something, else those. */
    Limits or(Limits others) {
        return new Limits(lasts.or(others::lasts), cap.or(others::cap));
    }

    /** How long it is paid, in words. */
    String time() {
        return lasts.map(length -> " for " + length(length) + " a customer").orElse("");
    }

    String words() {
        return time()
                + cap.map(most -> ", at most " + Figures.amount(most) + " a customer")
                        .orElse("");
    }

    private static String length(Span span) {
        String unit = span.unit().name().toLowerCase(Locale.ROOT);
        return Figures.count(span.count(), unit.substring(0, unit.length() - 1));
    }

    /** What has run and been paid for each customer of one partner so far. */
    static final class Customers {

        private final Map<Long, LocalDate> since = new HashMap<>();
        private final Map<Long, BigDecimal> paid = new HashMap<>();

        /** Whether a sale, told in the order of days, still falls into the time. */
        boolean isInTime(Sale sale, Limits limits) {
            if (sale.customer() == 0) {
                return true;
            }
            LocalDate first = since.merge(sale.customer(), sale.day(), (old, day) -> old);
            return limits.lasts().isEmpty()
                    || sale.day().isBefore(limits.lasts().get().after(first));
        }

        /** What is left of an amount under the cap; it counts as paid. */
        BigDecimal capped(Sale sale, BigDecimal amount, Limits limits) {
            if (limits.cap().isEmpty()) {
                return amount;
            }
            BigDecimal most = limits.cap().get();
            if (sale.customer() == 0) {
                return amount.min(most);
            }
            BigDecimal before = paid.getOrDefault(sale.customer(), BigDecimal.ZERO);
            BigDecimal after = before.add(amount).min(most);
            paid.put(sale.customer(), after);
            return after.subtract(before);
        }
    }
}
