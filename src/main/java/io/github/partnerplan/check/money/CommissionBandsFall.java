package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.Wording;
import java.util.List;

/** A commission whose rate falls as the partner sells more. */
final class CommissionBandsFall implements Check {

    @Override
    public String id() {
        return "commission-bands-fall";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        terms.forEachNeighbours((lower, higher) -> {
            if (higher.rate().compareTo(lower.rate()) < 0 && higher.from().compareTo(lower.from()) > 0) {
                found.at(
                        terms.place(higher.path() + ".rate"),
                        "from " + facts.wording().exactly(higher.from()) + " on the rate falls from "
                                + Wording.share(lower.rate()) + " to " + Wording.share(higher.rate())
                                + ": who sells more is paid less for it",
                        "Raise this rate to " + Wording.share(lower.rate()) + " or more, or end the bands below it.",
                        terms.rows(List.of(lower.path() + ".rate", higher.path() + ".rate")));
            }
        });
    }
}
