package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells when a deal's registration was approved: by the deal's id in the registrations file, else by its account and partner;
 * without the file a deal's own {@code registered} day stands for an approval of that day.
 */
final class RegistrationBook {

    private record Held(String account, int partner) {}

    private final boolean hasFile;
    private final Map<String, LocalDate> byDeal = new HashMap<>();
    private final Map<Held, LocalDate> byAccount = new HashMap<>();

    RegistrationBook(Optional<List<Registration>> registrations, PartnerDirectory directory) {
        hasFile = registrations.isPresent();
        for (Registration registration : registrations.orElse(List.of())) {
            Optional<LocalDate> day = approvedOn(registration);
            if (day.isPresent()) {
                if (!registration.deal().isEmpty()) {
                    byDeal.merge(registration.deal(), day.get(), RegistrationBook::earlier);
                } else if (!registration.partner().isEmpty()) {
                    int partner = directory.find(registration.partner(), registration.where());
                    byAccount.merge(
                            new Held(AccountNames.folded(registration.account()), partner),
                            day.get(),
                            RegistrationBook::earlier);
                }
            }
        }
    }

    /** The day a registration began to hold: approved ones only; a missing day of approval is that of submission. */
    static Optional<LocalDate> approvedOn(Registration registration) {
        boolean wasApproved = registration.status() == Registration.Status.APPROVED
                || (registration.status() == Registration.Status.EXPIRED
                        && registration.approved().isPresent());
        if (!wasApproved) {
            return Optional.empty();
        }
        return registration.approved().isPresent() ? registration.approved() : registration.submitted();
    }

    Optional<LocalDate> registered(Deal deal, int partner) {
        if (!hasFile) {
            return deal.registered();
        }
        LocalDate day = byDeal.get(deal.id());
        if (day == null && partner >= 0 && !byAccount.isEmpty()) {
            day = byAccount.get(new Held(AccountNames.folded(deal.account()), partner));
        }
        return day == null ? deal.registered() : Optional.of(day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
