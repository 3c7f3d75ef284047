package io.github.partnerplan.measure;

import io.github.partnerplan.model.Company;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the channel costs against what it sources. */
final class ChannelCost {

    private ChannelCost() {}

    /** Not a return on investment: not every sourced deal came of the funds. */
    static Measure sourcedPerMdf(Books books) {
        return books.silence()
                .map(why -> Measure.unknown("sourced_per_mdf", Unit.RATIO, why))
                .orElseGet(() -> ratio(
                        "sourced_per_mdf",
                        books,
                        Optional.of(books.sourced().amount()),
                        sum(books, "mdf_spent"),
                        "no partner's mdf_spent is recorded",
                        "partners.mdf_spent",
                        List.of("mdf_spent")));
    }

    static Measure acquisition(Books books) {
        return books.silence()
                .map(why -> Measure.unknown("partner_cac", Unit.RATIO, why))
                .orElseGet(() -> ratio(
                        "partner_cac",
                        books,
                        sum(books, "enablement_cost"),
                        Optional.of(books.sourced().amount()),
                        "no partner's enablement_cost is recorded, or nothing was sourced",
                        "partners.enablement_cost",
                        List.of("enablement_cost")));
    }

    /** {@code paid} is what the program pays out for the window's sales; absent without a program. */
    static Measure ratio(Books books, Optional<Quantity> paid) {
        String id = "channel_cost_ratio";
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown(id, Unit.RATIO, silence.get());
        }
        List<String> missing = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        Optional<BigDecimal> least = paid.flatMap(Quantity::low);
        Optional<BigDecimal> most = paid.flatMap(Quantity::high);
        if (paid.isPresent() && paid.get() instanceof Quantity.Unknown unknown) {
            missing.addAll(unknown.needs().isEmpty() ? List.of("program.revenue") : unknown.needs());
        } else {
            total = total.add(part(least, "program.revenue", missing));
        }
        total = total.add(part(sum(books, "mdf_spent"), "partners.mdf_spent", missing));
        total = total.add(part(sum(books, "enablement_cost"), "partners.enablement_cost", missing));
        total = total.add(part(
                books.company().partnerTeam().flatMap(Company.PartnerTeam::cost),
                "company.partner_team.cost",
                missing));
        if (!missing.isEmpty()) {
            return Measure.unknown(
                    id,
                    Unit.RATIO,
                    Quantity.unknown("not recorded: " + String.join(", ", missing), missing.toArray(new String[0])));
        }
        Measure cost = ratio(
                id,
                books,
                Optional.of(total),
                Optional.of(books.sourced().amount()),
                "no partner sourced revenue in the last twelve months",
                "deals.role",
                List.of("mdf_spent", "enablement_cost"));
        BigDecimal maybe = most.orElse(BigDecimal.ZERO).subtract(least.orElse(BigDecimal.ZERO));
        return maybe.signum() == 0 || cost.quantity().isUnknown() ? cost : range(cost, total, total.add(maybe), books);
    }

    /**
     * Where missing data leaves open what is paid, the ratio is a range and has no one numerator: from the least over all that
     * may have been sourced to the most over what surely was.
     */
    private static Measure range(Measure cost, BigDecimal least, BigDecimal most, Books books) {
        BigDecimal sure = books.sourced().amount();
        BigDecimal maybe = books.ledger()
                .deals()
                .won()
                .sum(Books.ALL_TYPES, Set.of(Attribution.ATTACHED))
                .amount();
        Quantity range = Quantity.between(Quantity.ratio(least, sure.add(maybe).max(sure)), Quantity.ratio(most, sure));
        return new Measure(
                cost.id(),
                cost.unit(),
                range,
                Optional.empty(),
                cost.denominator(),
                cost.rows(),
                cost.window(),
                cost.thin(),
                cost.beside(),
                cost.sources(),
                cost.citedOf());
    }

    private static BigDecimal part(Optional<BigDecimal> amount, String name, List<String> missing) {
        if (amount.isEmpty()) {
            missing.add(name);
        }
        return amount.orElse(BigDecimal.ZERO);
    }

    /** A column's sum over all partners; empty where no partner has a value. */
    private static Optional<BigDecimal> sum(Books books, String column) {
        Optional<BigDecimal> sum = Optional.empty();
        for (PartnerLedger each : books.base().all()) {
            Optional<BigDecimal> value = each.partner().number(column);
            if (value.isPresent()) {
                sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(value.get()));
            }
        }
        return sum;
    }

    private static Measure ratio(
            String id,
            Books books,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            String why,
            String need,
            List<String> columns) {
        List<PartnerLedger> partners = withAny(books, columns);
        boolean isKnown = numerator.isPresent()
                && denominator.isPresent()
                && denominator.get().signum() > 0;
        return new Measure(
                        id,
                        Unit.RATIO,
                        isKnown
                                ? Quantity.known(Quantity.ratio(numerator.get(), denominator.get()))
                                : Quantity.unknown(why, need),
                        numerator,
                        denominator,
                        books.sourced().deals(),
                        Optional.of(books.ledger().window()),
                        books.isThin(books.sourced().deals()))
                .citing(
                        books.ledger().deals().won().rows(Books.ALL_TYPES, Books.SOURCED),
                        books.sourced().deals())
                .alsoCiting(FirstRows.of(partners, books), partners.size());
    }

    private static List<PartnerLedger> withAny(Books books, List<String> columns) {
        List<PartnerLedger> found = new ArrayList<>();
        for (PartnerLedger each : books.base().all()) {
            if (columns.stream()
                    .anyMatch(column -> each.partner().number(column).isPresent())) {
                found.add(each);
            }
        }
        return found;
    }
}
