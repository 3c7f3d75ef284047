package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.Earned;
import io.github.partnerplan.program.TierCost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each level of a recommended ladder costs in a year, by the money engine on the whole program that it is part of. */
final class LadderCost {

    /** Who would be in a level may not be known at all, so that it does not cost nothing. */
    private static final Quantity NOBODY = Quantity.unknown("nobody would be in it");

    private final Brief brief;
    private final Wording wording;

    /** {@code brief} has the program that is recommended. */
    LadderCost(Brief brief) {
        this.brief = brief;
        this.wording = brief.wording();
    }

    /** The whole program as far as it is known without one of its own text: the terms of the present one with this ladder. */
    static LadderCost ofPresentTerms(Brief brief, List<Program.Track> tracks) {
        Optional<Program> own = brief.program();
        if (own.isEmpty()) {
            return new LadderCost(brief);
        }
        Program program = own.get();
        return new LadderCost(brief.with(new Program(
                program.where(),
                program.name(),
                program.owner(),
                program.types(),
                tracks,
                program.measures(),
                program.targets(),
                program.protectionDays(),
                program.outline())));
    }

    TierPlan on(TierPlan plan) {
        List<TierCost> costs = brief.earnings().map(earned -> earned.tiers()).orElse(List.of());
        List<TierPlan.Level> levels = new ArrayList<>();
        for (TierPlan.Level level : plan.levels()) {
            levels.add(costing(level, costs));
        }
        Optional<Quantity> undecided = Optional.empty();
        for (TierCost each : costs) {
            undecided = each.isKnown() ? undecided : Optional.of(each.total());
        }
        return plan.costing(levels, undecided);
    }

    private TierPlan.Level costing(TierPlan.Level level, List<TierCost> costs) {
        for (TierCost each : costs) {
            boolean isLevel = each.track().equals(level.track())
                    && each.level().filter(level.name()::equals).isPresent();
            if (isLevel) {
                return level.costing(each.members() == 0 ? NOBODY : each.total(), words(each));
            }
        }
        return level;
    }

    /** {@code margin $177K + discount $59K + MDF $90K}. */
    private String words(TierCost cost) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Quantity> part : parts(cost).entrySet()) {
            Quantity amount = part.getValue();
            if (amount instanceof Quantity.Unknown unknown) {
                parts.add(part.getKey() + " unknown (" + (cost.members() > 1 ? "of one of them at least: " : "")
                        + unknown.why() + ")");
            } else if (amount.high().orElseThrow().signum() != 0) {
                parts.add(part.getKey() + " " + wording.quantity(amount, Unit.MONEY));
            }
        }
        String managers = cost.managers()
                .value()
                .filter(amount -> amount.signum() > 0)
                .map(amount -> "; its managers cost " + wording.money(amount) + " beside it")
                .orElse("");
        if (parts.isEmpty()) {
            return cost.productive() == 0
                    ? "nobody at this level has sold in the last twelve months"
                    : "nothing that is counted in money" + managers;
        }
        return String.join(" + ", parts) + influence(cost) + managers;
    }

    private String influence(TierCost cost) {
        return cost.forInfluence()
                .low()
                .filter(amount -> amount.signum() > 0)
                .map(amount -> "; " + wording.quantity(cost.forInfluence(), Unit.MONEY)
                        + " of it to partners that influenced wins and sourced none")
                .orElse("");
    }

    private static Map<String, Quantity> parts(TierCost cost) {
        Map<String, Quantity> parts = new LinkedHashMap<>();
        for (Earned.Part part : Earned.Part.values()) {
            String name = part == Earned.Part.MDF ? "MDF" : part.word().replace('_', ' ');
            Optional.ofNullable(cost.parts().get(part)).ifPresent(amount -> parts.put(name, amount));
        }
        return parts;
    }
}
