package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts that the registrations file holds for partners, found by name or web domain, and for how long (ruling 8). */
final class HeldAccounts {

    /** From this day up to, not including, that one. */
    record Hold(Registration registration, Partner partner, LocalDate from, LocalDate until) {}

    private final Map<Long, List<Hold>> byKey = new HashMap<>();

    HeldAccounts(List<Registration> registrations, PartnerDirectory directory, int protectionDays, LocalDate asOf) {
        for (Registration registration : registrations) {
            Optional<LocalDate> from = ClaimBook.from(registration).filter(day -> !day.isAfter(asOf));
            boolean holds = registration.status() != Registration.Status.EXPIRED;
            if (from.isPresent() && holds && !registration.partner().isEmpty()) {
                LocalDate until = registration.expires().orElse(from.get().plusDays(protectionDays));
                int partner = directory.find(registration.partner(), registration.where());
                add(new Hold(registration, directory.at(partner), from.get(), until));
            }
        }
    }

    private void add(Hold hold) {
        for (long key : keys(hold.registration().account(), hold.registration().domain())) {
            if (key != 0) {
                byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(hold);
            }
        }
    }

    /** Those on a deal's account, each once. */
    List<Hold> on(Deal deal) {
        if (byKey.isEmpty()) {
            return List.of();
        }
        long[] keys = keys(deal.account(), deal.domain());
        List<Hold> found = new ArrayList<>(byKey.getOrDefault(keys[0], List.of()));
        for (Hold hold : byKey.getOrDefault(keys[1], List.of())) {
            boolean isFoundByName = AccountNames.nameHash(hold.registration().account()) == keys[0];
            if (!isFoundByName) {
                found.add(hold);
            }
        }
        return found;
    }

    private static long[] keys(String account, String domain) {
        long name = AccountNames.nameHash(account);
        long host = AccountNames.domainHash(domain);
        return name == host ? new long[] {name, 0} : new long[] {name, host};
    }
}
