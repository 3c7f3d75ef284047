package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.UNKNOWN;
import static io.github.partnerplan.report.SheetValues.count;
import static io.github.partnerplan.report.SheetValues.figure;
import static io.github.partnerplan.report.SheetValues.kind;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.sources;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every metric of a plan with its figures as numbers: what it is, what it should be, and what that takes. */
final class MetricsSheet {

    private static final int FIGURE = 12;

    private final Plan plan;
    private final SheetRows rows = new SheetRows("Metrics");

    MetricsSheet(Plan plan) {
        this.plan = plan;
    }

    Sheet sheet() {
        boolean isAnyRange = plan.metrics().stream()
                .anyMatch(metric -> SheetValues.isRange(metric.measure().quantity()));
        boolean isAnyThin =
                plan.metrics().stream().anyMatch(metric -> metric.measure().thin());
        rows.above(muted("Twelve months to " + plan.asOf() + "; money in "
                + plan.company().currency() + "."
                + (isAnyRange ? " A range stands under Low and High." : "")
                + (isAnyThin ? " Thin rests on few deals or partners." : "")));
        rows.title("Metric", 30);
        rows.title("Id", 26);
        for (String title : List.of("Value", "Low", "High", "Unit", "Target from", "Target to", "Status", "Gap")) {
            rows.title(title, FIGURE);
        }
        for (String title : List.of("Gap in money", "Numerator", "Denominator", "Rows", "Thin")) {
            rows.title(title, FIGURE);
        }
        rows.title("To do", 40);
        rows.title("Why", 40);
        rows.title("Sources", 34);
        plan.metrics().forEach(this::metric);
        return rows.withoutEmpty(List.of("Low", "High", "Thin")).sheet(true, 1);
    }

    private void metric(MetricVerdict metric) {
        Quantity quantity = metric.measure().quantity();
        Kind kind = kind(metric.measure().unit());
        Optional<Target> target = metric.target();
        boolean isRange = SheetValues.isRange(quantity);
        List<Value> row = new ArrayList<>();
        row.add(words(metric.label()));
        row.add(muted(metric.id()));
        row.add(isRange ? muted("range") : SheetValues.low(quantity, kind));
        row.add(isRange ? SheetValues.low(quantity, kind) : NOTHING);
        row.add(isRange ? SheetValues.high(quantity, kind) : NOTHING);
        row.add(muted(metric.measure().unit().word()));
        row.add(figure(target.flatMap(Target::min), kind));
        row.add(figure(target.flatMap(Target::max), kind));
        row.add(status(metric));
        row.add(figure(metric.gap(), kind));
        row.add(figure(metric.gapAmount(), Kind.MONEY));
        row.add(number(metric.measure().numerator()));
        row.add(number(metric.measure().denominator()));
        row.add(count(metric.measure().rows()));
        row.add(metric.measure().thin() ? SheetValues.told("thin", Style.WARN) : NOTHING);
        row.add(words(metric.todo()));
        row.add(words(metric.why()));
        row.add(sources(metric.sources()));
        rows.row(row);
    }

    private static Value status(MetricVerdict metric) {
        if (metric.target().isEmpty()) {
            return muted("no target");
        }
        if (!metric.target().get().hasNumber()) {
            return muted("watch");
        }
        if (metric.status() == Target.Verdict.UNKNOWN) {
            return UNKNOWN;
        }
        return SheetValues.told(metric.status().word(), metric.isOff() ? Style.BAD : Style.GOOD);
    }

    private static Value number(Optional<BigDecimal> amount) {
        return amount.map(known -> figure(known, SheetValues.kindBySize(known))).orElse(NOTHING);
    }
}
