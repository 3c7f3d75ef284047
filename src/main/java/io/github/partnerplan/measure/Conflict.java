package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two partners registered one account while the first one's protection ran: the first holds it (ruling 8). {@code amount} is the
 * larger of the two deals' amounts, the money the conflict is about.
 */
public record Conflict(Claim first, Claim second) {

    public Optional<BigDecimal> amount() {
        if (first.amount().isEmpty()) {
            return second.amount();
        }
        return second.amount().isPresent()
                ? Optional.of(first.amount().get().max(second.amount().get()))
                : first.amount();
    }

    /** All conflicts among the claims, by day of the later claim; the order of the claims does not matter. */
    static List<Conflict> among(List<Claim> claims, int protectionDays) {
        AccountNames accounts = new AccountNames();
        claims.forEach(claim -> accounts.add(claim.account(), claim.domain()));
        Map<String, List<Claim>> byAccount = new TreeMap<>();
        for (Claim claim : claims) {
            String account = accounts.of(claim.account(), claim.domain());
            if (!account.isEmpty()) {
                byAccount.computeIfAbsent(account, key -> new ArrayList<>()).add(claim);
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Claim> rivals : byAccount.values()) {
            if (rivals.size() > 1) {
                addOfAccount(rivals, protectionDays, conflicts);
            }
        }
        conflicts.sort((a, b) -> byDay(a.second, b.second));
        return conflicts;
    }

    private static void addOfAccount(List<Claim> rivals, int protectionDays, List<Conflict> conflicts) {
        rivals.sort(Conflict::byDay);
        Claim holder = rivals.get(0);
        for (Claim claim : rivals) {
            if (!claim.from().isBefore(holder.until(protectionDays))) {
                holder = claim;
            } else if (!claim.partner().id().equals(holder.partner().id())) {
                conflicts.add(new Conflict(holder, claim));
            } else if (claim.until(protectionDays).isAfter(holder.until(protectionDays))) {
                holder = claim;
            }
        }
    }

    private static int byDay(Claim a, Claim b) {
        int order = a.from().compareTo(b.from());
        if (order == 0) {
            order = a.partner().id().compareTo(b.partner().id());
        }
        return order == 0 ? a.where().compareTo(b.where()) : order;
    }
}
