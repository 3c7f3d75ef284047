package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ladder as a picture, one for each track: how many each level holds, who is undecided, and who sourced how much. */
final class TierCharts {
    private static final String UNDECIDED = "Undecided";
    private static final int NAMED = 3;

    private final Plan plan;
    private final Wording wording;

    TierCharts(Plan plan) {
        this.plan = plan;
        this.wording = plan.wording();
    }

    List<Block> all() {
        List<Block> figures = new ArrayList<>();
        Set<String> tracks = new LinkedHashSet<>();
        plan.tiers().levels().forEach(level -> tracks.add(level.track()));
        if (plan.hasPartners() || !plan.tiers().assignments().isEmpty()) {
            tracks.forEach(track -> figures.add(new Block.Figure(ladder(track))));
        }
        return figures;
    }

    private Chart ladder(String track) {
        List<Chart.Step> steps = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean hasLine = false;
        for (TierPlan.Level level : plan.tiers().levels(track)) {
            Chart.Step step = new Chart.Step(
                    level.name(),
                    level.members(),
                    level.cutOff().map(BigDecimal::doubleValue).orElse(0.0),
                    level.cutOff().map(cut -> "from " + wording.money(cut)).orElse(""));
            steps.add(step);
            words.add(words(step));
            hasLine |= level.cutOff().isPresent();
        }
        Optional<Chart.Step> undecided = undecided(track);
        undecided.ifPresent(step -> words.add(words(step)));
        String title = "Partners in each tier" + (track.isEmpty() ? "" : " of " + track);
        List<Chart.Dot> dots = hasLine ? dots(track, steps) : List.of();
        boolean isDrawn = dots.stream().anyMatch(dot -> dot.upTo() > 0);
        String line = isDrawn
                ? "Partners by sourced revenue, and the tier they get"
                : hasLine ? "" : "No tier here has a line on sourced revenue, so partners are not set out by it.";
        return new Chart.Ladder(
                title,
                String.join("; ", words) + "." + (isDrawn ? largest(dots) : ""),
                steps,
                undecided,
                new Chart.Strip(line, dots));
    }

    private static String words(Chart.Step step) {
        return step.name() + (step.words().isEmpty() ? "" : " " + step.words()) + ": "
                + Wording.count(step.members(), "member");
    }

    /** Those who are in no level for sure, so that the groups come to all who are enrolled. */
    private Optional<Chart.Step> undecided(String track) {
        int members = 0;
        Set<String> missing = new LinkedHashSet<>();
        for (TierPlan.Undecided each : plan.tiers().undecided()) {
            if (each.track().equals(track)) {
                members++;
                missing.addAll(each.missing());
            }
        }
        String words = missing.isEmpty() ? "" : "until the data has " + Wording.list(List.copyOf(missing));
        return members == 0 ? Optional.empty() : Optional.of(new Chart.Step(UNDECIDED, members, 0, words));
    }

    private List<Chart.Dot> dots(String track, List<Chart.Step> steps) {
        List<String> names = steps.stream().map(Chart.Step::name).toList();
        List<Chart.Dot> dots = new ArrayList<>();
        for (TierPlan.Assignment each : plan.tiers().assignments()) {
            if (each.track().equals(track)) {
                dots.add(dot(each.partner(), names.indexOf(each.level())));
            }
        }
        for (TierPlan.Undecided each : plan.tiers().undecided()) {
            if (each.track().equals(track)) {
                dots.add(dot(each.partner(), -1));
            }
        }
        return dots;
    }

    /** Who stands furthest on the line, and how many are not on it. */
    private static String largest(List<Chart.Dot> dots) {
        List<Chart.Dot> sorted = new ArrayList<>(dots);
        sorted.removeIf(dot -> dot.upTo() <= 0);
        sorted.sort(Comparator.comparingDouble(Chart.Dot::value).reversed());
        List<String> words = new ArrayList<>();
        for (Chart.Dot dot : sorted.subList(0, Math.min(NAMED, sorted.size()))) {
            words.add(dot.name() + " " + dot.words());
        }
        int without = dots.size() - sorted.size();
        return " Furthest on the line of sourced revenue: " + String.join("; ", words) + "."
                + (without == 0 ? "" : " Without sales: " + without + ".");
    }

    private Chart.Dot dot(PartnerLedger partner, int level) {
        BigDecimal low = partner.sourcedRevenue();
        BigDecimal high = low.add(partner.attached().amount());
        String words = wording.quantity(Quantity.between(low, high), Unit.MONEY);
        return new Chart.Dot(partner.partner().name(), low.doubleValue(), high.doubleValue(), words, level);
    }
}
