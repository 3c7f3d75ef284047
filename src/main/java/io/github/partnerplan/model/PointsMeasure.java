package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A measure of the program's own: points for other measures, added up and cut off at {@code cap}. Without parts it could not be
 * read and cannot be worked out.
 */
public record PointsMeasure(
        String name, List<Part> parts, Optional<BigDecimal> cap, Optional<Period> window, Location where) {

    public PointsMeasure {
        parts = List.copyOf(parts);
    }

    /** Points for each whole {@code per} of a measure; fewer than {@code floor} count 0, more than {@code cap} count as the cap. */
    public record Part(
            String measure,
            BigDecimal points,
            BigDecimal per,
            Optional<BigDecimal> floor,
            Optional<BigDecimal> cap,
            Optional<Period> window,
            Location where) {

        public Part {
            if (per.signum() <= 0 || points.signum() < 0) {
                throw new IllegalArgumentException("no points: " + points + " per " + per);
            }
        }
    }
}
