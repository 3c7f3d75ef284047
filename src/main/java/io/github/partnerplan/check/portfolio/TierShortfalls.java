package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Shortfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in a few words what a partner lacks for a level. */
final class TierShortfalls {

    private static final int SHOWN = 2;

    private static final Set<String> MONEY =
            Set.of("sourced_revenue", "influenced_revenue", "open_pipeline", "deal_size", "sourced_per_month");

    private final Wording wording;

    TierShortfalls(Wording wording) {
        this.wording = wording;
    }

    /** {@code sourced_revenue is $62K of $100K and certified is 1 of 2}; empty where no figure says it. */
    String words(Answer answer) {
        List<String> words = new ArrayList<>();
        for (Shortfall each : answer.shortfalls()) {
            Optional<BigDecimal> has = each.has().value();
            if (!each.why().isEmpty()) {
                words.add(each.why());
            } else if (has.isPresent() && each.needs().isPresent()) {
                words.add(words(each.requirement(), has.get(), each.needs().get()));
            }
        }
        return Wording.some(words, SHOWN);
    }

    private String words(Requirement requirement, BigDecimal has, BigDecimal needs) {
        String measure = measure(requirement);
        String of = has.compareTo(needs) > 0 ? ", at most " : " of ";
        return measure + " is " + figure(measure, has) + of + figure(measure, needs);
    }

    private static String measure(Requirement requirement) {
        if (requirement instanceof Requirement.Threshold threshold) {
            return threshold.measure();
        }
        return requirement instanceof Requirement.Top top ? top.rankBy() : "what is asked";
    }

    private String figure(String measure, BigDecimal value) {
        return MONEY.contains(measure)
                ? wording.money(value)
                : value.stripTrailingZeros().toPlainString();
    }
}
