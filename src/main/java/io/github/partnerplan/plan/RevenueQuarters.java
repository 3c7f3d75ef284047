package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Attribution;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.QuarterSums;
import io.github.partnerplan.measure.Tally;
import io.github.partnerplan.measure.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What was won in the quarters of this year and the last, counted back from the plan's day, the oldest first. {@code of} names
 * what the stage's shares are of, and so what is added up: new business or bookings.
 */
public record RevenueQuarters(String of, List<QuarterRevenue> quarters, boolean hasFulfilled) {

    private static final int YEAR = 4;
    private static final Set<Attribution> EVERY = Set.of(Attribution.values());

    public RevenueQuarters {
        quarters = List.copyOf(quarters);
    }

    /** Empty where no deals are given. */
    static Optional<RevenueQuarters> of(Books books) {
        if (!books.hasDeals()) {
            return Optional.empty();
        }
        List<QuarterRevenue> quarters = new ArrayList<>();
        boolean hasFulfilled = false;
        List<Window> windows = books.ledger().deals().quarters().windows();
        for (int i = 0; i < windows.size(); i++) {
            Optional<String> why = why(books, i);
            quarters.add(
                    why.isPresent()
                            ? QuarterRevenue.unknown(windows.get(i), why.get())
                            : QuarterRevenue.known(windows.get(i), won(books, i)));
            hasFulfilled |= won(books, i, Attribution.FULFILLED).deals() > 0;
        }
        return Optional.of(new RevenueQuarters(books.denominatorName(), quarters, hasFulfilled));
    }

    private static QuarterRevenue.Won won(Books books, int quarter) {
        Tally direct = won(books, quarter, Attribution.DIRECT).plus(won(books, quarter, Attribution.FULFILLED));
        return new QuarterRevenue.Won(
                won(books, quarter, Attribution.SOURCED).amount(),
                won(books, quarter, Attribution.ATTACHED).amount(),
                won(books, quarter, Attribution.INFLUENCED).amount(),
                books.hasDirectDeals() ? Optional.of(direct.amount()) : Optional.empty());
    }

    private static Tally won(Books books, int quarter, Attribution attribution) {
        return books.ledger().deals().quarters().won(quarter, books.denominatorTypes(), Set.of(attribution));
    }

    /** A quarter without a win is a known zero, but not one of a time that the file does not reach back to. */
    private static Optional<String> why(Books books, int quarter) {
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return silence.map(RevenueQuarters::words);
        }
        QuarterSums sums = books.ledger().deals().quarters();
        Optional<LocalDate> first = sums.firstClosed();
        if (first.isEmpty()) {
            return Optional.of(
                    books.ledger().source().file() + " has no deal with a closing day up to " + books.asOf());
        }
        if (sums.windows().get(quarter).until().isBefore(first.get())) {
            return Optional.of(books.ledger().source().file() + " has no deal closed before " + first.get());
        }
        return books.unreadable(sums.won(quarter, books.denominatorTypes(), EVERY))
                .map(RevenueQuarters::words);
    }

    private static String words(Quantity quantity) {
        return quantity instanceof Quantity.Unknown unknown ? unknown.why() : "";
    }

    /** Whether the figures of any quarter are known. */
    public boolean isKnown() {
        return quarters.stream().anyMatch(quarter -> quarter.won().isPresent());
    }

    /** The last four together, as the twelve-month window has them; empty where one of them is unknown. */
    public Optional<QuarterRevenue.Won> thisYear() {
        return sum(quarters.subList(quarters.size() - YEAR, quarters.size()));
    }

    /** The four before them. */
    public Optional<QuarterRevenue.Won> lastYear() {
        return sum(quarters.subList(0, quarters.size() - YEAR));
    }

    private static Optional<QuarterRevenue.Won> sum(List<QuarterRevenue> some) {
        Optional<QuarterRevenue.Won> sum = Optional.of(QuarterRevenue.Won.NOTHING);
        for (QuarterRevenue each : some) {
            sum = sum.flatMap(before -> each.won().map(before::plus));
        }
        return sum;
    }

    /** {@code to Sep 2026} where the quarters end with months, else the last day. */
    public String label(QuarterRevenue quarter) {
        LocalDate last = quarter.window().until();
        boolean isByMonth = isMonthEnd(last)
                && isMonthEnd(quarters.get(quarters.size() - 1).window().until());
        if (!isByMonth) {
            return "to " + last;
        }
        String month = last.getMonth().name().toLowerCase(Locale.ROOT).substring(0, 3);
        return "to " + Wording.capital(month) + " " + last.getYear();
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
