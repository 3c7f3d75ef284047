package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.money.RevenueTerms.StatedBand;
import io.github.partnerplan.plan.ProgramTerms;
import java.math.BigDecimal;
import java.util.List;

/** Two bands of one commission that both claim an amount. */
final class CommissionBandsOverlap implements Check {

    @Override
    public String id() {
        return "commission-bands-overlap";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        terms.forEachNeighbours((lower, higher) -> judge(terms, lower, higher, facts, found));
    }

    private static void judge(ProgramTerms terms, StatedBand lower, StatedBand higher, Facts facts, Found found) {
        String from = facts.wording().exactly(higher.from());
        if (lower.from().compareTo(higher.from()) == 0) {
            found.at(
                    terms.place(higher.path() + ".from"),
                    "two bands start at " + from + ", so two rates hold for one amount",
                    "Give each band a start of its own.",
                    terms.rows(List.of(lower.path() + ".from", higher.path() + ".from")));
        } else if (lower.below().orElse(BigDecimal.ZERO).compareTo(higher.from()) > 0) {
            found.at(
                    terms.place(lower.endPath()),
                    "the band from " + facts.wording().exactly(lower.from()) + " runs up to "
                            + facts.wording().exactly(lower.below().orElseThrow()) + ", but the next one starts at "
                            + from + " already",
                    "End this band at " + from + ", or leave out " + lower.end() + ".",
                    terms.rows(List.of(lower.endPath(), higher.path() + ".from")));
        }
    }
}
