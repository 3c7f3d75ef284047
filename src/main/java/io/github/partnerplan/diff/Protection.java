package io.github.partnerplan.diff;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Claim;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Conflicts;
import io.github.partnerplan.measure.HolderChange;
import io.github.partnerplan.measure.Ledger;
import io.github.partnerplan.model.DealStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Registrations that hold an account on the day under one program and not under the other (ruling 8), the conflicts between partners
 * that come and go with it, and the days of protection under either. A registration whose deal is over is none of them; what is
 * at stake is the deal.
 */
public record Protection(
        int daysBefore,
        int daysAfter,
        List<Hold> gain,
        List<Hold> lose,
        long conflictsBefore,
        long conflictsAfter,
        List<Conflict> appeared,
        List<Conflict> vanished) {

    /** A registration that begins or ceases to hold, and the first day on which it is over under either program. */
    public record Hold(Claim claim, LocalDate untilBefore, LocalDate untilAfter) {

        /** What the open deal is worth; nothing where its worth is not known. */
        public BigDecimal stake() {
            return claim.amount().orElse(BigDecimal.ZERO);
        }
    }

    public Protection {
        gain = List.copyOf(gain);
        lose = List.copyOf(lose);
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }

    static Protection of(Ledger ledger, int daysBefore, int daysAfter, LocalDate asOf) {
        if (daysBefore == daysAfter) {
            return new Protection(daysBefore, daysAfter, List.of(), List.of(), 0, 0, List.of(), List.of());
        }
        List<Hold> gain = new ArrayList<>();
        List<Hold> lose = new ArrayList<>();
        for (HolderChange change : ledger.claims().holderChanges(daysBefore, daysAfter, asOf)) {
            change.after().filter(Protection::isOpen).ifPresent(claim -> gain.add(hold(claim, daysBefore, daysAfter)));
            change.before().filter(Protection::isOpen).ifPresent(claim -> lose.add(hold(claim, daysBefore, daysAfter)));
        }
        Conflicts before = ledger.claims().conflicts(daysBefore);
        Conflicts after = ledger.claims().conflicts(daysAfter);
        return new Protection(
                daysBefore,
                daysAfter,
                sorted(gain),
                sorted(lose),
                before.accounts(),
                after.accounts(),
                without(after, before),
                without(before, after));
    }

    /** A registration has done its work once its deal is won or lost: to hold the account for longer helps and harms nobody. */
    private static boolean isOpen(Claim claim) {
        return claim.stage().orElse(DealStage.OPEN) == DealStage.OPEN;
    }

    private static Hold hold(Claim claim, int daysBefore, int daysAfter) {
        return new Hold(claim, claim.until(daysBefore), claim.until(daysAfter));
    }

    /** The largest stake first. */
    private static List<Hold> sorted(List<Hold> holds) {
        holds.sort((a, b) -> {
            int order = b.stake().compareTo(a.stake());
            return order == 0 ? a.claim().where().compareTo(b.claim().where()) : order;
        });
        return holds;
    }

    /** None where either list is cut: what is not in it may be there all the same. */
    private static List<Conflict> without(Conflicts all, Conflicts others) {
        List<Conflict> left = new ArrayList<>();
        if (!all.isWhole() || !others.isWhole()) {
            return left;
        }
        Set<List<Location>> known = new HashSet<>();
        others.largest().forEach(conflict -> known.add(places(conflict)));
        for (Conflict conflict : all.largest()) {
            if (!known.contains(places(conflict))) {
                left.add(conflict);
            }
        }
        return left;
    }

    private static List<Location> places(Conflict conflict) {
        return List.of(conflict.first().where(), conflict.second().where());
    }

    public boolean isEmpty() {
        return gain.isEmpty()
                && lose.isEmpty()
                && conflictsBefore == conflictsAfter
                && appeared.isEmpty()
                && vanished.isEmpty();
    }

    /** The sum of what is at stake; absent where nothing is known to be. */
    public static Optional<BigDecimal> stake(List<Hold> holds) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Hold hold : holds) {
            sum = sum.add(hold.stake());
        }
        return sum.signum() == 0 ? Optional.empty() : Optional.of(sum);
    }
}
