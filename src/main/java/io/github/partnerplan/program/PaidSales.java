package io.github.partnerplan.program;

import io.github.partnerplan.money.Sale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The won deals that one partner may be paid for, the earliest first. */
record PaidSales(List<Sale> all) {

    PaidSales {
        all = List.copyOf(all);
    }

    /** Those it sourced by a role or a registration in time. */
    List<Sale> surelySourced() {
        return those(sale -> sale.part() == Sale.Part.SOURCED);
    }

    /** Those as well that name it without a role. */
    List<Sale> possiblySourced() {
        return those(sale -> sale.part() != Sale.Part.INFLUENCED);
    }

    PaidSales registered() {
        return new PaidSales(those(Sale::isRegistered));
    }

    /** It sold something in the window, or may have. */
    boolean isAnySold() {
        return all.stream().anyMatch(sale -> sale.isInWindow() && sale.part() != Sale.Part.INFLUENCED);
    }

    /** It influenced something in the window together with others. */
    boolean isAnyShared() {
        return all.stream()
                .anyMatch(sale -> sale.isInWindow() && sale.part() == Sale.Part.INFLUENCED && sale.sharers() > 1);
    }

    /** What several partners influenced split between them, and what one alone brought or influenced as its own. */
    PaidSales split() {
        List<Sale> split = new ArrayList<>();
        for (Sale sale : all) {
            split.add(sale.part() == Sale.Part.INFLUENCED ? share(sale) : alone(sale, sale.amount(), sale.part()));
        }
        return new PaidSales(split);
    }

    private static Sale share(Sale sale) {
        Optional<BigDecimal> amount =
                sale.amount().map(whole -> whole.divide(BigDecimal.valueOf(sale.sharers()), MathContext.DECIMAL128));
        return alone(sale, amount, Sale.Part.SOURCED);
    }

    private static Sale alone(Sale sale, Optional<BigDecimal> amount, Sale.Part part) {
        return new Sale(
                sale.day(),
                amount,
                sale.type(),
                sale.product(),
                sale.customer(),
                part,
                sale.isRegistered(),
                1,
                sale.isInWindow(),
                sale.line());
    }

    private List<Sale> those(Predicate<Sale> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
