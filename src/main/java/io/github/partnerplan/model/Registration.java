package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** One deal registration: which partner claimed which account, and what became of the claim. */
public record Registration(
        String id,
        String account,
        String domain,
        String partner,
        Optional<LocalDate> submitted,
        Optional<LocalDate> approved,
        Optional<LocalDate> expires,
        Status status,
        String reason,
        String deal,
        Location where) {

    /** What it is of, for people: the account, or its domain where no account is written. */
    public String about() {
        return account.isEmpty() ? domain : account;
    }

    /** Approved holds the account, pending holds provisionally, rejected and expired hold nothing (ruling 8). */
    public enum Status {
        PENDING,
        APPROVED,
        REJECTED,
        EXPIRED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
