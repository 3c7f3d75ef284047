package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.told;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.report.TierChange.LevelChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The ladder on the sheet of what moved since an earlier plan: levels that come, go or change, and partners between them. */
final class SinceLevels {

    private final PlanChange change;
    private final TierChange tiers;
    private final SinceRows rows;

    SinceLevels(PlanChange change, SinceRows rows) {
        this.change = change;
        this.tiers = change.tiers();
        this.rows = rows;
    }

    void add() {
        for (PlanSnapshot.Level each : tiers.added()) {
            rows.row("level", each.words(), NOTHING, words("recommended"), muted("new"), "");
        }
        for (PlanSnapshot.Level each : tiers.dropped()) {
            rows.row("level", each.words(), words("recommended"), NOTHING, muted("no longer in the ladder"), "");
        }
        tiers.changed().forEach(this::level);
        tiers.moved().forEach(this::step);
        tiers.came().forEach(this::step);
        tiers.went().forEach(this::step);
    }

    private void level(LevelChange level) {
        PlanSnapshot.Level then = level.then();
        PlanSnapshot.Level now = level.now();
        boolean isSameMoney = change.then().currency().equals(change.now().currency());
        if (level.hasOtherMembers()) {
            amounts(title(level, "members"), then.members(), now.members(), Kind.COUNT);
        }
        if (isSameMoney && level.hasOtherLine()) {
            amounts(title(level, "line"), then.cutOff(), now.cutOff(), Kind.MONEY);
        }
        if (isSameMoney && level.hasOtherCost()) {
            figures(title(level, "yearly cost"), then.yearlyCost(), now.yearlyCost(), Kind.MONEY);
        }
    }

    private static String title(LevelChange level, String what) {
        return level.now().words() + ", " + what;
    }

    /** What is not given is none. */
    private void amounts(String what, Optional<BigDecimal> then, Optional<BigDecimal> now, Kind unit) {
        if (then.isPresent() && now.isPresent()) {
            figures(what, Quantity.known(then.get()), Quantity.known(now.get()), unit);
        } else {
            rows.row("level", what, amount(then, unit), amount(now, unit), NOTHING, "");
        }
    }

    private static Value amount(Optional<BigDecimal> amount, Kind unit) {
        return amount.isPresent() ? SheetValues.figure(amount, unit) : muted("none");
    }

    private void figures(String what, Quantity then, Quantity now, Kind unit) {
        rows.figures("level", what, then, now, unit, List.of(NOTHING, NOTHING, NOTHING));
    }

    private void step(TierChange.Step step) {
        Value course = switch (step.way()) {
            case UP -> told("higher", Style.GOOD);
            case DOWN -> told("lower", Style.WARN);
            case ASIDE -> muted("in another level");
            case DECIDED -> muted("decided now");
            case UNDECIDED -> muted("undecided now");
            case CAME, WENT -> muted(step.way().word());
        };
        Value then = step.way() == TierChange.Way.CAME ? NOTHING : place(step.then());
        Value now = step.way() == TierChange.Way.WENT ? NOTHING : place(step.now());
        rows.row("recommended tier", step.name(), then, now, course, step.id());
    }

    private static Value place(PlanSnapshot.Place place) {
        return place.level().isEmpty() ? muted("undecided") : words(place.words());
    }
}
