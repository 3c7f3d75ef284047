package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits the discounts of one ladder into the room of each level, from the top down, so that no level gives more than the one above
 * it, all in all or by its discount. Where that leaves no step between two levels, something else that they give rises.
 */
final class DiscountSteps {

    private final Brief brief;
    private final DiscountRoom rooms;
    private final TakeRoom takes;
    private final BenefitBands bands;

    DiscountSteps(Brief brief, Program.Track track, ProgramTerms paid) {
        this.brief = brief;
        this.rooms = new DiscountRoom(brief, track);
        this.takes = new TakeRoom(brief, track, paid);
        this.bands = new BenefitBands(brief);
    }

    /** {@code levels} are best first. */
    void fit(List<Giving> levels, List<Statement> remarks) {
        Optional<Giving> above = Optional.empty();
        Optional<Giving> next = Optional.empty();
        for (Giving level : levels) {
            boolean isCapped = level.discount().isPresent() && cap(level, above);
            next.ifPresent(upper -> capTake(level, upper));
            above = isCapped ? Optional.of(level) : above;
            next = Optional.of(level);
        }
        Map<Program.Share, List<String>> flat = new LinkedHashMap<>();
        for (int i = levels.size() - 1; i > 0 && above.isPresent(); i--) {
            Giving lower = levels.get(i);
            Giving upper = levels.get(i - 1);
            boolean isFlat = lower.discount().isPresent()
                    && upper.discount().equals(lower.discount())
                    && lower.changed("discount").isPresent();
            if (isFlat) {
                raise(upper, lower);
                List<String> names = flat.computeIfAbsent(lower.discount().get(), any -> new ArrayList<>());
                names.remove(name(lower));
                names.add(name(lower));
                names.add(name(upper));
            }
        }
        if (!flat.isEmpty()) {
            remarks.add(remark(levels, flat));
        }
    }

    /** True where the level gives less than it would. */
    private boolean cap(Giving level, Optional<Giving> above) {
        Program.Share before = level.discount().orElseThrow();
        Optional<DiscountRoom.Room> room = rooms.of(level);
        if (room.isPresent() && before.high().compareTo(room.get().share()) > 0) {
            level.capDiscount(room.get().most(), room.get().because());
        }
        if (above.isPresent() && level.discount().isPresent()) {
            Program.Share most = above.get().discount().orElse(new Program.Share(BigDecimal.ZERO, BigDecimal.ZERO));
            Program.Share is = level.discount().get();
            if (is.high().compareTo(most.high()) > 0 || is.low().compareTo(most.low()) > 0) {
                level.capDiscount(most, "it is no more than that of " + name(above.get()) + " above it");
            }
        }
        return !level.discount().equals(Optional.of(before));
    }

    private void capTake(Giving level, Giving upper) {
        Optional<TakeRoom.Most> most = takes.under(upper, level);
        if (level.discount().isEmpty() || most.isEmpty()) {
            return;
        }
        Program.Share is = level.discount().get();
        Program.Share may = most.get().share();
        if (is.high().compareTo(may.high()) > 0 || is.low().compareTo(may.low()) > 0) {
            level.capDiscount(may, most.get().because());
            level.tellKeptDiscount(most.get().because());
        }
    }

    private static String name(Giving level) {
        return level.design().level().name();
    }

    /** Where nothing tells two levels apart, the upper one gets the first benefit of its step that the lower one lacks. */
    private void raise(Giving upper, Giving lower) {
        Entry step = upper.design().step();
        int manager = BenefitBands.MANAGERS.indexOf(step.term("manager"));
        BigDecimal below = lower.mdf().orElse(BigDecimal.ZERO);
        Optional<BigDecimal> funds = bands.funds(step).filter(amount -> amount.compareTo(below) > 0);
        boolean isRising = upper.mdf().orElse(BigDecimal.ZERO).compareTo(below) > 0
                || rank(upper) > rank(lower)
                || !support(upper).equals(support(lower));
        String because = "its discount has no room to rise above that of " + name(lower);
        if (isRising) {
            return;
        }
        if (funds.isPresent()) {
            upper.setFunds(funds.get(), because);
        } else if (manager > rank(lower)) {
            upper.setManager(step.term("manager"), ": " + because);
        } else {
            upper.change("support", step.term("support"));
        }
    }

    private static int rank(Giving level) {
        return BenefitBands.MANAGERS.indexOf(level.manager().isEmpty() ? "none" : level.manager());
    }

    private String support(Giving level) {
        String path = level.design().own().map(Program.Level::path).orElse("-") + ".benefits.support";
        return level.changed("support")
                .orElseGet(() -> level.isOwn() ? brief.outline().text(path) : "");
    }

    private Statement remark(List<Giving> levels, Map<Program.Share, List<String>> flat) {
        LevelWords words = new LevelWords(brief.wording());
        List<String> same = new ArrayList<>();
        flat.forEach((share, names) -> same.add(words.share(share) + " for " + Wording.list(names)));
        List<Citation> rows = new ArrayList<>();
        for (Giving each : levels) {
            each.design().own().ifPresent(own -> rows.add(Citation.Row.at(own.where())));
        }
        return new Statement(
                "The discount does not rise at every step: it is " + String.join(" and ", same)
                        + ", because more would pass " + Wording.share(LargestTake.most(brief))
                        + " of list with all else that partners get. There MDF, the manager or the support makes the step.",
                Sources.of(brief.playbook().entry("discount-ceiling"), rows));
    }
}
