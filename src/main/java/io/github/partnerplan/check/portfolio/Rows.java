package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.PartnerLedger;
import java.util.ArrayList;
import java.util.List;

/** The rows that a finding on the whole portfolio stands on. */
final class Rows {

    /** Enough to look up; a list of all would bury the finding. */
    private static final int SHOWN = 5;

    private Rows() {}

    /** The first rows of the user's files among the sources of a statement. */
    static List<Citation> first(List<Citation> sources) {
        List<Citation> rows = new ArrayList<>();
        for (Citation source : sources) {
            if (source instanceof Citation.Row && rows.size() < SHOWN) {
                rows.add(source);
            }
        }
        return rows;
    }

    /** The file that lists the partners, for what no single row shows. */
    static Location partnersFile(Facts facts) {
        List<PartnerLedger> enrolled = facts.base().enrolled();
        return Location.file(
                enrolled.isEmpty()
                        ? "partners"
                        : enrolled.get(0).partner().where().file());
    }
}
