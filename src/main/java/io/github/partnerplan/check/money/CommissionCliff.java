package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.money.CommissionBands;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One rate on the whole sum, so that pay jumps at each line between bands. */
final class CommissionCliff implements Check {

    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "commission-cliff";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        for (String type : terms.types()) {
            Optional<CommissionBands> bands = terms.revenue().commission(ProgramTerms.key(type));
            List<String> jumps = new ArrayList<>();
            for (CommissionBands.Jump jump : bands.map(CommissionBands::jumps).orElse(List.of())) {
                Wording wording = facts.wording();
                jumps.add("at " + wording.exactly(jump.at()) + " from " + wording.exactly(jump.before()) + " to "
                        + wording.exactly(jump.after()));
            }
            if (!jumps.isEmpty()) {
                found.at(
                        terms.place(ProgramTerms.key(type) + ".method"),
                        "with one rate on the whole sum, what partners of type " + type + " are paid jumps "
                                + Wording.some(jumps, SHOWN),
                        "Write method: marginal, so that each slice is paid at its own rate.",
                        terms.rows(List.of(ProgramTerms.key(type) + ".bands")));
            }
        }
    }
}
