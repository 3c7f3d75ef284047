package io.github.partnerplan.model;

/** New business and expansion make up bookings; renewals stand apart. */
public enum DealType {
    NEW,
    EXPANSION,
    RENEWAL
}
