package io.github.partnerplan.measure;

import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Won deals by quarter, counted back from a day: four that make up the year to that day, and the four of the year before. A
 * ledger may have a million deals, so a deal costs one addition and nothing is made for it.
 */
public final class QuarterSums {

    private static final int YEARS = 2;
    private static final int MONTHS = 3;
    private static final int A_YEAR = 4;
    private static final List<DealType> TYPES = List.of(DealType.values());
    private static final List<Attribution> PARTS = List.of(Attribution.values());

    private final List<Window> windows;
    private final long[] ends;
    private final long[] deals;
    private final long[] withoutAmount;
    private final BigDecimal[] amounts;
    private long firstClosed = Long.MAX_VALUE;

    QuarterSums(LocalDate asOf) {
        windows = windows(asOf);
        ends = windows.stream().mapToLong(window -> window.until().toEpochDay()).toArray();
        deals = new long[windows.size() * TYPES.size() * PARTS.size()];
        withoutAmount = new long[deals.length];
        amounts = new BigDecimal[deals.length];
        Arrays.fill(amounts, BigDecimal.ZERO);
    }

    /** The quarters up to a day, the oldest first: together they are the year to that day and the year before. */
    static List<Window> windows(LocalDate asOf) {
        List<Window> windows = new ArrayList<>();
        for (int back = YEARS * A_YEAR; back > 0; back--) {
            windows.add(new Window(bound(asOf, back), bound(asOf, back - 1)));
        }
        return List.copyOf(windows);
    }

    /**
     * From the end of a month the quarters end with months too, as fiscal ones do. Where a year ends stays the day on which the
     * twelve months begin: by the rule of {@link Window}, that may be the day before a leap day.
     */
    private static LocalDate bound(LocalDate asOf, int back) {
        LocalDate day = asOf.minusMonths((long) MONTHS * back);
        boolean isMonthEnd = asOf.getDayOfMonth() == asOf.lengthOfMonth();
        return isMonthEnd && back % A_YEAR != 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    public List<Window> windows() {
        return windows;
    }

    /** The day of the earliest won or lost deal on file: of a time before it, the file tells nothing. */
    public Optional<LocalDate> firstClosed() {
        return firstClosed == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(firstClosed));
    }

    /** Won deals of a quarter, by its place, of these types with one of these attributions. */
    public Tally won(int quarter, Set<DealType> types, Set<Attribution> attributions) {
        Tally total = Tally.NONE;
        for (DealType type : types) {
            for (Attribution attribution : attributions) {
                int cell = cell(quarter, type, attribution);
                total = total.plus(new Tally(deals[cell], amounts[cell], withoutAmount[cell]));
            }
        }
        return total;
    }

    /** Notes the day of a won or lost deal. */
    void closed(LocalDate day) {
        firstClosed = Math.min(firstClosed, day.toEpochDay());
    }

    void won(DealOnDay deal, LocalDate day) {
        int quarter = place(day);
        if (quarter < 0) {
            return;
        }
        int cell = cell(quarter, deal.type(), deal.attribution());
        Optional<BigDecimal> amount = deal.deal().amount();
        deals[cell]++;
        if (amount.isPresent()) {
            amounts[cell] = amounts[cell].add(amount.get());
        } else {
            withoutAmount[cell]++;
        }
    }

    private int place(LocalDate day) {
        long closed = day.toEpochDay();
        int last = ends.length - 1;
        if (closed > ends[last] || !day.isAfter(windows.get(0).after())) {
            return -1;
        }
        int place = last;
        while (place > 0 && closed <= ends[place - 1]) {
            place--;
        }
        return place;
    }

    private static int cell(int quarter, DealType type, Attribution attribution) {
        return (quarter * TYPES.size() + TYPES.indexOf(type)) * PARTS.size() + PARTS.indexOf(attribution);
    }
}
