package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import java.util.ArrayList;
import java.util.List;

/** What reading the files found, without what is about other clients: no client's report may tell of another. */
final class OwnRows {

    private final List<Location> rows = new ArrayList<>();

    /** The clients stand in a row each, in the order of their file. */
    OwnRows(List<Company> companies) {
        companies.forEach(company -> rows.add(company.place("name", "")));
    }

    Findings of(Company company, Findings all) {
        Findings own = new Findings();
        Location row = company.place("name", "");
        for (Finding finding : all.sorted()) {
            Location at = rowOf(finding.where());
            if (at.line() == 0 || at.equals(row)) {
                own.add(finding);
            }
        }
        return own;
    }

    /** The last row that begins at or before a place; a row may run over several lines. */
    private Location rowOf(Location place) {
        Location last = Location.file("");
        for (Location row : rows) {
            boolean isBefore = row.file().equals(place.file()) && row.line() <= place.line();
            last = isBefore && row.line() > last.line() ? row : last;
        }
        return last;
    }
}
