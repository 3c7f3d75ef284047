package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.PaidLevel;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Money for strategic and co-marketing partners wholly outside what their budgets usually are. */
final class CoMarketingRange implements Check {

    private static final List<String> TYPES = List.of("strategic", "co-marketing");

    @Override
    public String id() {
        return "co-marketing-range";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<BigDecimal> least = facts.brief().money("typical-strategic-marketing", "budget_min");
        Optional<BigDecimal> most = facts.brief().money("typical-strategic-marketing", "budget_max");
        if (least.isEmpty() || most.isEmpty()) {
            return;
        }
        ProgramTerms terms = facts.terms();
        String usual = facts.wording().range(least.get(), most.get(), Unit.MONEY);
        for (String path : paths(facts)) {
            Optional<Range> money =
                    terms.shares(path).filter(share -> share.low().signum() > 0).isPresent()
                            ? Optional.empty()
                            : terms.amounts(path);
            if (money.isPresent() && ProgramTerms.isOutside(money.get(), least.get(), most.get())) {
                found.at(
                        terms.place(path),
                        facts.outline().text(path) + " for a strategic or co-marketing partner is outside the usual "
                                + usual + " of a co-marketing budget",
                        "Set the budget within " + usual + ".");
            }
        }
    }

    /** What their terms pay, and the funds of levels that are for them alone. */
    private static List<String> paths(Facts facts) {
        List<String> paths = new ArrayList<>();
        for (String type : TYPES) {
            paths.add(ProgramTerms.key(type) + ".fee");
        }
        for (PaidLevel step : PaidLevel.of(facts.brief())) {
            List<String> types = step.track().types();
            if (!types.isEmpty() && TYPES.containsAll(types)) {
                paths.add(step.benefits() + ".mdf");
            }
        }
        return paths;
    }
}
