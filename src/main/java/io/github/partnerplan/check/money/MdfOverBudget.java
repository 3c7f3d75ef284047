package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.Holders;
import io.github.partnerplan.plan.PaidLevel;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** More funds promised to the partners that hold a level than the program has. */
final class MdfOverBudget implements Check {

    private static final String PATH = "mdf.budget";

    @Override
    public String id() {
        return "mdf-over-budget";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        boolean isShare =
                terms.shares(PATH).filter(share -> share.low().signum() > 0).isPresent();
        Optional<BigDecimal> budget =
                isShare ? Optional.empty() : terms.amounts(PATH).map(Range::high);
        if (budget.isEmpty() || facts.isThin(facts.base().enrolled().size())) {
            return;
        }
        BigDecimal promised = BigDecimal.ZERO;
        List<String> parts = new ArrayList<>();
        List<Citation> rows = new ArrayList<>();
        for (PaidLevel step : PaidLevel.of(facts.brief())) {
            Holders members = Holders.of(facts.brief(), step.track(), step.level());
            if (step.level().mdf().isPresent() && !members.all().isEmpty()) {
                BigDecimal funds = step.level().mdf().get();
                promised = promised.add(members.times(funds));
                parts.add(members.all().size() + " " + step.level().name() + " at "
                        + facts.wording().money(funds));
                rows.add(Citation.Row.at(step.level().where()));
            }
        }
        if (promised.compareTo(budget.get()) > 0) {
            found.at(
                    terms.place(PATH),
                    "the tiers promise " + facts.wording().exactly(promised) + " of MDF a year (" + Wording.list(parts)
                            + "), and the budget is " + facts.wording().exactly(budget.get()),
                    "Raise the budget to " + facts.wording().exactly(promised) + ", or lower the funds of the tiers.",
                    rows);
        }
    }
}
