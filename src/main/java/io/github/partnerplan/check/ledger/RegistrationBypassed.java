package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.DirectMeeting;
import java.util.List;

/** A direct deal was opened on an account while a partner's registration of it ran. */
final class RegistrationBypassed implements Check {

    @Override
    public String id() {
        return "registration-bypassed";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (DirectMeeting meeting : facts.ledger().claims().faults().direct()) {
            if (!meeting.isDirectFirst()) {
                found.at(
                        meeting.where(),
                        "direct " + Worth.deal(facts, meeting.deal(), meeting.amount()) + " was created on "
                                + meeting.created() + ", while the registration of "
                                + meeting.registration().about() + " by "
                                + meeting.partner().name() + " of " + meeting.from() + " ran",
                        "Name the partner on the deal, or write down why its registration does not hold.",
                        List.of(Citation.Row.at(meeting.registration().where())));
            }
        }
    }
}
