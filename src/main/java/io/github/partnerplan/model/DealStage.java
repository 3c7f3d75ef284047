package io.github.partnerplan.model;

/** Where a deal stands; only won and lost deals are closed. */
public enum DealStage {
    OPEN,
    WON,
    LOST
}
