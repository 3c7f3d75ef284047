package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One measure against its target: the verdict, how far it is off in its own unit and in money, what that takes, and figures
 * from outside the playbooks to set beside it (never mixed in). {@code tells} is what one sees by it.
 */
public record MetricVerdict(
        Measure measure,
        String label,
        Optional<Target> target,
        Target.Verdict status,
        Optional<BigDecimal> gap,
        Optional<BigDecimal> gapAmount,
        String todo,
        String why,
        String tells,
        List<Entry> outside,
        List<Citation> sources) {

    public MetricVerdict {
        outside = List.copyOf(outside);
        sources = List.copyOf(sources);
    }

    /** Short of its target, or over one that is a ceiling. */
    public boolean isOff() {
        return status == Target.Verdict.BELOW
                || (status == Target.Verdict.ABOVE
                        && target.isPresent()
                        && target.get().isCeiling());
    }

    public String id() {
        return measure.id();
    }
}
