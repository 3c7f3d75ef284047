package io.github.partnerplan.diff;

/** What one partner earned in the window under either program. */
public record PartnerMoney(String id, String name, Cost earned) {}
