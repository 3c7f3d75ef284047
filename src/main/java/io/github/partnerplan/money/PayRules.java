package io.github.partnerplan.money;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.read.Dialect;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Span;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes rules of what a program states about pay. Ranges are paid at their lower end; what cannot be read makes no rule. */
final class PayRules {

    private final Outline outline;
    private final RevenueTerms terms;

    PayRules(Outline outline, RevenueTerms terms) {
        this.outline = outline;
        this.terms = terms;
    }

    /** The rule of a revenue model, at a path such as {@code revenue.channel}; empty where it states no figure. */
    Optional<PayRule> model(String key) {
        Limits limits = limits(key);
        Optional<PayRule> banded =
                terms.commission(key).map(bands -> new BandedRates(bands, over(key + ".accumulate"), limits));
        return banded.or(() -> terms.flat(key).map(part -> flat(part, limits)))
                .or(() -> commission(key + ".commission", limits))
                .or(() -> fee(key + ".fee"))
                .or(() -> nothing(key + ".model"));
    }

    /** The rule of a commission, such as a level's: a share, a rate with limits, or either by product. */
    Optional<PayRule> commission(String path, Limits outer) {
        Optional<Range> plain = share(path);
        if (plain.isPresent()) {
            return plain.map(range -> flat(range, outer));
        }
        Optional<Range> limited = share(path + ".rate");
        if (limited.isPresent()) {
            return limited.map(range -> flat(range, limits(path).or(outer)));
        }
        Map<String, FlatRates.Rate> rates = new LinkedHashMap<>();
        for (Outline.Setting setting : outline.at(path)) {
            String name = product(setting.path().substring(path.length() + 1));
            rate(path + "." + name, outer).ifPresent(rate -> rates.putIfAbsent(name, rate));
        }
        Optional<FlatRates.Rate> other = Optional.ofNullable(rates.remove("default"));
        return rates.isEmpty() && other.isEmpty() ? Optional.empty() : Optional.of(new FlatRates(rates, other));
    }

    /** A product's name may have points of its own: only what limits a rate is cut off. */
    private static String product(String path) {
        for (String part : new String[] {".rate", ".months", ".cap"}) {
            if (path.endsWith(part)) {
                return path.substring(0, path.length() - part.length());
            }
        }
        return path;
    }

    private Optional<FlatRates.Rate> rate(String path, Limits outer) {
        return share(path)
                .map(range -> new FlatRates.Rate(range.low(), outer))
                .or(() -> share(path + ".rate")
                        .map(range ->
                                new FlatRates.Rate(range.low(), limits(path).or(outer))));
    }

    private static PayRule flat(Range part, Limits limits) {
        return new FlatRates(Map.of(), Optional.of(new FlatRates.Rate(part.low(), limits)));
    }

    private Optional<PayRule> fee(String path) {
        return text(path).flatMap(text -> Values.moneyRange(text).value()).map(range -> new CustomerFee(range.low()));
    }

    private Optional<PayRule> nothing(String path) {
        boolean isNothing = text(path)
                .filter(model -> model.equals("integration-only") || model.equals("none"))
                .isPresent();
        return isNothing ? Optional.of(sales -> Pay.NOTHING) : Optional.empty();
    }

    private BandedRates.Over over(String path) {
        return switch (text(path).orElse("year")) {
            case "deal" -> BandedRates.Over.DEAL;
            case "lifetime" -> BandedRates.Over.LIFETIME;
            default -> BandedRates.Over.YEAR;
        };
    }

    Limits limits(String path) {
        Optional<Span> lasts = text(path + ".months").flatMap(PayRules::length);
        Optional<BigDecimal> cap = text(path + ".cap")
                .flatMap(text -> Values.money(text, Dialect.UNDECIDED).value())
                .map(money -> money.amount());
        return new Limits(lasts, cap);
    }

    /** A bare number counts months. */
    private static Optional<Span> length(String text) {
        return Values.count(text, Dialect.UNDECIDED)
                .value()
                .map(months -> new Span(months, Span.Unit.MONTHS))
                .or(() -> Values.span(text).value());
    }

    private Optional<Range> share(String path) {
        return text(path).flatMap(text -> Values.shareRange(text).value());
    }

    private Optional<String> text(String path) {
        return outline.stated(path).map(Outline.Setting::text);
    }
}
