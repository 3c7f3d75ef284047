package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Picks partners out of a list, and cites or names those that were picked. */
public final class PartnerLists {

    private PartnerLists() {}

    public static List<PartnerLedger> which(List<PartnerLedger> partners, Predicate<PartnerLedger> test) {
        List<PartnerLedger> found = new ArrayList<>();
        for (PartnerLedger each : partners) {
            if (test.test(each)) {
                found.add(each);
            }
        }
        return found;
    }

    public static List<Citation> rows(List<PartnerLedger> partners) {
        List<Citation> rows = new ArrayList<>();
        partners.forEach(each -> rows.add(Citation.Row.at(each.partner().where())));
        return rows;
    }

    public static String names(List<PartnerLedger> partners, int most) {
        List<String> names = new ArrayList<>();
        partners.forEach(each -> names.add(each.partner().name()));
        return Wording.some(names, most);
    }
}
