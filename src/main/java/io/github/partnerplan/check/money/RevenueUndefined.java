package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.PaidLevel;
import io.github.partnerplan.plan.ProgramTerms;
import java.util.List;

/** A revenue model without the figure that makes it one. */
final class RevenueUndefined implements Check {

    private static final List<String> FIGURES =
            List.of("margin", "share", "fee", "rate", "commission", "bands", "description");

    @Override
    public String id() {
        return "revenue-undefined";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        List<PaidLevel> steps = PaidLevel.of(facts.brief());
        boolean hasDiscounts = isSaid(facts, steps, ".discount");
        boolean hasCommissions = isSaid(facts, steps, ".commission");
        for (String type : terms.types()) {
            String wanted = wanted(terms.model(type));
            boolean isByTier = hasCommissions || (wanted.equals("margin") && hasDiscounts);
            if (!wanted.isEmpty() && !isByTier && !hasFigure(facts, type)) {
                found.at(
                        terms.place(ProgramTerms.key(type) + ".model"),
                        "the model for " + type + " partners is " + terms.model(type) + ", but no " + wanted
                                + " is stated, so nobody can tell what they earn",
                        "Add " + wanted + " to the " + type + " terms, or write model: none.");
            }
        }
    }

    private static String wanted(String model) {
        return switch (model) {
            case "margin" -> "margin";
            case "revenue-share" -> "share";
            case "fee" -> "fee";
            case "commission", "rebate" -> "rate";
            default -> "";
        };
    }

    private static boolean hasFigure(Facts facts, String type) {
        for (String figure : FIGURES) {
            if (facts.outline().says(ProgramTerms.key(type) + "." + figure)) {
                return true;
            }
        }
        return false;
    }

    /** A tier may state what the model leaves open. */
    private static boolean isSaid(Facts facts, List<PaidLevel> steps, String benefit) {
        for (PaidLevel step : steps) {
            if (facts.outline().says(step.benefits() + benefit)) {
                return true;
            }
        }
        return false;
    }
}
