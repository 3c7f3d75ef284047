package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import java.time.LocalDate;

/** How many rows the deals have, and how many of them could have been read otherwise, for the plan's assumptions. */
public final class Readings {

    private long rows;
    private long createdLater;
    private long closedLater;
    private long closedWithoutDay;
    private long withoutRole;
    private long withoutType;
    private long withoutAmount;
    private long sourcedByUnnamed;
    private long directEver;
    private long partnerEver;

    public long rows() {
        return rows;
    }

    /** Rows created after the day of the plan, which do not exist yet. */
    public long createdLater() {
        return createdLater;
    }

    /** Rows closed after the day of the plan, which are still open. */
    public long closedLater() {
        return closedLater;
    }

    /** Won or lost rows with no closing day: they are in no window. */
    public long closedWithoutDay() {
        return closedWithoutDay;
    }

    public long withoutRole() {
        return withoutRole;
    }

    public long withoutType() {
        return withoutType;
    }

    /** Won deals of the window with no usable amount. */
    public long withoutAmount() {
        return withoutAmount;
    }

    public long sourcedByUnnamed() {
        return sourcedByUnnamed;
    }

    public long directEver() {
        return directEver;
    }

    public long partnerEver() {
        return partnerEver;
    }

    /** Counts a row, and tells whether its deal exists on a day: one created later does not. */
    boolean addRow(Deal deal, LocalDate day) {
        boolean exists = deal.created().isEmpty() || !deal.created().get().isAfter(day);
        rows++;
        createdLater += exists ? 0 : 1;
        return exists;
    }

    /** Counts how a deal that exists was read. */
    void add(DealOnDay read, Window window) {
        Deal deal = read.deal();
        boolean isOver = deal.stage() != DealStage.OPEN;
        closedLater += isOver && read.isOpen() ? 1 : 0;
        closedWithoutDay += isOver && deal.closed().isEmpty() ? 1 : 0;
        withoutType += deal.type().isEmpty() ? 1 : 0;
        withoutAmount +=
                read.isWon() && window.contains(read.closed()) && deal.amount().isEmpty() ? 1 : 0;
        if (read.isDirect()) {
            directEver++;
            return;
        }
        partnerEver++;
        boolean isNamed = !deal.partner().isEmpty();
        withoutRole += isNamed && deal.role().isEmpty() && !deal.partnerSource() ? 1 : 0;
        sourcedByUnnamed += read.isSourced() && !isNamed ? 1 : 0;
    }
}
