package io.github.partnerplan.diff;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.Earned;
import io.github.partnerplan.program.TierCost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Money a year under two programs: in all, by level and by partner; what changes comes first, the largest change before the rest. */
public record Money(Cost total, List<TierMoney> tiers, List<PartnerMoney> partners) {

    public Money {
        tiers = List.copyOf(tiers);
        partners = List.copyOf(partners);
    }

    static Money of(Side before, Side after, TrackMatch tracks) {
        return new Money(
                new Cost(before.cost(), after.cost()),
                tiers(before.tiers(), after.tiers(), before.program(), after.program(), tracks),
                partners(before, after));
    }

    /** How many partners earn more or less, or may. */
    public long changing() {
        long count = 0;
        for (PartnerMoney each : partners) {
            count += each.earned().mayDiffer() ? 1 : 0;
        }
        return count;
    }

    /** The cost of those partners whose earnings are known under both programs. */
    public Cost known() {
        List<Quantity> before = new ArrayList<>();
        List<Quantity> after = new ArrayList<>();
        for (PartnerMoney each : partners) {
            if (!each.earned().delta().isUnknown()) {
                before.add(each.earned().before());
                after.add(each.earned().after());
            }
        }
        return new Cost(Earned.sum(before), Earned.sum(after));
    }

    /** Those whose earnings are unknown under either program. */
    public List<PartnerMoney> unknown() {
        return partners.stream()
                .filter(each -> each.earned().delta().isUnknown())
                .toList();
    }

    /** Whose earnings change most, where any change is one known amount. */
    public Optional<PartnerMoney> largest() {
        return partners.stream()
                .filter(each -> each.earned().mayDiffer())
                .filter(each -> !each.earned().delta().isUnknown())
                .findFirst()
                .filter(each -> each.earned().delta().value().isPresent());
    }

    private static List<PartnerMoney> partners(Side before, Side after) {
        List<PartnerMoney> partners = new ArrayList<>();
        for (Map.Entry<String, Quantity> each : after.earned().entrySet()) {
            Quantity then = before.earned().getOrDefault(each.getKey(), Quantity.known(0));
            Cost earned = new Cost(then, each.getValue());
            if (earned.isSomething()) {
                partners.add(new PartnerMoney(
                        each.getKey(), after.names().getOrDefault(each.getKey(), each.getKey()), earned));
            }
        }
        partners.sort(Money::byChange);
        return partners;
    }

    private static int byChange(PartnerMoney a, PartnerMoney b) {
        int order = Boolean.compare(b.earned().mayDiffer(), a.earned().mayDiffer());
        if (order == 0) {
            order = b.earned().size().compareTo(a.earned().size());
        }
        return order == 0 ? a.id().compareTo(b.id()) : order;
    }

    /** The levels of the later program with what they were, then those that are gone. */
    private static List<TierMoney> tiers(
            List<TierCost> before,
            List<TierCost> after,
            Optional<Program> then,
            Optional<Program> now,
            TrackMatch tracks) {
        List<TierCost> left = new ArrayList<>(before);
        List<TierMoney> tiers = new ArrayList<>();
        for (TierCost each : after) {
            Optional<TierCost> old = Optional.empty();
            for (TierCost other : left) {
                if (old.isEmpty() && isSame(other, each, then, now, tracks)) {
                    old = Optional.of(other);
                }
            }
            old.ifPresent(left::remove);
            tiers.add(new TierMoney(old, Optional.of(each)));
        }
        left.forEach(each -> tiers.add(new TierMoney(Optional.of(each), Optional.empty())));
        return tiers;
    }

    private static boolean isSame(
            TierCost before, TierCost after, Optional<Program> then, Optional<Program> now, TrackMatch tracks) {
        if (before.level().isEmpty() || after.level().isEmpty()) {
            return before.level().equals(after.level()) && before.isKnown() == after.isKnown();
        }
        Optional<Program.Track> old = track(then, before.track());
        Optional<Program.Track> young = track(now, after.track());
        return old.isPresent()
                && young.isPresent()
                && tracks.isSame(old.get(), young.get())
                && tracks.match(old.get(), young.get())
                        .after(before.level().get())
                        .filter(level -> level.name().equals(after.level().get()))
                        .isPresent();
    }

    private static Optional<Program.Track> track(Optional<Program> program, String name) {
        for (Program.Track track : program.map(Program::tracks).orElse(List.of())) {
            if (track.name().equals(name)) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }
}
