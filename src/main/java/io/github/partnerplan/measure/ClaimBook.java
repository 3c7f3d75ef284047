package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who claimed which account by registration, and what the claimed deal is worth: from the registrations file, else from the deals. */
final class ClaimBook {

    private record Key(String account, String partner) {}

    private final List<Registration> registrations;
    private final boolean hasFile;
    private final ClaimStore ofDeals = new ClaimStore();
    private final Set<String> wantedDeals = new HashSet<>();
    private final Set<Key> wantedAccounts = new HashSet<>();
    private final Map<String, BigDecimal> byDeal = new HashMap<>();
    private final Map<Key, BigDecimal> byAccount = new HashMap<>();

    ClaimBook(Optional<List<Registration>> registrations, PartnerDirectory directory) {
        this.registrations = registrations.orElse(List.of());
        this.hasFile = registrations.isPresent();
        for (Registration registration : this.registrations) {
            if (!registration.deal().isEmpty()) {
                wantedDeals.add(registration.deal());
            } else if (!registration.partner().isEmpty()) {
                int partner = directory.find(registration.partner(), registration.where());
                wantedAccounts.add(
                        key(registration.account(), directory.at(partner).id()));
            }
        }
    }

    private static Key key(String account, String partner) {
        return new Key(AccountNames.folded(account), partner);
    }

    /** Notes a deal that names a partner; its claim counts only where no registrations file tells. */
    void note(Deal deal, int partner, String partnerId, Optional<LocalDate> registered) {
        if (!hasFile) {
            registered.ifPresent(day -> ofDeals.add(deal, partner, day));
        } else if (deal.amount().isPresent()) {
            if (wantedDeals.contains(deal.id())) {
                byDeal.put(deal.id(), deal.amount().get());
            }
            if (!wantedAccounts.isEmpty() && wantedAccounts.contains(key(deal.account(), partnerId))) {
                byAccount.merge(key(deal.account(), partnerId), deal.amount().get(), BigDecimal::max);
            }
        }
    }

    /** The first day on which a registration claims; rejected and expired ones claim nothing. */
    static Optional<LocalDate> from(Registration registration) {
        return registration.status() == Registration.Status.PENDING
                ? registration.submitted()
                : RegistrationBook.approvedOn(registration);
    }

    /** Every claim of the registrations file up to a day, or the contested ones of the deals. */
    List<Claim> claims(List<PartnerLedger> partners, PartnerDirectory directory, LocalDate asOf) {
        if (!hasFile) {
            return ofDeals.contested(partners);
        }
        List<Claim> claims = new ArrayList<>();
        for (Registration registration : registrations) {
            Optional<LocalDate> from = from(registration).filter(day -> !day.isAfter(asOf));
            boolean holds = registration.status() != Registration.Status.EXPIRED;
            if (from.isPresent() && holds && !registration.partner().isEmpty()) {
                PartnerLedger holder = partners.get(directory.find(registration.partner(), registration.where()));
                claims.add(claim(registration, holder, from.get()));
            }
        }
        return claims;
    }

    private Claim claim(Registration registration, PartnerLedger holder, LocalDate from) {
        BigDecimal amount = registration.deal().isEmpty()
                ? byAccount.get(key(registration.account(), holder.partner().id()))
                : byDeal.get(registration.deal());
        return new Claim(
                holder.partner(),
                registration.account(),
                registration.domain(),
                from,
                registration.expires(),
                Optional.ofNullable(amount),
                registration.where());
    }
}
