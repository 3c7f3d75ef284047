package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One measure of a company: its value or why it is unknown, what was divided by what, how many deals or partners it rests on,
 * over which window, and what stands beside it (such as the direct deals' figure). It is thin where it rests on too few. It
 * cites rows of the user's files, which are the first of {@code citedOf}.
 */
public record Measure(
        String id,
        Unit unit,
        Quantity quantity,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        long rows,
        Optional<Window> window,
        boolean thin,
        Map<String, Quantity> beside,
        List<Citation> sources,
        long citedOf) {

    public Measure {
        beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
        sources = List.copyOf(sources);
    }

    /** One that cites nothing yet. */
    Measure(
            String id,
            Unit unit,
            Quantity quantity,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            long rows,
            Optional<Window> window,
            boolean thin) {
        this(id, unit, quantity, numerator, denominator, rows, window, thin, Map.of(), List.of(), 0);
    }

    /** A measure nothing can be said of. */
    static Measure unknown(String id, Unit unit, Quantity why) {
        return new Measure(id, unit, why, Optional.empty(), Optional.empty(), 0, Optional.empty(), false);
    }

    Measure beside(String name, Quantity other) {
        Map<String, Quantity> more = new LinkedHashMap<>(beside);
        more.put(name, other);
        return new Measure(id, unit, quantity, numerator, denominator, rows, window, thin, more, sources, citedOf);
    }

    /** Cites all the rows that matter. */
    Measure citing(List<Citation> all) {
        return citing(all, all.size());
    }

    /** Cites the first of so many rows; of what is not known there are none. */
    Measure citing(List<Citation> first, long of) {
        return quantity.isUnknown()
                ? this
                : new Measure(id, unit, quantity, numerator, denominator, rows, window, thin, beside, first, of);
    }

    /** Cites the first of so many other rows as well. */
    Measure alsoCiting(List<Citation> first, long of) {
        List<Citation> both = new ArrayList<>(sources);
        both.addAll(first);
        return citing(both, citedOf + of);
    }
}
