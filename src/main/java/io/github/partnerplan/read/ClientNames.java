package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells which clients of a portfolio have no name, and which one that another has already. */
final class ClientNames {

    private ClientNames() {}

    static void check(List<Company> companies, Findings findings) {
        Map<String, Location> first = new HashMap<>();
        for (int i = 0; i < companies.size(); i++) {
            String name = companies.get(i).name();
            Location where = companies.get(i).place("name", "");
            if (name.isEmpty()) {
                findings.warning(
                        "client-unnamed",
                        where,
                        "this client has no name; its report is that of Client " + (i + 1),
                        "Write a name into the row.");
                continue;
            }
            Location before = first.putIfAbsent(name.toLowerCase(Locale.ROOT), where);
            if (before != null) {
                findings.warning(
                        "client-duplicate",
                        where,
                        "the client " + Blanks.quoted(name) + " stands in line " + before.line()
                                + " already; both are planned",
                        "Remove one of the rows, or give them names that differ.");
            }
        }
    }
}
