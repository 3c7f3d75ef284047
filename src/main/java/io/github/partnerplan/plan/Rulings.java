package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places where playbooks disagree or are silent and that matter for this plan, each with what is taken and why. */
final class Rulings {

    private final Brief brief;
    private final List<Entry> found = new ArrayList<>();

    Rulings(Brief brief) {
        this.brief = brief;
    }

    List<Ruling> of(List<MetricVerdict> metrics, TierPlan tiers, List<PartnerMove> moves) {
        boolean isEarly = brief.stage() == Stage.Id.EARLY;
        matters("ruling-1", !isEarly);
        matters("ruling-2", !isEarly);
        matters(
                "ruling-3",
                tiers.levels().stream().anyMatch(level -> level.cutOff().isPresent()));
        matters("ruling-4", brief.outline().says("revenue.*.bands"));
        matters("ruling-5", brief.stage() == Stage.Id.OPTIMIZE);
        matters("ruling-6", sellsAtMarginAndDiscount());
        matters("ruling-7", brief.ledger().deals().protectedDays().total() > 0);
        matters(
                "ruling-8",
                !brief.ledger().claims().conflicts(brief.protectionDays()).isEmpty());
        matters("ruling-9", narrowerReadingDiffers(metrics));
        matters("ruling-10", moves.stream().anyMatch(move -> move.flags().contains("exit-low-revenue")));
        matters("ruling-11", !isEarly);
        matters("ruling-12", isEarly);
        matters("ruling-13", moves.stream().anyMatch(move -> move.move() == PartnerMove.Move.RECRUIT));
        List<Ruling> rulings = new ArrayList<>();
        for (Entry entry : found) {
            rulings.add(new Ruling(entry.id(), entry.title(), brief.playbook().text(entry), entry.sources()));
        }
        return rulings;
    }

    private void matters(String id, boolean does) {
        if (does) {
            found.add(brief.playbook().entry(id));
        }
    }

    private boolean sellsAtMarginAndDiscount() {
        boolean hasMargin = brief.outline().says("revenue.channel.margin")
                || brief.outline().says("revenue.reseller.margin");
        return hasMargin
                && brief.tracks().stream()
                        .anyMatch(track -> track.levels().stream()
                                .anyMatch(level -> level.discount().isPresent()));
    }

    /** Influenced without sourced would be judged otherwise. */
    private static boolean narrowerReadingDiffers(List<MetricVerdict> metrics) {
        for (MetricVerdict metric : metrics) {
            if (metric.id().equals("partner_influenced_share")
                    && metric.target().isPresent()) {
                Measure measure = metric.measure();
                Optional<BigDecimal> narrow = Optional.ofNullable(
                                measure.beside().get("influenced_only_share"))
                        .flatMap(Quantity::value);
                Target target = metric.target().get();
                return metric.status() != Target.Verdict.UNKNOWN
                        && narrow.map(value -> target.verdict(value) != metric.status())
                                .orElse(false);
            }
        }
        return false;
    }
}
