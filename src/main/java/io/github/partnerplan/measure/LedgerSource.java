package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deals;
import io.github.partnerplan.model.Workspace;
import java.util.Set;

/** The file of the deals with its recognised columns, and whether registrations are given beside it: what the ledger can tell. */
public record LedgerSource(String file, Set<String> columns, boolean hasRegistrations) {

    public LedgerSource {
        columns = Set.copyOf(columns);
    }

    static LedgerSource of(Workspace workspace) {
        return new LedgerSource(
                workspace.deals().map(Deals::file).orElse(""),
                workspace.deals().map(Deals::columns).orElse(Set.of()),
                workspace.registrations().isPresent());
    }

    /** A registrations file or a day of registration in the deals: without them nobody's number of registrations is known. */
    public boolean tellsRegistrations() {
        return hasRegistrations || columns.contains("registered");
    }

    /** Registrations or lead sources that name partners: without them nobody knows which claims would survive an audit. */
    public boolean tellsClaims() {
        return tellsRegistrations() || columns.contains("partner_source");
    }

    /** A column or a lead source tells partner deals from direct ones; without it partner shares are unknown. */
    public boolean tellsPartnerFromDirect() {
        return columns.contains("partner")
                || columns.contains("influenced_by")
                || columns.contains("role")
                || columns.contains("partner_source");
    }
}
