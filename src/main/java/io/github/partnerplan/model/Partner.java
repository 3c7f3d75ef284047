package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One partner of the partners file. {@code numbers} holds every numeric, money, share and yes/no column under its snake_case
 * name (yes is 1, no is 0, a share is a fraction, money is in the company's currency); a blank cell is absent, never 0. {@code
 * isInactive} tells a pause from a status such as Inactive, which some systems give to partners that have ended.
 */
public record Partner(
        String id,
        String name,
        List<String> aliases,
        Optional<PartnerType> type,
        String track,
        String tier,
        Optional<LocalDate> tierSince,
        PartnerStatus status,
        boolean isInactive,
        Optional<LocalDate> joined,
        Optional<LocalDate> ended,
        String region,
        String manager,
        Optional<LocalDate> lastQbr,
        Optional<LocalDate> agreementEnds,
        Map<String, BigDecimal> numbers,
        Location where) {

    public Partner {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a partner needs an id");
        }
        aliases = List.copyOf(aliases);
        numbers = Map.copyOf(numbers);
    }

    /** A numeric column's value; empty where the cell is blank or the column is not there. */
    public Optional<BigDecimal> number(String column) {
        return Optional.ofNullable(numbers.get(column));
    }

    /**
     * Takes part in the program on a day: joined by then, not ended, neither prospect nor paused. A partner with no joining
     * date counts as having joined.
     */
    public boolean enrolledOn(LocalDate day) {
        return status != PartnerStatus.PROSPECT
                && status != PartnerStatus.PAUSED
                && hasJoinedBy(day)
                && !hasEndedBy(day);
    }

    private boolean hasJoinedBy(LocalDate day) {
        return joined.isEmpty() || !joined.get().isAfter(day);
    }

    /** An ended partner with no date counts as ended long ago; a date in the future has not come yet. */
    public boolean hasEndedBy(LocalDate day) {
        return ended.isPresent() ? !ended.get().isAfter(day) : status == PartnerStatus.ENDED;
    }
}
