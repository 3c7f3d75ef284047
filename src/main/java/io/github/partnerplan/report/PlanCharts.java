package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.document.Gauge;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.RoadmapStep;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures of a plan; each shows what stands in words beside it, and is left out where there is nothing to show. */
final class PlanCharts {

    private final Plan plan;
    private final Wording wording;

    PlanCharts(Plan plan) {
        this.plan = plan;
        this.wording = plan.wording();
    }

    /** Each metric that has a number to reach and is known, against its band; a range is drawn from end to end. */
    Optional<Block> targets() {
        List<Chart.Bullet> bullets = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (MetricVerdict metric : plan.metrics()) {
            Quantity now = metric.measure().quantity();
            metric.target()
                    .filter(Target::hasNumber)
                    .filter(target -> !now.isUnknown())
                    .ifPresent(target -> {
                        Chart.Bullet bullet = bullet(metric, target);
                        bullets.add(bullet);
                        words.add(bullet.label() + " " + bullet.value() + ", target " + bullet.target() + ", "
                                + verdict(metric));
                    });
        }
        return bullets.isEmpty()
                ? Optional.empty()
                : figure(new Chart.Bullets("Metrics against their targets", String.join("; ", words) + ".", bullets));
    }

    private Chart.Bullet bullet(MetricVerdict metric, Target target) {
        Unit unit = metric.measure().unit();
        Quantity now = metric.measure().quantity();
        BigDecimal low = now.low().orElseThrow();
        BigDecimal high = now.high().orElseThrow();
        Gauge gauge = TargetGauge.of(target, low, high, unit);
        Style verdict = metric.isOff() ? Style.BAD : Style.GOOD;
        return new Chart.Bullet(
                metric.label(),
                gauge,
                high.doubleValue(),
                metric.status() == Target.Verdict.UNKNOWN ? Style.PLAIN : verdict,
                wording.quantity(now, unit),
                TargetWords.of(target, unit, wording));
    }

    private static String verdict(MetricVerdict metric) {
        if (metric.status() == Target.Verdict.UNKNOWN) {
            return "undecided";
        }
        return metric.isOff() ? "off target" : "on target";
    }

    /** A picture of each track's ladder. */
    List<Block> ladders() {
        return new TierCharts(plan).all();
    }

    /** The roadmap on a calendar; the stages of one partner to recruit are one bar. */
    Optional<Block> roadmap() {
        List<Chart.Task> tasks = new ArrayList<>();
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (RoadmapLine line : RoadmapLine.of(plan.roadmap())) {
            tasks.add(new Chart.Task(line.what(), word(line.kind()), line.starts(), line.ends()));
            first = line.starts().isBefore(first) ? line.starts() : first;
            last = line.ends().isAfter(last) ? line.ends() : last;
        }
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        List<String> kinds =
                Stream.of(RoadmapStep.Kind.values()).map(PlanCharts::word).toList();
        String alternative = Wording.count(tasks.size(), "step") + " on a calendar from " + first + " to " + last
                + "; the table below tells the days of each.";
        return figure(new Chart.Timeline("Steps from " + first + " to " + last, alternative, kinds, tasks));
    }

    /** What a reader calls a kind of step, as the picture's key has it. */
    private static String word(RoadmapStep.Kind kind) {
        return switch (kind) {
            case GAP -> "Action";
            case RECRUIT -> "Recruiting";
            case REVIEW -> "Review";
        };
    }

    private static Optional<Block> figure(Chart chart) {
        return Optional.of(new Block.Figure(chart));
    }
}
