package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.told;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.MetricChange.Course;
import java.util.List;

/** What moved since an earlier plan, in one table: metrics with their difference, actions, faults, tiers, partners and findings. */
final class SinceSheet {

    private final PlanChange change;
    private final SheetRows sheet = new SheetRows("Since");
    private final SinceRows rows = new SinceRows(sheet);

    SinceSheet(PlanChange change) {
        this.change = change;
    }

    Sheet sheet() {
        above();
        rows.titles(change);
        change.metrics().forEach(this::metric);
        change.done()
                .forEach((id, text) ->
                        rows.row("action", text, NOTHING, NOTHING, told("no longer asked for", Style.GOOD), id));
        change.antiPatterns().forEach(turn -> turn("anti-pattern", turn));
        change.elements().forEach(turn -> turn("element", turn));
        new SinceLevels(change, rows).add();
        change.moves().forEach(turn -> turn("partner's move", turn));
        change.findings()
                .appeared()
                .forEach(each -> finding(each, NOTHING, words(each.severity()), told("new", Style.BAD)));
        change.findings()
                .resolved()
                .forEach(each -> finding(each, words(each.severity()), NOTHING, muted("no longer found")));
        return sheet.sheet(true, 2);
    }

    private void above() {
        sheet.above(muted("Since " + change.then().asOf() + "; money in "
                + change.now().currency()
                + ". A difference is that of the figures as they are shown; of ranges there is none."));
        change.doubts().forEach(doubt -> sheet.above(muted(Wording.sentence(doubt.message()))));
        change.remarks().forEach(remark -> sheet.above(muted(remark)));
        if (change.isEmpty()) {
            sheet.above(words("Nothing that both plans tell has moved."));
        }
    }

    private void metric(MetricChange metric) {
        rows.figures(
                "metric",
                metric.now().label(),
                metric.then().quantity(),
                metric.now().quantity(),
                SheetValues.kind(metric.now().unit()),
                List.of(course(metric.course()), target(metric), muted(metric.id())));
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
        rows.row(kind, turn.title(), words(turn.then()), words(turn.now()), NOTHING, turn.id());
    }

    private void finding(PlanSnapshot.Found found, Value then, Value now, Value course) {
        rows.row("finding", Wording.capital(found.message()), then, now, course, found.id());
    }
}
