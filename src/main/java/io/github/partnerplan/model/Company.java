package io.github.partnerplan.model;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The company that runs the program. Money is in {@code currency}; shares are fractions; {@code bookings} and
 * {@code newBusiness} are of the trailing twelve months; {@code fiscalYearStart} is a month from 1 to 12. {@code places} tells
 * where each given key was written, so that a statement can cite it.
 */
public record Company(
        String name,
        Optional<BigDecimal> arr,
        Optional<Integer> headcount,
        String currency,
        Optional<BigDecimal> grossMargin,
        Optional<BigDecimal> bookings,
        Optional<BigDecimal> newBusiness,
        Optional<PartnerTeam> partnerTeam,
        int fiscalYearStart,
        Map<String, Citation.Row> places) {

    public Company {
        if (fiscalYearStart < 1 || fiscalYearStart > 12) {
            throw new IllegalArgumentException("no such month: " + fiscalYearStart);
        }
        places = Map.copyOf(places);
    }

    /** Where a key is written, or the file as a whole that is named instead. */
    public Location place(String key, String otherwise) {
        Citation.Row row = places.get(key);
        return row == null ? Location.file(otherwise) : Location.line(row.file(), row.line());
    }

    /** The people who run partnerships, and what they cost a year; either may be unknown. */
    public record PartnerTeam(Optional<BigDecimal> people, Optional<BigDecimal> cost) {}
}
