package io.github.partnerplan.measure;

import io.github.partnerplan.model.DealStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** One of the two deals is known to stand there. */
    public boolean hasDealThatIs(DealStage stage) {
        Optional<DealStage> wanted = Optional.of(stage);
        return first.stage().equals(wanted) || second.stage().equals(wanted);
    }

    /** The conflicts on one account, whatever the order of its claims. */
    static List<Conflict> onOneAccount(List<Claim> claims, int protectionDays) {
        List<Conflict> conflicts = new ArrayList<>();
        if (claims.size() > 1) {
            addOfAccount(new ArrayList<>(claims), protectionDays, conflicts);
        }
        return conflicts;
    }

    static int byDay(Conflict a, Conflict b) {
        int order = byDay(a.second, b.second);
        return order == 0 ? byDay(a.first, b.first) : order;
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

    /** The claim that holds the account on a day, whatever the order of the claims on it; empty where the account is free. */
    static Optional<Claim> holder(List<Claim> claims, int protectionDays, LocalDate day) {
        List<Claim> rivals = new ArrayList<>(claims);
        rivals.sort(Conflict::byDay);
        Optional<Claim> holder = Optional.empty();
        for (Claim claim : rivals) {
            boolean isFree =
                    holder.isEmpty() || !claim.from().isBefore(holder.get().until(protectionDays));
            boolean isLonger = !isFree
                    && claim.partner().id().equals(holder.get().partner().id())
                    && claim.until(protectionDays).isAfter(holder.get().until(protectionDays));
            holder = isFree || isLonger ? Optional.of(claim) : holder;
        }
        return holder.filter(claim -> claim.until(protectionDays).isAfter(day));
    }

    static int byDay(Claim a, Claim b) {
        int order = a.from().compareTo(b.from());
        if (order == 0) {
            order = a.partner().id().compareTo(b.partner().id());
        }
        return order == 0 ? a.where().compareTo(b.where()) : order;
    }
}
