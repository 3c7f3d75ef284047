package io.github.partnerplan.check.tiers;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The step from one level up to the next: what it gives more, and what it takes away. */
record Step(Rung upper, Rung lower) {

    /** A benefit that can be held against the same one below; {@code sign} is positive where the upper level gives more. */
    private record Change(String benefit, int sign) {}

    /** The benefits that are worse on the upper level. */
    List<String> worse() {
        List<String> worse = new ArrayList<>();
        for (Change change : changes()) {
            if (change.sign() < 0) {
                worse.add(change.benefit());
            }
        }
        return worse;
    }

    /** Something on the upper level is better or new. */
    boolean givesMore() {
        for (Change change : changes()) {
            if (change.sign() > 0) {
                return true;
            }
        }
        String support = upper.benefit("support");
        boolean isOtherSupport = !support.isEmpty() && !support.equalsIgnoreCase(lower.benefit("support"));
        return isOtherSupport || !new HashSet<>(folded(lower)).containsAll(folded(upper));
    }

    /** What both levels say of a benefit: {@code discount 15-20% against 20-25%}. */
    String words(String benefit) {
        String above = upper.benefit(benefit);
        return (benefit.equals("mdf") ? "MDF" : benefit) + " " + (above.isEmpty() ? "none" : above) + " against "
                + lower.benefit(benefit);
    }

    private List<Change> changes() {
        return List.of(
                new Change("discount", discount()),
                new Change("commission", commission()),
                new Change("mdf", mdf()),
                new Change("manager", manager()));
    }

    /** Lower ends first: they are what is paid. */
    private int discount() {
        if (upper.level().discount().isEmpty() || lower.level().discount().isEmpty()) {
            return changed("discount", "commission");
        }
        Program.Share above = upper.level().discount().get();
        Program.Share below = lower.level().discount().get();
        int lows = above.low().compareTo(below.low());
        return lows == 0 ? above.high().compareTo(below.high()) : lows;
    }

    private int commission() {
        Optional<Range> above = Values.shareRange(upper.benefit("commission")).value();
        Optional<Range> below = Values.shareRange(lower.benefit("commission")).value();
        if (upper.benefits("commission").equals(lower.benefits("commission"))) {
            return 0;
        }
        if (upper.commission().isEmpty() || lower.commission().isEmpty()) {
            return changed("commission", "discount");
        }
        int lows = upper.commission().get().compareTo(lower.commission().get());
        boolean isPlain = above.isPresent() && below.isPresent();
        int highs = isPlain ? above.get().high().compareTo(below.get().high()) : 1;
        return lows == 0 ? highs : lows;
    }

    /** A discount in place of a commission, or the other way round, is another scheme and neither more nor less. */
    private int changed(String benefit, String other) {
        if (!upper.benefit(benefit).isEmpty()) {
            return 1;
        }
        boolean isLost = !lower.benefit(benefit).isEmpty();
        return isLost && upper.benefit(other).isEmpty() && upper.gives() ? -1 : 0;
    }

    private int mdf() {
        if (upper.benefit("mdf").isEmpty()) {
            return lower.benefit("mdf").isEmpty() || !upper.gives() ? 0 : -1;
        }
        if (upper.level().mdf().isPresent() && lower.level().mdf().isPresent()) {
            return upper.level().mdf().get().compareTo(lower.level().mdf().get());
        }
        return compared(upper.mdfShare(), lower.mdfShare());
    }

    private static int compared(Optional<BigDecimal> above, Optional<BigDecimal> below) {
        return above.isPresent() && below.isPresent() ? above.get().compareTo(below.get()) : 1;
    }

    private int manager() {
        return upper.manager() < 0 ? 0 : Integer.compare(upper.manager(), Math.max(0, lower.manager()));
    }

    private static List<String> folded(Rung rung) {
        List<String> others = new ArrayList<>();
        rung.benefits("other").forEach(text -> others.add(text.strip().toLowerCase(Locale.ROOT)));
        return others;
    }
}
