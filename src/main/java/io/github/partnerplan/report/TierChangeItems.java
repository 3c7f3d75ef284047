package io.github.partnerplan.report;

import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.PlanSnapshot.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What moved in the recommended ladder, in items: its levels, and the partners level by level. */
final class TierChangeItems {

    private static final int NAMED = 5;

    /** No partner's tier as it is held moved. */
    private static final String BY = ", by the recommended tiers: ";

    private final PlanChange change;
    private final TierChange tiers;
    private final Wording wording;

    TierChangeItems(PlanChange change, Wording wording) {
        this.change = change;
        this.tiers = change.tiers();
        this.wording = wording;
    }

    void addTo(List<Item> items) {
        levels("Level recommended now: ", tiers.added(), items);
        levels("Level not recommended any more: ", tiers.dropped(), items);
        for (TierChange.LevelChange each : tiers.changed()) {
            items.add(Item.of(Text.strong(each.now().words() + BY).plus(Wording.list(differences(each)) + ".")));
        }
        steps(Mark.GOOD, "Higher" + BY, of(TierChange.Way.UP), items);
        steps(Mark.WARN, "Lower" + BY, of(TierChange.Way.DOWN), items);
        aside(items);
        steps(Mark.NONE, "Decided now" + BY, of(TierChange.Way.DECIDED), items);
        steps(Mark.UNKNOWN, "Undecided now" + BY, of(TierChange.Way.UNDECIDED), items);
        names("Came: ", tiers.came(), items);
        names("Went: ", tiers.went(), items);
    }

    private static void levels(String opening, List<Level> levels, List<Item> items) {
        List<String> names = new ArrayList<>();
        levels.forEach(level -> names.add(level.words()));
        if (!names.isEmpty()) {
            items.add(Item.of(Text.strong(opening).plus(Wording.some(names, NAMED) + ".")));
        }
    }

    private List<String> differences(TierChange.LevelChange each) {
        boolean isSameMoney = change.then().currency().equals(change.now().currency());
        List<String> differences = new ArrayList<>();
        if (isSameMoney && each.hasOtherLine()) {
            differences.add("its line was " + line(each.then().cutOff()) + " and is "
                    + line(each.now().cutOff()));
        }
        if (each.hasOtherMembers()) {
            BigDecimal now = each.now().members().orElseThrow();
            differences.add(
                    Wording.whole(each.then().members().orElseThrow()) + " members became " + Wording.whole(now));
        }
        if (isSameMoney && each.hasOtherCost()) {
            differences.add("its yearly cost was " + cost(each.then().yearlyCost()) + " and is "
                    + cost(each.now().yearlyCost()));
        }
        return differences;
    }

    private String line(Optional<BigDecimal> cutOff) {
        return cutOff.map(wording::money).orElse("none");
    }

    private String cost(Quantity cost) {
        return wording.quantity(cost, Unit.MONEY);
    }

    private List<TierChange.Step> of(TierChange.Way way) {
        List<TierChange.Step> steps = new ArrayList<>();
        for (TierChange.Step step : tiers.moved()) {
            if (step.way() == way) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Whose level came or went is told with that level: nobody moved it but the ladder. */
    private void aside(List<Item> items) {
        List<TierChange.Step> left = new ArrayList<>(of(TierChange.Way.ASIDE));
        for (Level level : tiers.dropped()) {
            steps(Mark.NONE, level.words() + " is no longer in the ladder: ", take(level, true, left), items);
        }
        for (Level level : tiers.added()) {
            steps(Mark.NONE, level.words() + " is new in the ladder: ", take(level, false, left), items);
        }
        steps(Mark.NONE, "In another level" + BY, left, items);
    }

    private static List<TierChange.Step> take(Level level, boolean isThen, List<TierChange.Step> left) {
        List<TierChange.Step> taken = new ArrayList<>();
        for (TierChange.Step step : left) {
            PlanSnapshot.Place place = isThen ? step.then() : step.now();
            if (place.level().equals(level.name()) && place.track().equals(level.track())) {
                taken.add(step);
            }
        }
        left.removeAll(taken);
        return taken;
    }

    private static void steps(Mark mark, String opening, List<TierChange.Step> steps, List<Item> items) {
        List<String> names = new ArrayList<>();
        for (TierChange.Step step : steps) {
            names.add(step.name() + " (" + place(step.then()) + " → " + place(step.now()) + ")");
        }
        if (!names.isEmpty()) {
            items.add(Item.of(mark, Text.strong(opening).plus(Wording.some(names, NAMED) + ".")));
        }
    }

    private static String place(PlanSnapshot.Place place) {
        return place.level().isEmpty() ? "undecided" : place.words();
    }

    private static void names(String opening, List<TierChange.Step> steps, List<Item> items) {
        List<String> names = new ArrayList<>();
        steps.forEach(step -> names.add(step.name()));
        if (!names.isEmpty()) {
            items.add(Item.of(Text.strong(opening).plus(Wording.some(names, NAMED) + ".")));
        }
    }
}
