package io.github.partnerplan.measure;

import java.util.Optional;

/** An account that another partner holds by registration, or nobody, once a protection lasts for other days than before. */
public record HolderChange(Optional<Claim> before, Optional<Claim> after) implements Comparable<HolderChange> {

    public HolderChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nobody held the account and nobody does");
        }
    }

    /** Empty where the same partner holds it, by whichever of its registrations. */
    static Optional<HolderChange> of(Optional<Claim> before, Optional<Claim> after) {
        Optional<String> then = before.map(claim -> claim.partner().id());
        Optional<String> now = after.map(claim -> claim.partner().id());
        return then.equals(now) ? Optional.empty() : Optional.of(new HolderChange(before, after));
    }

    /** In the order of the files, whatever the order of accounts. */
    @Override
    public int compareTo(HolderChange other) {
        return Conflict.byDay(one(), other.one());
    }

    private Claim one() {
        return after.or(() -> before).orElseThrow();
    }
}
