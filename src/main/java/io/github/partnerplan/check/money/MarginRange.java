package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A reseller margin that reaches above what resellers typically get; one that begins above it is a matter of its own. */
final class MarginRange implements Check {

    @Override
    public String id() {
        return "margin-range";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        BigDecimal most = facts.number("typical-reseller-margin", "margin_max");
        for (String type : List.of("channel", "reseller")) {
            String path = ProgramTerms.key(type) + ".margin";
            Optional<Range> margin = terms.shares(path);
            boolean isAbove = margin.isPresent() && margin.get().high().compareTo(most) > 0;
            if (isAbove && margin.get().low().compareTo(most) <= 0) {
                found.at(
                        terms.place(path),
                        "a " + type + " margin of " + facts.outline().text(path) + " reaches above the "
                                + Wording.share(most) + " of list that resellers typically get at most",
                        "Lower the upper end of the margin to " + Wording.share(most) + ".");
            }
        }
    }
}
