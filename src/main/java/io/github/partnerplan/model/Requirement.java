package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** One thing that a level asks of a partner, where it is written. */
public sealed interface Requirement {

    Location where();

    /**
     * A measure with its least and its most, both included. {@code yes} is at least 1 and {@code no} at most 0; with neither end
     * the value could not be read, and nobody is known to meet it. Without a window it is the usual twelve months.
     */
    record Threshold(
            String measure,
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> atMost,
            Optional<Period> window,
            Location where)
            implements Requirement {

        /** A least alone, over the usual window. */
        public boolean isPlain() {
            return atLeast.isPresent() && atMost.isEmpty() && window.isEmpty();
        }

        public boolean isReadable() {
            return atLeast.isPresent() || atMost.isPresent();
        }
    }

    /** All of its parts hold. */
    record AllOf(List<Requirement> parts, Location where) implements Requirement {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of its groups holds. */
    record AnyOf(List<Requirement> groups, Location where) implements Requirement {
        public AnyOf {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A tier to be reached in time: it holds for a partner that holds the tier or a better one, and for any other while the time
     * since it joined is not over. Without a time the tier must be held.
     */
    record Reach(String tier, Optional<Period> within, Location where) implements Requirement {}

    /** A place among the first share of the track's productive partners by a measure, the values of a column ranked apart. */
    record Top(BigDecimal share, String rankBy, String rankWithin, Location where) implements Requirement {}

    /** Only those that hold the level have been invited. */
    record Invited(String tier, Location where) implements Requirement {}

    /** Stated in a form that cannot be read, with its key: nobody is known to meet it. */
    record Unreadable(String key, Location where) implements Requirement {}
}
