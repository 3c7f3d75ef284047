package io.github.partnerplan.model;

/** What the partner named on a deal did: brought it, helped to win it, or only took the paper. */
public enum DealRole {
    SOURCED,
    INFLUENCED,
    FULFILLED
}
