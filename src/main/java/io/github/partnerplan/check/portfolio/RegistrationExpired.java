package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerFinder;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** Registrations are marked as running although their time is over, and their deals are still open; one finding for all. */
final class RegistrationExpired implements Check {

    @Override
    public String id() {
        return "registration-expired";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<Registration> over = facts.ledger().claims().faults().runOut();
        if (over.isEmpty()) {
            return;
        }
        PartnerFinder finder = new PartnerFinder(facts.workspace().partners().orElse(List.of()));
        List<String> names = new ArrayList<>();
        List<Citation> rows = new ArrayList<>();
        for (Registration each : over) {
            names.add(each.about() + " (" + name(finder, each.partner()) + ", " + end(each) + ")");
            rows.add(Citation.Row.at(each.where()));
        }
        found.at(
                over.get(0).where(),
                Wording.count(over.size(), "registration") + (over.size() == 1 ? " is" : " are")
                        + " over and not marked so, while the deal is open: " + Wording.some(names, 3),
                "Extend each of them, or mark it expired.",
                Rows.first(rows));
    }

    private static String name(PartnerFinder finder, String written) {
        return finder.find(written).map(Partner::name).orElse(written);
    }

    private static String end(Registration each) {
        return each.status().word()
                + each.expires().map(day -> ", ran out on " + day).orElse("");
    }
}
