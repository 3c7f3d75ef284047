package io.github.partnerplan.read;

import io.github.partnerplan.model.Registration;
import java.util.Optional;

/** What the words of partner systems say of a registration's status. */
final class RegistrationWords {

    private RegistrationWords() {}

    static Optional<Registration.Status> status(String folded) {
        return switch (folded) {
            case "pending", "submitted", "new", "open", "inreview", "underreview", "review", "requested" ->
                Optional.of(Registration.Status.PENDING);
            case "approved", "accepted", "active", "registered", "won" -> Optional.of(Registration.Status.APPROVED);
            case "rejected", "declined", "denied", "refused", "duplicate", "withdrawn", "cancelled", "canceled" ->
                Optional.of(Registration.Status.REJECTED);
            case "expired", "lapsed" -> Optional.of(Registration.Status.EXPIRED);
            default -> Optional.empty();
        };
    }
}
