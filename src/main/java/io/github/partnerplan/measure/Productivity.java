package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What partners bring in: on how few it hangs, how much each brings, whether it grows and whether next quarter is covered. */
final class Productivity {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private Productivity() {}

    static Measure topOne(Books books) {
        return concentration("concentration_top1", 1, books);
    }

    static Measure topTwo(Books books) {
        return concentration("concentration_top2", 2, books);
    }

    private static Measure concentration(String id, int largest, Books books) {
        return books.silence().map(why -> Measure.unknown(id, Unit.SHARE, why)).orElseGet(() -> {
            Tally all = books.sourced();
            List<PartnerLedger> ranked = books.base().all();
            BigDecimal theirs = BigDecimal.ZERO;
            List<Citation> rows = new ArrayList<>();
            for (PartnerLedger each : ranked.subList(0, Math.min(largest, ranked.size()))) {
                theirs = theirs.add(each.sourcedRevenue());
                rows.add(Citation.Row.at(each.partner().where()));
            }
            if (books.unreadable(all).isEmpty() && all.deals() > 0 && theirs.signum() == 0) {
                return Measure.unknown(
                        id, Unit.SHARE, Quantity.unknown("no sourced deal names its partner", "deals.partner"));
            }
            return ofSourced(id, Unit.SHARE, books, Optional.of(theirs), Optional.of(all.amount()), all.deals())
                    .citing(rows);
        });
    }

    static Measure perPartner(Books books) {
        String id = "revenue_per_partner";
        return books.silence()
                .map(why -> Measure.unknown(id, Unit.MONEY, why))
                .orElseGet(() -> ofSourced(
                                id,
                                Unit.MONEY,
                                books,
                                Optional.of(books.sourced().amount()),
                                Optional.of(
                                        BigDecimal.valueOf(books.base().active().size())),
                                books.base().active().size())
                        .citing(sourcedRows(books), books.sourced().deals())
                        .alsoCiting(
                                FirstRows.of(books.base().active(), books),
                                books.base().active().size()));
    }

    static Measure growth(Books books) {
        String id = "sourced_growth";
        return books.silence().map(why -> Measure.unknown(id, Unit.SHARE, why)).orElseGet(() -> {
            BigDecimal now = books.sourced().amount();
            DealTotals deals = books.ledger().deals();
            Tally before = deals.wonBefore().sum(Books.ALL_TYPES, Books.SOURCED);
            if (before.amount().signum() <= 0) {
                return Measure.unknown(
                        id,
                        Unit.SHARE,
                        Quantity.unknown("nothing was sourced in the twelve months before", "deals.closed"));
            }
            return new Measure(
                            id,
                            Unit.SHARE,
                            Quantity.known(Quantity.ratio(now, before.amount()).subtract(BigDecimal.ONE)),
                            Optional.of(now),
                            Optional.of(before.amount()),
                            before.deals() + books.sourced().deals(),
                            Optional.of(books.ledger().window()),
                            books.isThin(
                                    Math.min(before.deals(), books.sourced().deals())))
                    .citing(
                            deals.won().rowsWith(deals.wonBefore(), Books.ALL_TYPES, Books.SOURCED),
                            before.deals() + books.sourced().deals());
        });
    }

    static Measure coverage(Books books) {
        String id = "pipeline_coverage";
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown(id, Unit.RATIO, silence.get());
        }
        if (books.sourcedTarget().isEmpty()) {
            return Measure.unknown(
                    id,
                    Unit.RATIO,
                    Quantity.unknown("no target for sourced revenue holds at this stage, so nothing is to be covered"));
        }
        Optional<BigDecimal> denominator = RevenueShares.sourced(books).denominator();
        Optional<BigDecimal> quarter = denominator.map(
                amount -> amount.multiply(books.sourcedTarget().get()).divide(QUARTERS));
        DealTotals deals = books.ledger().deals();
        Tally open = deals.openSourced().sum(Books.ALL_TYPES);
        Measure coverage = ofSourced(id, Unit.RATIO, books, Optional.of(open.amount()), quarter, open.deals());
        return open.deals() > 0
                ? coverage.citing(deals.openSourced().rows(Books.ALL_TYPES, Books.SOURCED), open.deals())
                : coverage.citing(
                        deals.won().rows(books.denominatorTypes(), Books.EVERY),
                        deals.won().sum(books.denominatorTypes()).deals());
    }

    private static List<Citation> sourcedRows(Books books) {
        return books.ledger().deals().won().rows(Books.ALL_TYPES, Books.SOURCED);
    }

    private static Measure ofSourced(
            String id,
            Unit unit,
            Books books,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            long rows) {
        Optional<Quantity> unreadable = books.unreadable(books.sourced());
        if (unreadable.isPresent()) {
            return Measure.unknown(id, unit, unreadable.get());
        }
        boolean isKnown = numerator.isPresent()
                && denominator.isPresent()
                && denominator.get().signum() > 0;
        return new Measure(
                id,
                unit,
                isKnown ? Quantity.known(Quantity.ratio(numerator.get(), denominator.get())) : nothing(id, books),
                numerator,
                denominator,
                rows,
                Optional.of(books.ledger().window()),
                books.isThin(rows));
    }

    private static Quantity nothing(String id, Books books) {
        return switch (id) {
            case "revenue_per_partner" -> Quantity.unknown("no partner is active");
            case "pipeline_coverage" ->
                books.hasDirectDeals()
                        ? books.nothingWon()
                        : Quantity.unknown(
                                "nothing tells a quarter's target: the ledger has no direct deal and the company states no "
                                        + books.denominatorName(),
                                books.isOnNewBusiness() ? "company.new_business" : "company.bookings");
            default -> Quantity.unknown("no partner sourced revenue in the last twelve months");
        };
    }
}
