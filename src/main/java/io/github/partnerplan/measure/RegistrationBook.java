package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells when a deal's registration was approved: the partner's own one for that deal in the registrations file, else its one on
 * the account that ran when the deal was created or came next to it; without either, a deal's own {@code registered} day stands
 * for an approval of that day.
 */
final class RegistrationBook {

    /** From this day up to, not including, that one. */
    private record Held(LocalDate from, LocalDate until) {}

    private final Map<String, LocalDate> byDeal = new HashMap<>();
    private final Map<String, List<Held>> byAccount = new HashMap<>();

    RegistrationBook(Optional<List<Registration>> registrations, PartnerDirectory directory, int protectionDays) {
        for (Registration registration : registrations.orElse(List.of())) {
            Optional<LocalDate> day = approvedOn(registration);
            if (day.isPresent() && !registration.partner().isEmpty()) {
                add(
                        registration,
                        directory.find(registration.partner(), registration.where()),
                        day.get(),
                        protectionDays);
            }
        }
    }

    private void add(Registration registration, int partner, LocalDate day, int protectionDays) {
        if (!registration.deal().isEmpty()) {
            String key = key(registration.deal(), partner);
            LocalDate known = byDeal.get(key);
            byDeal.put(key, known != null && known.isBefore(day) ? known : day);
        } else if (!registration.account().isEmpty()) {
            LocalDate until = registration.expires().orElse(day.plusDays(protectionDays));
            byAccount
                    .computeIfAbsent(accountKey(registration.account(), partner), key -> new ArrayList<>())
                    .add(new Held(day, until));
        }
    }

    /** A deal id or a folded account, with the partner that claims it; a text, because a record's hash is spun at start-up. */
    private static String key(String name, int partner) {
        return partner + "/" + name;
    }

    private static String accountKey(String account, int partner) {
        return key(AccountNames.folded(account), partner);
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
        if (partner < 0) {
            return deal.registered();
        }
        LocalDate day = byDeal.isEmpty() ? null : byDeal.get(key(deal.id(), partner));
        if (day != null) {
            return Optional.of(day);
        }
        return onAccount(deal, partner).or(deal::registered);
    }

    /** The nearest to the deal's creation among those that still ran then or came later. */
    private Optional<LocalDate> onAccount(Deal deal, int partner) {
        if (byAccount.isEmpty() || deal.account().isEmpty() || deal.created().isEmpty()) {
            return Optional.empty();
        }
        LocalDate created = deal.created().get();
        Optional<LocalDate> nearest = Optional.empty();
        for (Held held : byAccount.getOrDefault(accountKey(deal.account(), partner), List.of())) {
            boolean isNearer = nearest.isEmpty() || distance(held.from(), created) < distance(nearest.get(), created);
            if (held.until().isAfter(created) && isNearer) {
                nearest = Optional.of(held.from());
            }
        }
        return nearest;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
