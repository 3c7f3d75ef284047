package io.github.partnerplan.measure;

import io.github.partnerplan.model.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps every deal of one partner while the ledger is read: the partner that a name means, by id, then name, then alias. */
public final class CloseUp implements Consumer<Credit> {

    private final String wanted;
    private final PartnerFinder finder;
    private final Optional<Partner> listed;
    private final List<Credit> credits = new ArrayList<>();

    public CloseUp(Optional<List<Partner>> partners, String name) {
        wanted = PartnerDirectory.folded(name);
        finder = new PartnerFinder(partners.orElse(List.of()));
        listed = finder.find(name);
    }

    @Override
    public void accept(Credit credit) {
        if (credit.partner().isPresent() && isWanted(credit.partner().get())) {
            credits.add(credit);
        }
    }

    /** One that no file lists goes by the name it first had in a deal. */
    private boolean isWanted(Partner partner) {
        return listed.isPresent()
                ? listed.get().id().equals(partner.id())
                : PartnerDirectory.folded(partner.id()).equals(wanted);
    }

    /** A row of another file that names a partner means this one. */
    public boolean isMeantBy(String name) {
        Optional<Partner> meant = finder.find(name);
        return meant.isPresent()
                ? meant.equals(listed)
                : listed.isEmpty() && PartnerDirectory.folded(name).equals(wanted);
    }

    /** The partner among those of the ledger; empty where the name means none. */
    public Optional<PartnerLedger> of(Ledger ledger) {
        for (PartnerLedger each : ledger.partners()) {
            if (isWanted(each.partner())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Its part in each deal that names it, in the order of the file. */
    public List<Credit> credits() {
        return List.copyOf(credits);
    }
}
