package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.LevelDesign;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The recommended ladder: count, thresholds, members, cost and benefits, what becomes of the program's levels, and who would land where. */
final class TierSection {

    private static final int NAMED = 8;

    private final Plan plan;
    private final Wording wording;
    private final Optional<PlanCharts> charts;

    TierSection(Plan plan, Optional<PlanCharts> charts) {
        this.plan = plan;
        this.charts = charts;
        this.wording = plan.wording();
    }

    void addTo(List<Block> blocks) {
        TierPlan tiers = plan.tiers();
        blocks.add(Block.heading(2, "Tiers"));
        blocks.add(new Block.Paragraph(
                Text.of(tiers.why().text()), SourceWords.of(tiers.why().sources())));
        if (!tiers.levels().isEmpty()) {
            charts.ifPresent(pictures -> blocks.addAll(pictures.ladders()));
            blocks.add(table(tiers));
        }
        List<Item> items = new ArrayList<>();
        verdicts(tiers, items);
        if (!tiers.levels().isEmpty()) {
            new TierLanding(plan).addTo(items);
        }
        undecided(tiers, items);
        if (!items.isEmpty()) {
            blocks.add(Block.bullets(items));
        }
    }

    private Block table(TierPlan tiers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TierPlan.Level level : tiers.levels()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(Text.strong(name(level))));
            row.add(Cell.of(Text.of(threshold(level)).linkedTo(Evidence.place(level))));
            row.add(Cell.of(Text.of(isKnown(level) ? String.valueOf(level.members()) : "unknown")
                    .linkedTo(Evidence.place(level))));
            row.add(Cell.of(Text.of(isKnown(level) ? cost(level) : "unknown").linkedTo(Evidence.place(level))));
            if (plan.hasProgram()) {
                row.add(Cell.of(level.design().verdict().word()));
            }
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.left("Tier"), Column.left("Asks for"), Column.right("Members"), Column.right("Cost a year")));
        if (plan.hasProgram()) {
            columns.add(Column.left("Verdict"));
        }
        return new Block.Table(Text.EMPTY, columns, rows);
    }

    private String cost(TierPlan.Level level) {
        return level.members() == 0 ? "–" : wording.quantity(level.yearlyCost(), Unit.MONEY);
    }

    static String name(TierPlan.Level level) {
        return level.track().isEmpty() ? level.name() : level.track() + " " + level.name();
    }

    /** Where a program exists: what becomes of each of its levels. */
    private void verdicts(TierPlan tiers, List<Item> items) {
        for (TierPlan.Level level : tiers.levels()) {
            LevelDesign design = level.design();
            boolean isToldByTheTable = design.verdict() == LevelDesign.Verdict.KEEP || !plan.hasProgram();
            if (!isToldByTheTable) {
                items.add(Item.of(Text.strong(Wording.capital(design.verdict().word()) + " " + name(level) + ": ")
                                .plus(design.why() + "."))
                        .source(SourceWords.of(design.sources())));
            }
        }
        for (TierPlan.Dropped dropped : tiers.dropped()) {
            String track = dropped.track().isEmpty() ? "" : dropped.track() + " ";
            items.add(
                    Item.of(Text.strong("Drop " + track + dropped.name() + ": ").plus(dropped.why() + "."))
                            .source(SourceWords.of(dropped.sources())));
        }
    }

    /**
     * Without a partners file the deals name those that sold, and nobody knows who else is enrolled; and where none is in it for
     * sure and some may be, nobody is not what is known.
     */
    boolean isKnown(TierPlan.Level level) {
        return level.members() > 0 || (plan.hasPartners() && plan.tiers().perhapsIn(level) == 0);
    }

    String threshold(TierPlan.Level level) {
        List<String> words = new ArrayList<>();
        if (level.cutOff().isPresent()) {
            words.add(wording.money(level.cutOff().get()) + " and more sourced");
        } else if (level.top().isPresent()) {
            words.add("top " + Wording.share(level.top().get()) + (plan.hasPartners() ? ", nobody yet" : " that sell"));
        }
        words.addAll(level.asksBeside());
        return words.isEmpty() ? "all others" : String.join(", ", words);
    }

    private void undecided(TierPlan tiers, List<Item> items) {
        List<String> names = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        for (TierPlan.Undecided each : tiers.undecided()) {
            String atLeast = each.atLeast().isEmpty() ? "in no tier for sure" : "at least " + each.atLeast();
            names.add(each.partner().partner().name() + " (" + atLeast
                    + (each.couldBe().isEmpty()
                            ? ""
                            : ", perhaps " + each.couldBe().get(0)) + ")");
            missing.addAll(each.missing());
        }
        if (!names.isEmpty()) {
            String why = missing.isEmpty() ? "" : ", until the data has " + Wording.list(List.copyOf(missing));
            Item item = Item.of(Text.strong("Undecided (" + names.size() + ")" + why + ": ")
                    .plus(Wording.some(names, NAMED) + "."));
            items.add(tiers.undecidedCost()
                    .filter(cost -> !cost.isUnknown())
                    .map(cost -> item.detail(Text.muted("Cost: " + wording.quantity(cost, Unit.MONEY)
                            + " a year, by the tier they turn out to be in.")))
                    .orElse(item));
        }
    }
}
