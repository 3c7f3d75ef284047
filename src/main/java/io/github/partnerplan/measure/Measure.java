package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One measure of a company: its value or why it is unknown, what was divided by what, how many deals or partners it rests on,
 * over which window, and what stands beside it (such as the direct deals' figure). It is thin where it rests on too few.
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
        List<Citation> sources) {

    public Measure {
        beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
        sources = List.copyOf(sources);
    }

    /** A measure nothing can be said of. */
    static Measure unknown(String id, Unit unit, Quantity why) {
        return new Measure(
                id, unit, why, Optional.empty(), Optional.empty(), 0, Optional.empty(), false, Map.of(), List.of());
    }

    Measure beside(String name, Quantity other) {
        Map<String, Quantity> more = new LinkedHashMap<>(beside);
        more.put(name, other);
        return new Measure(id, unit, quantity, numerator, denominator, rows, window, thin, more, sources);
    }

    Measure citing(List<Citation> rowsOfIt) {
        return new Measure(id, unit, quantity, numerator, denominator, rows, window, thin, beside, rowsOfIt);
    }
}
