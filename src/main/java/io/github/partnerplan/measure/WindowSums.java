package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;

/** What a partner closed and registered within one window. */
public final class WindowSums {

    private Tally sourced = Tally.NONE;
    private Tally influenced = Tally.NONE;
    private Tally attached = Tally.NONE;
    private Tally fulfilled = Tally.NONE;
    private Tally lostSourced = Tally.NONE;
    private long registrations;
    private final DayCounts cycle = new DayCounts();

    WindowSums() {}

    /** Won deals that the partner sourced. */
    public Tally sourced() {
        return sourced;
    }

    /** Won deals that it influenced and that name its role. */
    public Tally influenced() {
        return influenced;
    }

    /** Won deals that name it without a role: influenced, but perhaps sourced. */
    public Tally attached() {
        return attached;
    }

    /** Won deals of which it took the paper only. */
    public Tally fulfilled() {
        return fulfilled;
    }

    public Tally lostSourced() {
        return lostSourced;
    }

    public long registrations() {
        return registrations;
    }

    /** Days from created to closed of the sourced wins. */
    public DayCounts cycle() {
        return cycle;
    }

    /** Sourced or influenced wins, each counted once. */
    public long wins() {
        return sourced.deals() + influenced.deals() + attached.deals();
    }

    void won(Deal deal, Attribution attribution) {
        switch (attribution) {
            case SOURCED -> {
                sourced = sourced.plus(deal.amount());
                deal.daysToClose().ifPresent(cycle::add);
            }
            case ATTACHED -> attached = attached.plus(deal.amount());
            case INFLUENCED -> influenced = influenced.plus(deal.amount());
            default -> fulfilled = fulfilled.plus(deal.amount());
        }
    }

    void lost(Deal deal) {
        lostSourced = lostSourced.plus(deal.amount());
    }

    void registered() {
        registrations++;
    }
}
