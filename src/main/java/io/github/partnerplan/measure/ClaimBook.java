package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who claimed which account by registration, and what the claimed deal is worth: from the registrations file, else from the deals. */
final class ClaimBook {

    private final List<Registration> registrations;
    private final PartnerDirectory directory;
    private final boolean hasFile;
    private final ClaimStore store = new ClaimStore();
    private final Set<String> wantedDeals = new HashSet<>();
    private final Set<String> wantedAccounts = new HashSet<>();
    private final Map<String, BigDecimal> byDeal = new HashMap<>();
    private final Map<String, DealStage> stages = new HashMap<>();
    private final Map<String, BigDecimal> byAccount = new HashMap<>();

    ClaimBook(Optional<List<Registration>> registrations, PartnerDirectory directory) {
        this.registrations = registrations.orElse(List.of());
        this.directory = directory;
        this.hasFile = registrations.isPresent();
        for (Registration registration : this.registrations) {
            if (!registration.deal().isEmpty()) {
                wantedDeals.add(registration.deal());
            } else if (!registration.partner().isEmpty()) {
                int partner = directory.find(registration.partner(), registration.where());
                wantedAccounts.add(key(registration.account(), partner));
            }
        }
    }

    private String key(String account, int partner) {
        return directory.at(partner).id() + "/" + AccountNames.folded(account);
    }

    /** Notes a deal; its claim counts only where no registrations file tells. */
    void note(DealOnDay read) {
        if (!read.partners().isNamed()) {
            return;
        }
        if (hasFile) {
            read.deal().amount().ifPresent(amount -> noteWorth(read, amount));
        } else {
            read.registered().ifPresent(day -> claim(read, day));
        }
    }

    private void noteWorth(DealOnDay read, BigDecimal amount) {
        Deal deal = read.deal();
        if (wantedDeals.contains(deal.id())) {
            byDeal.put(deal.id(), amount);
            stages.put(deal.id(), read.stage());
        }
        if (!wantedAccounts.isEmpty()) {
            String account = key(deal.account(), read.partners().named());
            if (wantedAccounts.contains(account)) {
                byAccount.merge(account, amount, BigDecimal::max);
            }
        }
    }

    private void claim(DealOnDay read, LocalDate from) {
        Deal deal = read.deal();
        store.add(
                deal.account(),
                deal.domain(),
                read.partners().named(),
                from,
                Optional.empty(),
                deal.amount(),
                Optional.of(read.stage()),
                deal.where());
    }

    /** The first day on which a registration claims; rejected and expired ones claim nothing. */
    static Optional<LocalDate> from(Registration registration) {
        return registration.status() == Registration.Status.PENDING
                ? registration.submitted()
                : RegistrationBook.approvedOn(registration);
    }

    /** The claims of the registrations file up to a day, or those of the deals. */
    ClaimStore claims(LocalDate asOf) {
        for (Registration registration : registrations) {
            Optional<LocalDate> from = from(registration).filter(day -> !day.isAfter(asOf));
            boolean holds = registration.status() != Registration.Status.EXPIRED;
            if (from.isPresent() && holds && !registration.partner().isEmpty()) {
                int partner = directory.find(registration.partner(), registration.where());
                store.add(
                        registration.account(),
                        registration.domain(),
                        partner,
                        from.get(),
                        registration.expires(),
                        amount(registration, partner),
                        Optional.ofNullable(stages.get(registration.deal())),
                        registration.where());
            }
        }
        return store;
    }

    private Optional<BigDecimal> amount(Registration registration, int partner) {
        return Optional.ofNullable(
                registration.deal().isEmpty()
                        ? byAccount.get(key(registration.account(), partner))
                        : byDeal.get(registration.deal()));
    }
}
