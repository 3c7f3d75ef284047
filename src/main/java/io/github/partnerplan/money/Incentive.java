package io.github.partnerplan.money;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.read.Dialect;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A bonus or reward of a program, under its {@code incentives} key: a share of sourced revenue, of all of it or of what is
 * {@code above} an amount; an {@code amount} for each win or customer; or an amount for each of the {@code top} partners. It
 * may be for one product. One in free words, or with a part that cannot be read, pays nothing that can be counted.
 */
public record Incentive(
        String name,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> above,
        Optional<BigDecimal> amount,
        boolean isForCustomers,
        Optional<Integer> top,
        String product,
        Location where) {

    /** Those of a program, in the order of its file. */
    public static List<Incentive> of(Outline outline) {
        List<Incentive> all = new ArrayList<>();
        for (String name : outline.below("incentives")) {
            String path = "incentives." + name;
            outline.first(path).ifPresent(setting -> all.add(read(outline, name, path, setting)));
        }
        return all;
    }

    private static Incentive read(Outline outline, String name, String path, Outline.Setting first) {
        boolean isPlain = first.path().equals(path);
        Optional<BigDecimal> rate = share(outline, isPlain ? path : path + ".rate");
        Optional<BigDecimal> amount = money(outline, path + ".amount");
        Optional<BigDecimal> above = money(outline, path + ".above");
        String per = text(outline, path + ".per");
        Optional<Integer> top =
                Values.count(text(outline, path + ".top"), Dialect.UNDECIDED).value();
        boolean isAShare = rate.isPresent()
                && (above.isPresent() || !outline.has(path + ".above"))
                && !outline.has(path + ".top")
                && per.isEmpty();
        boolean isASum = rate.isEmpty()
                && !outline.has(path + ".above")
                && (top.isPresent() ? per.isEmpty() : !outline.has(path + ".top"))
                && (per.isEmpty() || per.equals("win") || per.equals("customer"));
        return new Incentive(
                name.replace('_', ' '),
                rate.filter(share -> isAShare),
                above,
                amount.filter(sum -> isASum),
                per.equals("customer"),
                top,
                text(outline, path + ".product").strip().toLowerCase(Locale.ROOT),
                first.where());
    }

    /** It says what it pays in figures. */
    public boolean isCountable() {
        return rate.isPresent() || amount.isPresent();
    }

    /** What a partner gets, without a place among the top ones; {@code sales} are those it sourced. */
    public Pay on(List<Sale> sales) {
        List<Sale> counted = new ArrayList<>();
        for (Sale sale : sales) {
            if (isFor(sale) && (sale.isInWindow() || isForCustomers)) {
                counted.add(sale);
            }
        }
        if (rate.isPresent()) {
            return share(counted, rate.get());
        }
        if (amount.isEmpty() || top.isPresent()) {
            return Pay.NOTHING;
        }
        return isForCustomers ? new CustomerFee(amount.get()).on(counted) : each(counted, amount.get());
    }

    /** It is for all products, or for this one's. */
    public boolean isFor(Sale sale) {
        return product.isEmpty() || product.equals(sale.product());
    }

    private Pay share(List<Sale> sales, BigDecimal rate) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Sale sale : sales) {
            sum = sale.isInWindow() ? sum.add(sale.worth()) : sum;
        }
        BigDecimal base = sum.subtract(above.orElse(BigDecimal.ZERO));
        return base.signum() <= 0
                ? Pay.NOTHING
                : Pay.of(
                        base.multiply(rate),
                        Figures.percent(rate) + " of " + Figures.amount(base)
                                + above.map(line -> " above " + Figures.amount(line))
                                        .orElse(""));
    }

    private static Pay each(List<Sale> sales, BigDecimal amount) {
        return sales.isEmpty()
                ? Pay.NOTHING
                : Pay.of(
                        amount.multiply(BigDecimal.valueOf(sales.size())),
                        Figures.count(sales.size(), "win") + " × " + Figures.amount(amount));
    }

    private static String text(Outline outline, String path) {
        return outline.stated(path).map(Outline.Setting::text).orElse("");
    }

    private static Optional<BigDecimal> share(Outline outline, String path) {
        return Values.shareRange(text(outline, path)).value().map(Range::low);
    }

    private static Optional<BigDecimal> money(Outline outline, String path) {
        return Values.moneyRange(text(outline, path)).value().map(Range::low);
    }
}
