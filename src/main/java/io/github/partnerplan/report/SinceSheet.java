package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.MetricChange.Course;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What moved since an earlier plan, in one table: metrics with their difference, actions, faults, tiers, partners and findings. */
final class SinceSheet {

    private static final int FIGURE = 14;

    /** The columns of the figures that a difference is taken of; it stands where both are one value. */
    private static final int THEN = 2;

    private static final int NOW = 4;

    private final PlanChange change;
    private final SheetRows rows = new SheetRows("Since");

    SinceSheet(PlanChange change) {
        this.change = change;
    }

    Sheet sheet() {
        above();
        titles();
        change.metrics().forEach(this::metric);
        change.done().forEach((id, text) -> row("action", text, NOTHING, NOTHING, told("done", Style.GOOD), id));
        change.antiPatterns().forEach(turn -> turn("anti-pattern", turn));
        change.elements().forEach(turn -> turn("element", turn));
        levels();
        change.tiers().moved().forEach(this::step);
        change.tiers().came().forEach(this::step);
        change.tiers().went().forEach(this::step);
        change.moves().forEach(turn -> turn("partner's move", turn));
        change.findings()
                .appeared()
                .forEach(each -> finding(each, NOTHING, words(each.severity()), told("new", Style.BAD)));
        change.findings()
                .resolved()
                .forEach(each -> finding(each, words(each.severity()), NOTHING, muted("no longer found")));
        return rows.sheet(true, 2);
    }

    private void above() {
        rows.above(muted("Since " + change.then().asOf() + "; money in "
                + change.now().currency()
                + ". A difference is that of the figures as they are shown; of ranges there is none."));
        change.doubts().forEach(doubt -> rows.above(muted(Wording.sentence(doubt.message()))));
        change.remarks().forEach(remark -> rows.above(muted(remark)));
        if (change.isEmpty()) {
            rows.above(words("Nothing that both plans tell has moved."));
        }
    }

    private void titles() {
        rows.title("Kind", 16);
        rows.title("What", 60);
        rows.title("Then, " + change.then().asOf(), FIGURE + 4);
        rows.title("Then, at most", FIGURE);
        rows.title("Now, " + change.now().asOf(), FIGURE + 4);
        rows.title("Now, at most", FIGURE);
        rows.title("Difference", FIGURE);
        rows.title("Course", 20);
        rows.title("Target now", FIGURE);
        rows.title("Id", 34);
    }

    private void metric(MetricChange metric) {
        Kind kind = SheetValues.kind(metric.now().unit());
        Quantity then = metric.then().quantity();
        Quantity now = metric.now().quantity();
        rows.row(List.of(
                words("metric"),
                words(metric.now().label()),
                SheetValues.low(then, kind),
                most(then, kind),
                SheetValues.low(now, kind),
                most(now, kind),
                difference(then, now, kind),
                course(metric.course()),
                target(metric),
                muted(metric.id())));
    }

    /** The end of a range. */
    private static Value most(Quantity quantity, Kind kind) {
        return SheetValues.isRange(quantity) ? SheetValues.high(quantity, kind) : NOTHING;
    }

    private Value difference(Quantity then, Quantity now, Kind kind) {
        if (then.value().isEmpty() || now.value().isEmpty()) {
            return NOTHING;
        }
        int line = rows.next();
        return new Workbook.Formula(shown(NOW, line, kind) + "-" + shown(THEN, line, kind), kind);
    }

    /** Rounded to the places that a cell of the kind shows. */
    private static String shown(int column, int line, Kind kind) {
        int places = switch (kind) {
            case MONEY, COUNT -> 0;
            case SHARE -> 3;
            case DECIMAL -> 2;
        };
        return "ROUND(" + SheetRows.cell(column, line) + "," + places + ")";
    }

    private static Value course(Course course) {
        return switch (course) {
            case WORSE -> told(course.word(), Style.BAD);
            case BETTER -> told(course.word(), Style.GOOD);
            case UNKNOWN -> told("not known any more", Style.WARN);
            case KNOWN -> words("known now");
            case NEUTRAL -> muted(course.word());
        };
    }

    private static Value target(MetricChange metric) {
        if (metric.crossed()) {
            return told(metric.now().status(), metric.isWithin() ? Style.GOOD : Style.WARN);
        }
        return metric.hasOtherTarget() ? muted("another target") : NOTHING;
    }

    private void turn(String kind, PlanChange.Turn turn) {
        row(kind, turn.title(), words(turn.then()), words(turn.now()), NOTHING, turn.id());
    }

    private void levels() {
        for (PlanSnapshot.Level each : change.tiers().added()) {
            row("level", each.words(), NOTHING, words("recommended"), muted("new"), "");
        }
        for (PlanSnapshot.Level each : change.tiers().dropped()) {
            row("level", each.words(), words("recommended"), NOTHING, muted("no longer in the ladder"), "");
        }
        boolean isSameMoney = change.then().currency().equals(change.now().currency());
        for (TierChange.LevelChange each : change.tiers().changed()) {
            if (each.hasOtherMembers()) {
                level(each, "members", each.then().members(), each.now().members(), Kind.COUNT);
            }
            if (isSameMoney && each.hasOtherLine()) {
                level(each, "line", each.then().cutOff(), each.now().cutOff(), Kind.MONEY);
            }
            if (isSameMoney && each.hasOtherCost()) {
                quantities(
                        each,
                        "yearly cost",
                        each.then().yearlyCost(),
                        each.now().yearlyCost(),
                        Kind.MONEY);
            }
        }
    }

    /** What is not given is none. */
    private void level(
            TierChange.LevelChange level, String what, Optional<BigDecimal> then, Optional<BigDecimal> now, Kind kind) {
        if (then.isPresent() && now.isPresent()) {
            quantities(level, what, Quantity.known(then.get()), Quantity.known(now.get()), kind);
        } else {
            row("level", title(level, what), figure(then, kind), figure(now, kind), NOTHING, "");
        }
    }

    private static Value figure(Optional<BigDecimal> amount, Kind kind) {
        return amount.isPresent() ? SheetValues.figure(amount, kind) : muted("none");
    }

    private void quantities(TierChange.LevelChange level, String what, Quantity then, Quantity now, Kind kind) {
        rows.row(List.of(
                words("level"),
                words(title(level, what)),
                SheetValues.low(then, kind),
                most(then, kind),
                SheetValues.low(now, kind),
                most(now, kind),
                difference(then, now, kind),
                NOTHING,
                NOTHING,
                NOTHING));
    }

    private static String title(TierChange.LevelChange level, String what) {
        return level.now().words() + ", " + what;
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
        boolean isThere = step.way() != TierChange.Way.WENT;
        Value then = step.way() == TierChange.Way.CAME ? NOTHING : place(step.then());
        row("partner's level", step.name(), then, isThere ? place(step.now()) : NOTHING, course, step.id());
    }

    private static Value place(PlanSnapshot.Place place) {
        return place.level().isEmpty() ? muted("undecided") : words(place.words());
    }

    private void finding(PlanSnapshot.Found found, Value then, Value now, Value course) {
        row("finding", Wording.capital(found.message()), then, now, course, found.id());
    }

    private void row(String kind, String what, Value then, Value now, Value course, String id) {
        Value name = id.isEmpty() ? NOTHING : muted(id);
        rows.row(List.of(words(kind), words(what), then, NOTHING, now, NOTHING, NOTHING, course, NOTHING, name));
    }

    private static Value told(String words, Style style) {
        return new Workbook.Words(words, style);
    }
}
