package io.github.partnerplan.check.stage;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Partners drive a good part of revenue and nobody works on them full time. What the program lacks of owner, operations, success
 * and targets is told by the checks of those sections.
 */
final class PartnersAfterthought implements Check {

    @Override
    public String id() {
        return "partners-afterthought";
    }

    @Override
    public void look(Facts facts, Found found) {
        Measure share = facts.brief().measure("partner_influenced_share");
        Optional<BigDecimal> atLeast = share.quantity().low();
        Optional<BigDecimal> people = facts.company().partnerTeam().flatMap(Company.PartnerTeam::people);
        if (!facts.isAt(Stage.Id.PLATFORM) || share.thin() || atLeast.isEmpty() || people.isEmpty()) {
            return;
        }
        boolean isMuch = atLeast.get().compareTo(facts.number("partners-as-afterthought", "share")) >= 0;
        if (isMuch && people.get().compareTo(facts.number("afterthought-team", "people")) < 0) {
            found.at(
                    facts.company().place("partner_team_people", "partnerplan.yaml"),
                    "partners take part in " + Wording.share(atLeast.get()) + " of bookings, and "
                            + people.get().stripTrailingZeros().toPlainString()
                            + " people work on partnerships (partner_team)",
                    "Give partnerships people, a budget and a seat in planning.");
        }
    }
}
