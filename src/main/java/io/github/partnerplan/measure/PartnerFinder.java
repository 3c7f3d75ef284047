package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Partner;
import java.util.List;
import java.util.Optional;

/** Finds the partner that a row names, as the ledger does: by id, then name, then alias, ignoring case and space. */
public final class PartnerFinder {

    private static final Location NOWHERE = Location.file("");

    private final PartnerDirectory directory;
    private final int listed;

    public PartnerFinder(List<Partner> partners) {
        // What is not listed is told where the ledger is read.
        directory = new PartnerDirectory(Optional.of(partners), new Findings());
        listed = partners.size();
    }

    public Optional<Partner> find(String name) {
        int place = directory.find(name, NOWHERE);
        return place < listed ? Optional.of(directory.at(place)) : Optional.empty();
    }
}
