package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The recommended ladder: count, thresholds, members, cost and benefits, and who would land where. */
final class TierSection {

    private static final int NAMED = 8;

    private final Plan plan;
    private final Wording wording;

    TierSection(Plan plan) {
        this.plan = plan;
        this.wording = plan.wording();
    }

    void addTo(List<Block> blocks) {
        TierPlan tiers = plan.tiers();
        blocks.add(Block.heading(2, "Tiers"));
        blocks.add(new Block.Paragraph(
                Text.of(tiers.why().text()), SourceWords.of(tiers.why().sources())));
        if (!tiers.levels().isEmpty()) {
            blocks.add(table(tiers));
            landing(blocks);
        }
    }

    private Block table(TierPlan tiers) {
        boolean hasTracks =
                tiers.levels().stream().anyMatch(level -> !level.track().isEmpty());
        List<List<Cell>> rows = new ArrayList<>();
        for (TierPlan.Level level : tiers.levels()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(Text.strong(hasTracks ? level.track() + " " + level.name() : level.name())));
            row.add(Cell.of(threshold(level)));
            row.add(Cell.of(isKnown(level) ? String.valueOf(level.members()) : "unknown"));
            row.add(Cell.of(
                    isKnown(level) ? level.yearlyCost().map(wording::money).orElse("–") : "unknown"));
            rows.add(row);
        }
        return new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.left("Tier"),
                        Column.left("Sourced a year"),
                        Column.right("Members"),
                        Column.right("Cost a year")),
                rows);
    }

    /** Without a partners file the deals name those that sold, and nobody knows who else is enrolled. */
    private boolean isKnown(TierPlan.Level level) {
        return plan.hasPartners() || level.cutOff().isPresent();
    }

    private String threshold(TierPlan.Level level) {
        if (level.cutOff().isPresent()) {
            return wording.money(level.cutOff().get()) + " and more";
        }
        if (level.top().isEmpty()) {
            return "all others";
        }
        return "top " + Wording.share(level.top().get()) + (plan.hasPartners() ? ", nobody yet" : " that sell");
    }

    /** What each level gives, and who would land where; the base level is everybody else. */
    private void landing(List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        Set<String> described = new HashSet<>();
        for (TierPlan.Level level : plan.tiers().levels()) {
            if (described.add(level.name())) {
                items.add(Item.of(
                                Text.strong(level.name() + " gives: ").plus(String.join(", ", level.benefits()) + "."))
                        .source(SourceWords.of(level.sources())));
            }
        }
        for (TierPlan.Level level : plan.tiers().levels()) {
            List<TierPlan.Assignment> members = new ArrayList<>();
            for (TierPlan.Assignment each : plan.tiers().assignments()) {
                boolean isOf = each.level().equals(level.name()) && each.track().equals(level.track());
                if (isOf && level.cutOff().isPresent()) {
                    members.add(each);
                }
            }
            if (!members.isEmpty()) {
                items.add(item(level, members));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(Block.bullets(items));
        }
    }

    private Item item(TierPlan.Level level, List<TierPlan.Assignment> members) {
        members.sort(
                (a, b) -> b.partner().sourcedRevenue().compareTo(a.partner().sourcedRevenue()));
        List<String> names = new ArrayList<>();
        for (TierPlan.Assignment each : members) {
            String held = each.partner().partner().tier();
            names.add(each.partner().partner().name() + " "
                    + wording.money(each.partner().sourcedRevenue()) + (held.isEmpty() ? "" : " (now " + held + ")"));
        }
        String track = level.track().isEmpty() ? "" : level.track() + " ";
        return Item.of(Text.strong(track + level.name() + ": ").plus(Wording.some(names, NAMED) + "."))
                .detail(Text.muted("Cost: " + level.costArithmetic() + "."));
    }
}
