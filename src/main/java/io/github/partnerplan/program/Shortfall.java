package io.github.partnerplan.program;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Requirement;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A requirement that a partner does not meet, or is not known to: what it has, the end it must come to where that is a number
 * (the last place's value for a rank), why in plain words where figures do not say it, and the columns that would tell. For an
 * {@code any_of}, {@code instead} holds what each of its groups lacks.
 */
public record Shortfall(
        Requirement requirement,
        Verdict verdict,
        Quantity has,
        Optional<BigDecimal> needs,
        String why,
        List<String> data,
        List<List<Shortfall>> instead) {

    public Shortfall {
        if (verdict == Verdict.YES) {
            throw new IllegalArgumentException("what holds is no shortfall");
        }
        data = List.copyOf(data);
        instead = List.copyOf(instead);
    }

    /** The columns that would tell, its groups' included, such as {@code partners.certified}. */
    public List<String> missing() {
        Set<String> missing = new LinkedHashSet<>(data);
        for (List<Shortfall> group : instead) {
            for (Shortfall each : group) {
                if (each.verdict == Verdict.UNKNOWN) {
                    missing.addAll(each.missing());
                }
            }
        }
        return List.copyOf(missing);
    }
}
