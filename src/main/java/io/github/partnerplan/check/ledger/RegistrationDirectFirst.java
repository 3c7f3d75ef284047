package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.DirectMeeting;
import java.util.List;

/** An account was registered although a direct deal was already open on it. */
final class RegistrationDirectFirst implements Check {

    @Override
    public String id() {
        return "registration-direct-first";
    }

    @Override
    public void look(Facts facts, Found found) {
        for (DirectMeeting meeting : facts.ledger().claims().faults().direct()) {
            if (meeting.isDirectFirst()) {
                found.at(
                        meeting.registration().where(),
                        meeting.partner().name() + " registered "
                                + meeting.registration().about() + " on " + meeting.from() + ", where direct "
                                + Worth.deal(facts, meeting.deal(), meeting.amount()) + " was open since "
                                + meeting.created(),
                        "Reject the registration, or agree with direct sales that the partner joins the deal.",
                        List.of(Citation.Row.at(meeting.where())));
            }
        }
    }
}
