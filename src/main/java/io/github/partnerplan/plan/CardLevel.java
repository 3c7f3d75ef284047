package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One level of a partner's ladder, whether all it asks for holds, and demand by demand what it asks and what the partner has. */
public record CardLevel(String name, Verdict verdict, List<Demand> demands) {

    /** What is asked, whether it holds, and the figure or what is lacking. */
    public record Demand(Verdict verdict, String asks, String has, int line) {}

    public CardLevel {
        demands = List.copyOf(demands);
    }

    /** Best first; none for a partner in no ladder. */
    static List<CardLevel> of(Brief brief, PartnerRow row) {
        List<CardLevel> levels = new ArrayList<>();
        if (brief.program().isEmpty() || row.standing().isEmpty()) {
            return levels;
        }
        PartnerMeasures measures = new PartnerMeasures(brief.program().get(), brief.books());
        RequirementWords words = new RequirementWords(brief.wording());
        Standing standing = row.standing().get();
        for (Answer answer : standing.answers()) {
            List<Demand> demands = new ArrayList<>();
            for (Requirement each : leaves(answer.level().demands())) {
                demands.add(demand(each, answer, measures, words, row.ledger()));
            }
            levels.add(new CardLevel(answer.level().name(), answer.verdict(), demands));
        }
        return levels;
    }

    /** What must all hold, one by one. */
    private static List<Requirement> leaves(List<Requirement> requirements) {
        List<Requirement> leaves = new ArrayList<>();
        for (Requirement each : requirements) {
            if (each instanceof Requirement.AllOf all) {
                leaves.addAll(leaves(all.parts()));
            } else {
                leaves.add(each);
            }
        }
        return leaves;
    }

    private static Demand demand(
            Requirement asked, Answer answer, PartnerMeasures measures, RequirementWords words, PartnerLedger partner) {
        String has = has(asked, measures, words, partner);
        for (Shortfall lack : answer.shortfalls()) {
            if (lack.requirement().equals(asked)) {
                return new Demand(
                        lack.verdict(),
                        words.asks(asked),
                        detail(lack, has, words),
                        asked.where().line());
            }
        }
        return new Demand(Verdict.YES, words.asks(asked), has, asked.where().line());
    }

    private static String detail(Shortfall lack, String has, RequirementWords words) {
        Optional<BigDecimal> by = RequirementWords.by(lack);
        if (by.isEmpty() || has.isEmpty()) {
            return words.lacks(lack);
        }
        return by.get().signum() < 0
                ? has
                : has + ", lacks " + words.moreBy(lack).orElseThrow();
    }

    /** {@code has $310K}; nothing where no figure is looked at or it is not known. */
    private static String has(
            Requirement asked, PartnerMeasures measures, RequirementWords words, PartnerLedger partner) {
        String measure = RequirementWords.measure(asked);
        if (measure.isEmpty()) {
            return "";
        }
        Optional<Period> window =
                asked instanceof Requirement.Threshold threshold ? threshold.window() : Optional.empty();
        Quantity value = measures.value(measure, window, partner);
        if (value.isUnknown()) {
            return "";
        }
        String low = words.figure(measure, value.low().orElseThrow());
        return "has "
                + value.value()
                        .map(one -> low)
                        .orElseGet(() -> low + " to "
                                + words.figure(measure, value.high().orElseThrow()));
    }
}
