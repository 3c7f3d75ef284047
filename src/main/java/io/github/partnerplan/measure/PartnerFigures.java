package io.github.partnerplan.measure;

import io.github.partnerplan.model.Partner;
import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The measures of one partner that come from its deals, by name, each known, a range or unknown. A deal that names the partner
 * without a role may have been sourced by it, which makes a range of what it sourced and of what it influenced.
 */
public final class PartnerFigures {

    /** The measures there are. */
    public static final List<String> NAMES = List.of(
            "sourced_revenue",
            "influenced_revenue",
            "won_deals",
            "win_rate",
            "deal_size",
            "cycle_days",
            "open_pipeline",
            "registrations",
            "days_since_deal",
            "sourced_per_month");

    private final Books books;
    private final Period usual;

    public PartnerFigures(Books books) {
        this.books = books;
        this.usual = Period.ofMonths(books.rules().windowMonths());
    }

    /**
     * The value of one of {@link #NAMES}. The window is the usual one unless another is given; open pipeline and the days since
     * a deal have none. Without any deal, the days count since the partner joined.
     */
    public Quantity of(String name, Optional<Period> window, PartnerLedger partner) {
        Period length = window.orElse(usual);
        if (name.equals("registrations")) {
            return registrations(length, partner);
        }
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return silence.get();
        }
        return switch (name) {
            case "sourced_revenue" -> sourced(sums(partner, length));
            case "influenced_revenue" -> influenced(sums(partner, length));
            case "won_deals" -> Quantity.known(sums(partner, length).wins());
            case "win_rate" -> winRate(sums(partner, length));
            case "deal_size" -> dealSize(sums(partner, length).sourced());
            case "cycle_days" ->
                sums(partner, length)
                        .cycle()
                        .median()
                        .map(Quantity::known)
                        .orElse(Quantity.unknown("no deal it sourced was won in the window", "deals.created"));
            case "open_pipeline" -> range(partner.openSourced(), partner.openAttached());
            case "days_since_deal" -> daysSinceDeal(partner);
            case "sourced_per_month" -> perMonth(sourced(sums(partner, length)), length, partner.partner());
            default -> throw new IllegalArgumentException("no such measure of a partner: " + name);
        };
    }

    private WindowSums sums(PartnerLedger partner, Period length) {
        if (length.equals(usual)) {
            return partner.usual();
        }
        Optional<Integer> place = books.ledger().asked().place(length);
        if (place.isEmpty()) {
            throw new IllegalStateException("nobody asked for the deals of " + length + " when they were read");
        }
        return partner.asked(place.get());
    }

    private Quantity sourced(WindowSums sums) {
        return range(sums.sourced(), sums.attached());
    }

    private Quantity influenced(WindowSums sums) {
        return range(sums.influenced(), sums.attached());
    }

    /** The sum with and without what may belong to it; unknown where too many amounts are missing. */
    private Quantity range(Tally sure, Tally maybe) {
        Tally all = sure.plus(maybe);
        return books.unreadable(all)
                .orElseGet(() -> Quantity.between(
                        sure.amount().min(all.amount()), sure.amount().max(all.amount())));
    }

    private static Quantity winRate(WindowSums sums) {
        long won = sums.sourced().deals();
        long decided = won + sums.lostSourced().deals();
        return decided == 0
                ? Quantity.unknown("no deal it sourced was decided in the window")
                : Quantity.known(Quantity.ratio(BigDecimal.valueOf(won), BigDecimal.valueOf(decided)));
    }

    private static Quantity dealSize(Tally sourced) {
        return sourced.withAmount() == 0
                ? Quantity.unknown("no deal with an amount that it sourced was won in the window")
                : Quantity.known(Quantity.ratio(sourced.amount(), BigDecimal.valueOf(sourced.withAmount())));
    }

    private Quantity registrations(Period length, PartnerLedger partner) {
        if (!books.ledger().source().tellsRegistrations()) {
            return Quantity.unknown(
                    "neither a registrations file nor deals with a day of registration are given",
                    "registrations.partner");
        }
        return Quantity.known(sums(partner, length).registrations());
    }

    private Quantity daysSinceDeal(PartnerLedger partner) {
        return partner.lastDeal()
                .or(() -> partner.partner().joined())
                .map(day -> Quantity.known(ChronoUnit.DAYS.between(day, books.asOf())))
                .orElse(Quantity.unknown("no deal names it, and the day it joined is not given", "partners.joined"));
    }

    /** Over the months of the window, or over those since it joined where they are fewer, at least one. */
    private Quantity perMonth(Quantity sourced, Period length, Partner partner) {
        if (sourced.isUnknown()) {
            return sourced;
        }
        if (length.toTotalMonths() == 0) {
            return Quantity.unknown("a figure a month needs a window in months");
        }
        BigDecimal months = BigDecimal.valueOf(length.toTotalMonths());
        if (partner.joined().isPresent()) {
            long since = ChronoUnit.MONTHS.between(partner.joined().get(), books.asOf());
            months = months.min(BigDecimal.valueOf(Math.max(1, since)));
        }
        return Quantity.between(
                Quantity.ratio(sourced.low().orElseThrow(), months),
                Quantity.ratio(sourced.high().orElseThrow(), months));
    }
}
