package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.document.Gauge;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.RoadmapStep;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The pictures of a plan; each shows what stands in words beside it, and is left out where there is nothing to show. */
final class PlanCharts {

    /** As many partners are named in a chart's words. */
    private static final int NAMED = 3;

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

    /** A ladder's steps with their cut-offs, and its partners by what they sourced; one for each track. */
    List<Block> ladders() {
        List<Block> figures = new ArrayList<>();
        LinkedHashSet<String> tracks = new LinkedHashSet<>();
        plan.tiers().levels().forEach(level -> tracks.add(level.track()));
        if (plan.hasPartners() || !plan.tiers().assignments().isEmpty()) {
            tracks.forEach(track -> figures.add(ladder(track)));
        }
        return figures;
    }

    private Block ladder(String track) {
        List<Chart.Step> steps = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (TierPlan.Level level : plan.tiers().levels()) {
            if (level.track().equals(track)) {
                String line =
                        level.cutOff().map(cut -> "from " + wording.money(cut)).orElse("");
                steps.add(new Chart.Step(
                        level.name(),
                        level.members(),
                        level.cutOff().map(BigDecimal::doubleValue).orElse(0.0),
                        line));
                names.add(level.name());
                words.add(level.name() + (line.isEmpty() ? "" : " " + line) + ": "
                        + Wording.count(level.members(), "member"));
            }
        }
        List<Chart.Dot> dots = new ArrayList<>();
        for (TierPlan.Assignment each : plan.tiers().assignments()) {
            if (each.track().equals(track)) {
                BigDecimal sourced = each.partner().sourcedRevenue();
                dots.add(new Chart.Dot(
                        each.partner().partner().name(),
                        sourced.doubleValue(),
                        wording.money(sourced),
                        names.indexOf(each.level())));
            }
        }
        String title = "Tiers" + (track.isEmpty() ? "" : " of " + track) + ", and partners by sourced revenue";
        return new Block.Figure(new Chart.Ladder(title, String.join("; ", words) + ".", steps, dots));
    }

    /** Who brings how much of what partners source, the largest first; {@code rows} are all partners. */
    static Optional<Block> concentration(Plan plan, List<PartnerRow> rows) {
        Wording wording = plan.wording();
        List<PartnerRow> sellers = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (PartnerRow row : rows) {
            BigDecimal sourced = sourced(row);
            if (sourced.signum() > 0) {
                sellers.add(row);
                total = total.add(sourced);
            }
        }
        if (sellers.size() < 2) {
            return Optional.empty();
        }
        sellers.sort((a, b) -> {
            int order = sourced(b).compareTo(sourced(a));
            return order == 0 ? a.partner().id().compareTo(b.partner().id()) : order;
        });
        List<Chart.Bar> bars = new ArrayList<>();
        List<String> words = new ArrayList<>();
        BigDecimal together = BigDecimal.ZERO;
        for (PartnerRow row : sellers) {
            BigDecimal sourced = sourced(row);
            bars.add(new Chart.Bar(row.partner().name(), sourced.doubleValue(), wording.money(sourced)));
            together = together.add(sourced);
            if (bars.size() <= NAMED) {
                BigDecimal share = together.divide(total, 6, RoundingMode.HALF_UP);
                words.add(row.partner().name() + " " + wording.money(sourced) + ", together " + Wording.share(share));
            }
        }
        String alternative = Wording.count(sellers.size(), "partner") + " named on deals sourced "
                + wording.money(total) + " in twelve months. The largest: " + String.join("; ", words) + ".";
        return figure(new Chart.Concentration(
                "Sourced revenue by partner, and what the largest bring together",
                alternative,
                bars,
                total.doubleValue()));
    }

    private static BigDecimal sourced(PartnerRow row) {
        Quantity sourced = row.measure("sourced_revenue");
        return sourced.low().orElse(BigDecimal.ZERO);
    }

    /** The roadmap on a calendar; the stages of one partner to recruit are one bar. */
    Optional<Block> roadmap() {
        List<Chart.Task> tasks = new ArrayList<>();
        for (RoadmapLine line : RoadmapLine.of(plan.roadmap())) {
            tasks.add(new Chart.Task(line.what(), line.kind().word(), line.starts(), line.ends()));
        }
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        RoadmapStep first = plan.roadmap().get(0);
        String alternative = Wording.count(tasks.size(), "step") + " on a calendar from " + first.starts()
                + "; the table below tells the days of each.";
        return figure(new Chart.Timeline("Roadmap", alternative, tasks));
    }

    private static Optional<Block> figure(Chart chart) {
        return Optional.of(new Block.Figure(chart));
    }
}
