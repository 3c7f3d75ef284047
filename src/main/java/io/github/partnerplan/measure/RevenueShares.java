package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** How much of the company's revenue partners bring or help to win. */
final class RevenueShares {

    private static final Set<Attribution> MAYBE_SOURCED = Set.of(Attribution.SOURCED, Attribution.ATTACHED);
    private static final Set<Attribution> ONLY_INFLUENCED = Set.of(Attribution.INFLUENCED);
    private static final Set<Attribution> MAYBE_INFLUENCED = Set.of(Attribution.INFLUENCED, Attribution.ATTACHED);
    private static final Set<Attribution> ANY_PARTNER =
            Set.of(Attribution.SOURCED, Attribution.ATTACHED, Attribution.INFLUENCED, Attribution.FULFILLED);

    private RevenueShares() {}

    static Measure sourced(Books books) {
        DealTable won = books.ledger().deals().won();
        Tally low = won.sum(books.denominatorTypes(), Books.SOURCED);
        Tally high = won.sum(books.denominatorTypes(), MAYBE_SOURCED);
        return share("partner_sourced_share", books, low, high)
                .citing(won.rows(books.denominatorTypes(), MAYBE_SOURCED), high.deals());
    }

    static Measure influenced(Books books) {
        DealTable won = books.ledger().deals().won();
        Tally all = won.sum(books.denominatorTypes(), Books.TOOK_PART);
        Tally low = won.sum(books.denominatorTypes(), ONLY_INFLUENCED);
        Tally high = won.sum(books.denominatorTypes(), MAYBE_INFLUENCED);
        return share("partner_influenced_share", books, all, all)
                .citing(won.rows(books.denominatorTypes(), Books.TOOK_PART), all.deals())
                .beside(
                        "influenced_only_share",
                        share("influenced_only_share", books, low, high).quantity());
    }

    static Measure defensible(Books books) {
        if (!books.ledger().source().tellsClaims() && books.sourced().deals() > 0) {
            return Measure.unknown(
                    "defensible_sourced_share",
                    Unit.SHARE,
                    Quantity.unknown("no registrations and no partner lead sources are known", "registrations"));
        }
        DealTable defensible = books.ledger().deals().defensible();
        Tally sure = defensible.sum(books.denominatorTypes());
        return share("defensible_sourced_share", books, sure, sure)
                .citing(defensible.rows(books.denominatorTypes(), Books.SOURCED), sure.deals());
    }

    static Measure attachRate(Books books) {
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown("attach_rate", Unit.SHARE, silence.get());
        }
        DealTable won = books.ledger().deals().won();
        long with = won.sum(Books.ALL_TYPES, ANY_PARTNER).deals();
        long all = won.sum(Books.ALL_TYPES).deals();
        Quantity rate;
        if (!books.hasDirectDeals()) {
            rate = Quantity.unknown(
                    books.ledger().source().file() + " lists no direct deal, so it cannot tell a share of all deals",
                    "deals.direct");
        } else if (all == 0) {
            rate = Quantity.unknown("no deal was won in the last twelve months", "deals.closed");
        } else {
            rate = Quantity.known(Quantity.ratio(BigDecimal.valueOf(with), BigDecimal.valueOf(all)));
        }
        return new Measure(
                        "attach_rate",
                        Unit.SHARE,
                        rate,
                        Optional.of(BigDecimal.valueOf(with)),
                        Optional.of(BigDecimal.valueOf(all)),
                        all,
                        Optional.of(books.ledger().window()),
                        books.isThin(all))
                .citing(won.rows(Books.ALL_TYPES, Books.EVERY), all);
    }

    private static Measure share(String id, Books books, Tally low, Tally high) {
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown(id, Unit.SHARE, silence.get());
        }
        Tally all = books.ledger().deals().won().sum(books.denominatorTypes());
        Optional<BigDecimal> denominator =
                books.hasDirectDeals() ? Optional.of(all.amount()) : books.statedDenominator();
        return new Measure(
                id,
                Unit.SHARE,
                quotient(books, all, low, high, denominator),
                Optional.of(low.amount()),
                denominator,
                high.deals(),
                Optional.of(books.ledger().window()),
                books.isThin(high.deals()));
    }

    private static Quantity quotient(Books books, Tally all, Tally low, Tally high, Optional<BigDecimal> denominator) {
        Optional<Quantity> unreadable = books.unreadable(all).or(() -> books.unreadable(high));
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        if (denominator.isEmpty()) {
            String key = books.isOnNewBusiness() ? "new_business" : "bookings";
            return Quantity.unknown(
                    books.ledger().source().file() + " lists no direct deal and the company file states no " + key
                            + ", so there is nothing to divide by",
                    "company." + key);
        }
        if (denominator.get().signum() <= 0) {
            return books.nothingWon();
        }
        return Quantity.between(
                Quantity.ratio(low.amount(), denominator.get()), Quantity.ratio(high.amount(), denominator.get()));
    }
}
