package io.github.partnerplan.measure;

import io.github.partnerplan.model.Company;
import io.github.partnerplan.money.RevenueTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                        "partners.mdf_spent"));
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
                        "partners.enablement_cost"));
    }

    static Measure ratio(Books books) {
        String id = "channel_cost_ratio";
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown(id, Unit.RATIO, silence.get());
        }
        List<String> missing = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        total = total.add(part(earned(books), "program.revenue", missing));
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
        return ratio(
                id,
                books,
                Optional.of(total),
                Optional.of(books.sourced().amount()),
                "no partner sourced revenue in the last twelve months",
                "deals.role");
    }

    private static BigDecimal part(Optional<BigDecimal> amount, String name, List<String> missing) {
        if (amount.isEmpty()) {
            missing.add(name);
        }
        return amount.orElse(BigDecimal.ZERO);
    }

    /** What the program's terms pay on the window's sourced wins; unknown while a partner that sold has no terms. */
    private static Optional<BigDecimal> earned(Books books) {
        if (books.program().isEmpty()) {
            return Optional.empty();
        }
        RevenueTerms terms = new RevenueTerms(books.program().get().outline());
        BigDecimal total = BigDecimal.ZERO;
        for (PartnerLedger each : books.base().all()) {
            if (each.sourced().deals() > 0) {
                Optional<BigDecimal> earned = terms.earned(
                        each.partner().type(),
                        each.sourcedRevenue(),
                        each.sourced().deals());
                if (earned.isEmpty()) {
                    return Optional.empty();
                }
                total = total.add(earned.get());
            }
        }
        return Optional.of(total);
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
            String need) {
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
                books.isThin(books.sourced().deals()),
                Map.of(),
                List.of());
    }
}
