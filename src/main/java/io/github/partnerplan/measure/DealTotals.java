package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The company's deals added up, whoever sold them: won and lost in the window, won in the one before, open, and by quarter. */
public final class DealTotals {

    /** Weak claims beyond these still count in the totals; a plan names a handful. */
    private static final int WEAK_ROWS = 200;

    private final Window window;
    private final Window before;
    private long deals;
    private final DealTable won = new DealTable();
    private final DealTable wonBefore = new DealTable();
    private final DealTable lost = new DealTable();
    private final DealTable openSourced = new DealTable();
    private final DealTable defensible = new DealTable();
    private final DealTable sized = new DealTable();
    private final DealTable timed = new DealTable();
    private final List<Citation> weakRows = new ArrayList<>();
    private final DayCounts sourcedDays = new DayCounts();
    private final DayCounts directDays = new DayCounts();
    private final DayCounts protectedDays = new DayCounts();
    private final QuarterSums quarters;

    DealTotals(Window window, Window before) {
        this.window = window;
        this.before = before;
        this.quarters = new QuarterSums(window.until());
    }

    /** Won deals of the window; so too {@link #lost()}. */
    public DealTable won() {
        return won;
    }

    public DealTable wonBefore() {
        return wonBefore;
    }

    public DealTable lost() {
        return lost;
    }

    /** Open deals that a partner sourced. */
    public DealTable openSourced() {
        return openSourced;
    }

    /** Sourced won deals of the window that were registered in time or whose lead source is a partner. */
    public DealTable defensible() {
        return defensible;
    }

    /** Sourced won deals of the window with an amount. */
    DealTable sized() {
        return sized;
    }

    /** Sourced won deals of the window with both a day of creation and one of closing. */
    DealTable timed() {
        return timed;
    }

    /** Sourced won deals of the window, of every type, that are not defensible. */
    public Tally weak() {
        Tally sourced = won.sum(Books.ALL_TYPES, Books.SOURCED);
        Tally sure = defensible.sum(Books.ALL_TYPES);
        return new Tally(
                sourced.deals() - sure.deals(),
                sourced.amount().subtract(sure.amount()),
                sourced.withoutAmount() - sure.withoutAmount());
    }

    /** The first rows of those that name their partner. */
    public List<Citation> weakRows() {
        return Collections.unmodifiableList(weakRows);
    }

    /** Days from created to closed of the window's sourced wins. */
    public DayCounts sourcedDays() {
        return sourcedDays;
    }

    public DayCounts directDays() {
        return directDays;
    }

    /** Days from registration to closing of every registered win on file: what a protection must last. */
    public DayCounts protectedDays() {
        return protectedDays;
    }

    /** Won deals of this window and the one before, quarter by quarter. */
    public QuarterSums quarters() {
        return quarters;
    }

    /** Adds the next deal of the file. */
    void add(DealOnDay deal) {
        deals++;
        if (deal.isOpen() && deal.isSourced()) {
            openSourced.add(deals, deal);
        }
        if (deal.closed().isPresent()) {
            addClosed(deal, deal.closed().get());
        }
    }

    private void addClosed(DealOnDay deal, LocalDate day) {
        quarters.closed(day);
        if (deal.isWon()) {
            addWon(deal, day);
        } else if (window.contains(day)) {
            lost.add(deals, deal);
        }
    }

    private void addWon(DealOnDay deal, LocalDate day) {
        quarters.won(deal, day);
        deal.registered()
                .filter(from -> !from.isAfter(day))
                .ifPresent(from -> protectedDays.add((int) ChronoUnit.DAYS.between(from, day)));
        if (window.contains(day)) {
            won.add(deals, deal);
            if (deal.isSourced()) {
                addSourced(deal);
            } else if (deal.isDirect()) {
                deal.deal().daysToClose().ifPresent(directDays::add);
            }
        } else if (before.contains(day)) {
            wonBefore.add(deals, deal);
        }
    }

    /** A win of the window. */
    private void addSourced(DealOnDay deal) {
        if (deal.isDefensible()) {
            defensible.add(deals, deal);
        } else if (deal.isWeak() && weakRows.size() < WEAK_ROWS) {
            weakRows.add(Citation.Row.at(deal.deal().where()));
        }
        if (deal.deal().amount().isPresent()) {
            sized.add(deals, deal);
        }
        if (deal.deal().daysToClose().isPresent()) {
            timed.add(deals, deal);
            sourcedDays.add(deal.deal().daysToClose().get());
        }
    }
}
