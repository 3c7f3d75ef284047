package io.github.partnerplan.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A commission in bands: over all sales of the window, over each deal, or over all sales there ever were. */
record BandedRates(CommissionBands bands, Over over, Limits limits) implements PayRule {

    /** So many deals are written out one by one. */
    private static final int NAMED = 3;

    /** What the bands run over (ruling 4: the window, unless the program says otherwise). */
    enum Over {
        YEAR,
        DEAL,
        LIFETIME
    }

    @Override
    public Pay on(List<Sale> sales) {
        Limits.Customers customers = new Limits.Customers();
        List<Sale> paid = new ArrayList<>();
        for (Sale sale : sales) {
            if (customers.isInTime(sale, limits)) {
                paid.add(sale);
            }
        }
        return switch (over) {
            case YEAR -> onTheYear(paid);
            case DEAL -> onEachDeal(paid, customers);
            case LIFETIME -> onTheLifetime(paid);
        };
    }

    private Pay onTheYear(List<Sale> sales) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Sale sale : sales) {
            sum = sale.isInWindow() ? sum.add(sale.worth()) : sum;
        }
        BigDecimal due = bands.exactly(sum);
        return Pay.of(capped(due), bands.words(sum) + limits.time() + most(due));
    }

    private Pay onEachDeal(List<Sale> sales, Limits.Customers customers) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> words = new ArrayList<>();
        long deals = 0;
        for (Sale sale : sales) {
            BigDecimal amount = customers.capped(sale, bands.exactly(sale.worth()), limits);
            if (sale.isInWindow()) {
                sum = sum.add(amount);
                deals++;
                if (deals <= NAMED) {
                    words.add(bands.words(sale.worth()));
                }
            }
        }
        String by = deals > NAMED ? "by bands on each of " + Figures.count(deals, "deal") : String.join("; ", words);
        return deals == 0 ? Pay.NOTHING : Pay.of(sum, by + limits.words());
    }

    /** What the sales of the window add to what was due before. */
    private Pay onTheLifetime(List<Sale> sales) {
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Sale sale : sales) {
            all = all.add(sale.worth());
            before = sale.isInWindow() ? before : before.add(sale.worth());
        }
        String words = before.signum() == 0
                ? bands.words(all)
                : bands.words(all) + " in all, less " + inBrackets(bands.words(before)) + " before";
        BigDecimal due = bands.exactly(all);
        return Pay.of(capped(due).subtract(capped(bands.exactly(before))), words + limits.time() + most(due));
    }

    private static String inBrackets(String sum) {
        return sum.contains(" + ") ? "(" + sum + ")" : sum;
    }

    /** The cap is on the sum that the bands run over. */
    private BigDecimal capped(BigDecimal amount) {
        return limits.cap().map(amount::min).orElse(amount);
    }

    private String most(BigDecimal amount) {
        return limits.cap()
                .filter(most -> amount.compareTo(most) > 0)
                .map(most -> ", at most " + Figures.amount(most))
                .orElse("");
    }
}
