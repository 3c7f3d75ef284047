package io.github.partnerplan.report;

import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each recommended level gives, who would be in it, what those partners cost, and who is close to its line. */
final class TierLanding {

    private static final int NAMED = 8;
    private static final int NEAR = 4;

    /** Elsewhere a report speaks of the tiers that partners hold. */
    private static final String RULES = " under the recommended rules: ";

    private final Plan plan;
    private final Wording wording;

    TierLanding(Plan plan) {
        this.plan = plan;
        this.wording = plan.wording();
    }

    void addTo(List<Item> items) {
        Set<String> described = new HashSet<>();
        for (TierPlan.Level level : plan.tiers().levels()) {
            String gives = level.benefits().isEmpty() ? "nothing yet" : String.join(", ", level.benefits());
            if (described.add(level.name() + gives)) {
                items.add(Item.of(Text.strong(level.name() + " gives: ").plus(gives + "."))
                        .source(SourceWords.of(level.sources())));
            }
        }
        for (TierPlan.Level level : plan.tiers().levels()) {
            List<TierPlan.Assignment> members = named(level);
            if (!members.isEmpty()) {
                items.add(withCost(level, item(level, members)));
            } else if (costsSomething(level)) {
                items.add(withCost(level, others(level)));
            }
            if (!level.near().isEmpty()) {
                items.add(near(level));
            }
        }
    }

    /** The base level is everybody else, too many to name. */
    private List<TierPlan.Assignment> named(TierPlan.Level level) {
        List<TierPlan.Assignment> members = new ArrayList<>();
        for (TierPlan.Assignment each : plan.tiers().assignments()) {
            boolean isOf = each.level().equals(level.name()) && each.track().equals(level.track());
            if (isOf && !plan.tiers().isAtBase(each)) {
                members.add(each);
            }
        }
        return members;
    }

    private static boolean costsSomething(TierPlan.Level level) {
        Optional<BigDecimal> most = level.yearlyCost().high();
        boolean isCounted = level.members() > 0 && !level.costArithmetic().isEmpty();
        return isCounted && (most.isEmpty() || most.get().signum() != 0);
    }

    private Item item(TierPlan.Level level, List<TierPlan.Assignment> members) {
        members.sort(
                (a, b) -> b.partner().sourcedRevenue().compareTo(a.partner().sourcedRevenue()));
        List<String> names = new ArrayList<>();
        for (TierPlan.Assignment each : members) {
            String held = each.partner().partner().tier();
            names.add(each.partner().partner().name() + " "
                    + wording.money(each.partner().sourcedRevenue()) + (held.isEmpty() ? "" : " (" + held + " today)"));
        }
        return Item.of(Text.strong(TierSection.name(level) + RULES).plus(Wording.some(names, NAMED) + "."));
    }

    private Item others(TierPlan.Level level) {
        String sourced = level.revenue().signum() > 0 ? wording.money(level.revenue()) : "nothing";
        return Item.of(Text.strong(TierSection.name(level) + RULES)
                .plus(Wording.count(level.members(), "partner") + ", " + sourced + " sourced"
                        + (level.members() == 1 ? "." : " together.")));
    }

    /** That a level costs more than its members bring is said, whatever its verdict. */
    private Item withCost(TierPlan.Level level, Item item) {
        boolean isDear = level.yearlyCost()
                .low()
                .filter(least -> least.compareTo(level.revenue()) > 0)
                .isPresent();
        String dear = isDear
                ? " In all " + wording.quantity(level.yearlyCost(), Unit.MONEY)
                        + " a year, more than its members source."
                : "";
        return item.detail(Text.muted("Cost: " + level.costArithmetic() + "." + dear));
    }

    /** Who is within a tenth of the line, on either side. */
    private Item near(TierPlan.Level level) {
        List<String> names = new ArrayList<>();
        for (TierPlan.Near each : level.near()) {
            String lacks = each.lacks().isEmpty() ? "" : " and lacks " + Wording.list(each.lacks());
            String distance = each.distance().signum() == 0
                    ? "right on it"
                    : wording.exactly(each.distance()) + (each.isIn() ? " above" : " short");
            names.add(each.partner().partner().name() + " is " + distance + lacks);
        }
        return Item.of(Text.strong("Near the line of " + TierSection.name(level) + ": ")
                .plus(Wording.some(names, NEAR) + "."));
    }
}
