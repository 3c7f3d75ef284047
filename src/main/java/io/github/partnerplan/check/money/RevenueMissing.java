package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.PaidLevel;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** Partners are run, and the program does not say what they earn. */
final class RevenueMissing implements Check {

    /** The types that work for what the partnership is worth, not for pay. */
    private static final List<PartnerType> UNPAID =
            List.of(PartnerType.ECOSYSTEM, PartnerType.STRATEGIC, PartnerType.CO_MARKETING);

    @Override
    public String id() {
        return "revenue-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (!facts.asksForFormalProgram() || facts.outline().says("revenue")) {
            return;
        }
        boolean hasDiscounts = false;
        boolean hasCommissions = false;
        for (PaidLevel step : PaidLevel.of(facts.brief())) {
            hasDiscounts |= step.level().discount().isPresent();
            hasCommissions |= facts.outline().says(step.benefits() + ".commission");
        }
        List<String> unpaid = new ArrayList<>();
        for (String word : facts.terms().run()) {
            PartnerType type = PartnerType.of(word).orElseThrow();
            boolean buysAtADiscount = type == PartnerType.CHANNEL || type == PartnerType.RESELLER;
            if (!UNPAID.contains(type) && !(hasDiscounts && buysAtADiscount)) {
                unpaid.add(word);
            }
        }
        if (!unpaid.isEmpty() && !hasCommissions) {
            found.at(
                    facts.place("types"),
                    "the program has no revenue section, so nothing says what " + Wording.list(unpaid)
                            + " partners earn",
                    "Add a revenue section with a model and its rate for each partner type.");
        }
    }
}
