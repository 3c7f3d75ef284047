package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** How the deals that partners source compare with direct ones: how fast, how often won, how large. */
final class DealQuality {

    private DealQuality() {}

    static Measure velocity(Books books) {
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown("deal_velocity", Unit.RATIO, silence.get());
        }
        DealTotals deals = books.ledger().deals();
        DayCounts sourced = deals.sourcedDays();
        DayCounts direct = deals.directDays();
        Optional<BigDecimal> ours = sourced.median();
        Optional<BigDecimal> theirs = direct.median();
        Quantity ratio;
        if (ours.isEmpty() || theirs.isEmpty()) {
            ratio = Quantity.unknown(
                    "no " + (ours.isEmpty() ? "sourced" : "direct")
                            + " deal with both a day of creation and one of closing was won in the last twelve months",
                    "deals.created");
        } else if (theirs.get().signum() == 0) {
            ratio = Quantity.unknown("the median direct deal closed on the day it was created", "deals.created");
        } else {
            ratio = Quantity.known(Quantity.ratio(ours.get(), theirs.get()));
        }
        Measure measure = new Measure(
                "deal_velocity",
                Unit.RATIO,
                ratio,
                ours,
                theirs,
                sourced.total(),
                Optional.of(books.ledger().window()),
                books.isThin(Math.min(sourced.total(), direct.total())));
        return measure.citing(deals.timed().rows(Books.ALL_TYPES, Books.SOURCED), sourced.total())
                .beside("sourced_days", days(ours))
                .beside("direct_days", days(theirs));
    }

    private static Quantity days(Optional<BigDecimal> median) {
        return median.map(Quantity::known).orElse(Quantity.unknown("no such deal"));
    }

    static Measure winRate(Books books) {
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown("win_rate", Unit.SHARE, silence.get());
        }
        DealTotals deals = books.ledger().deals();
        long won = books.sourced().deals();
        long lost = deals.lost().sum(Books.ALL_TYPES, Books.SOURCED).deals();
        long directWon = deals.won().sum(Books.ALL_TYPES, Books.DIRECT).deals();
        long directLost = deals.lost().sum(Books.ALL_TYPES, Books.DIRECT).deals();
        return new Measure(
                        "win_rate",
                        Unit.SHARE,
                        rate(won, lost, "sourced"),
                        Optional.of(BigDecimal.valueOf(won)),
                        Optional.of(BigDecimal.valueOf(won + lost)),
                        won + lost,
                        Optional.of(books.ledger().window()),
                        books.isThin(won + lost))
                .citing(deals.won().rowsWith(deals.lost(), Books.ALL_TYPES, Books.SOURCED), won + lost)
                .beside("direct", rate(directWon, directLost, "direct"));
    }

    private static Quantity rate(long won, long lost, String what) {
        return won + lost == 0
                ? Quantity.unknown("no " + what + " deal was closed in the last twelve months", "deals.closed")
                : Quantity.known(Quantity.ratio(BigDecimal.valueOf(won), BigDecimal.valueOf(won + lost)));
    }

    static Measure dealSize(Books books) {
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown("deal_size", Unit.MONEY, silence.get());
        }
        Tally sourced = books.sourced();
        DealTotals deals = books.ledger().deals();
        Tally direct = deals.won().sum(Books.ALL_TYPES, Books.DIRECT);
        return new Measure(
                        "deal_size",
                        Unit.MONEY,
                        mean(sourced, "sourced"),
                        Optional.of(sourced.amount()),
                        Optional.of(BigDecimal.valueOf(sourced.withAmount())),
                        sourced.withAmount(),
                        Optional.of(books.ledger().window()),
                        books.isThin(sourced.withAmount()))
                .citing(deals.sized().rows(Books.ALL_TYPES, Books.SOURCED), sourced.withAmount())
                .beside("direct", mean(direct, "direct"));
    }

    private static Quantity mean(Tally tally, String what) {
        return tally.withAmount() == 0
                ? Quantity.unknown(
                        "no " + what + " deal with an amount was won in the last twelve months", "deals.amount")
                : Quantity.known(Quantity.ratio(tally.amount(), BigDecimal.valueOf(tally.withAmount())));
    }
}
