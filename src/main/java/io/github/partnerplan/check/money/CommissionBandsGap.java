package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.money.RevenueTerms.StatedBand;
import io.github.partnerplan.plan.ProgramTerms;
import java.util.List;

/** Amounts between or below the bands of a commission, for which no rate is stated. */
final class CommissionBandsGap implements Check {

    @Override
    public String id() {
        return "commission-bands-gap";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        for (String type : terms.types()) {
            List<StatedBand> bands = terms.revenue().bands(ProgramTerms.key(type));
            if (!bands.isEmpty() && bands.get(0).from().signum() > 0) {
                String from = facts.wording().exactly(bands.get(0).from());
                found.at(
                        terms.place(bands.get(0).path() + ".from"),
                        "the lowest band starts at " + from + ", so partners of type " + type
                                + " earn nothing on what is below",
                        "Start the lowest band at 0, with a rate of its own if it should pay less.");
            }
        }
        terms.forEachNeighbours((lower, higher) -> between(terms, lower, higher, facts, found));
    }

    private static void between(ProgramTerms terms, StatedBand lower, StatedBand higher, Facts facts, Found found) {
        if (lower.below().isPresent() && lower.below().get().compareTo(higher.from()) < 0) {
            String from = facts.wording().exactly(higher.from());
            String below = facts.wording().exactly(lower.below().get());
            found.at(
                    terms.place(lower.endPath()),
                    "no rate is stated from " + below + " to " + from
                            + ": one band ends at the first, the next starts at the second",
                    "End this band at " + from + ", or leave out " + lower.end() + ".",
                    terms.rows(List.of(lower.endPath(), higher.path() + ".from")));
        }
    }
}
