package io.github.partnerplan.report;

import io.github.partnerplan.diff.Cost;
import io.github.partnerplan.diff.PartnerMoney;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.diff.TierMoney;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.TierCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The money of a diff: what each tier costs under either program, and who earns more or less. */
final class DiffMoney {

    private static final List<Column> TIERS = List.of(
            Column.left("Tier"),
            Column.right("Members before"),
            Column.right("Members after"),
            Column.right("Cost before"),
            Column.right("Cost after"));

    private static final List<Column> PARTNERS = List.of(
            Column.left("Partner"),
            Column.right("Earned before"),
            Column.right("Earned after"),
            Column.right("Change"));

    private final ProgramDiff diff;
    private final Wording wording;
    private final RowLimit limit;

    DiffMoney(ProgramDiff diff, RowLimit limit) {
        this.diff = diff;
        this.wording = diff.wording();
        this.limit = limit;
    }

    void addTo(List<Block> blocks) {
        tiers(blocks);
        partners(blocks);
    }

    private void tiers(List<Block> blocks) {
        List<TierMoney> tiers = diff.money().tiers();
        if (tiers.isEmpty() || diff.isBlind()) {
            return;
        }
        blocks.add(Block.heading(2, "Cost a year"));
        List<List<Cell>> rows = limit.rows(tiers, this::row);
        if (rows.isEmpty()) {
            limit.addTable(TIERS, tiers, this::row, blocks);
            return;
        }
        limit.leftOut(tiers.size()).ifPresent(words -> rows.add(row(Text.muted(words), "", "", "", "")));
        totals(rows);
        blocks.add(new Block.Table(Text.EMPTY, TIERS, rows));
    }

    /** Everybody, and where somebody's earnings are unknown what is known of the others. */
    private void totals(List<List<Cell>> rows) {
        Cost total = diff.money().total();
        rows.add(row(
                Text.strong("All"),
                String.valueOf(members(TierMoney::before)),
                String.valueOf(members(TierMoney::after)),
                exactly(total.before()),
                exactly(total.after())));
        int unknown = diff.money().unknown().size();
        if (unknown > 0 && unknown < diff.money().partners().size()) {
            Cost known = diff.money().known();
            Text name = Text.strong("All but the " + unknown + " unknown");
            rows.add(row(name, "", "", exactly(known.before()), exactly(known.after())));
        }
    }

    private static List<Cell> row(Text name, String... figures) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
        List.of(figures).forEach(figure -> row.add(Cell.of(figure)));
        return row;
    }

    private long members(Function<TierMoney, Optional<TierCost>> side) {
        return diff.money().tiers().stream()
                .flatMap(tier -> side.apply(tier).stream())
                .mapToLong(TierCost::members)
                .sum();
    }

    private List<Cell> row(TierMoney tier) {
        return List.of(
                Cell.of(Text.strong(name(tier))),
                Cell.of(count(tier.before())),
                Cell.of(count(tier.after())),
                Cell.of(cost(tier.before())),
                Cell.of(cost(tier.after())));
    }

    private static String name(TierMoney tier) {
        Optional<String> before = tier.before().map(DiffMoney::name);
        Optional<String> after = tier.after().map(DiffMoney::name);
        boolean isRenamed = before.isPresent() && after.isPresent() && !before.equals(after);
        return isRenamed
                ? before.get() + " → " + after.get()
                : after.or(() -> before).orElseThrow();
    }

    private static String name(TierCost cost) {
        String level = cost.level().map(Phrases::name).orElse(cost.isKnown() ? "none" : "unknown");
        return cost.track().isEmpty() ? level : Phrases.name(cost.track()) + " " + level;
    }

    private static String count(Optional<TierCost> cost) {
        return cost.map(known -> String.valueOf(known.members())).orElse("–");
    }

    private String cost(Optional<TierCost> cost) {
        return cost.map(known -> exactly(known.total())).orElse("–");
    }

    private void partners(List<Block> blocks) {
        int changing = Math.toIntExact(diff.money().changing());
        if (changing == 0) {
            return;
        }
        blocks.add(Block.heading(2, "Earns more or less (" + changing + ")"));
        limit.addTable(PARTNERS, diff.money().partners().subList(0, changing), this::row, blocks);
    }

    private List<Cell> row(PartnerMoney partner) {
        Cost earned = partner.earned();
        return List.of(
                Cell.of(Text.strong(Phrases.name(partner.name()))),
                Cell.of(exactly(earned.before())),
                Cell.of(exactly(earned.after())),
                Cell.of(change(earned.delta())));
    }

    private String exactly(Quantity amount) {
        return amount.value().map(wording::exactly).orElseGet(() -> wording.quantity(amount, Unit.MONEY));
    }

    private String change(Quantity delta) {
        return delta.value()
                .map(this::signed)
                .orElseGet(() -> delta.isUnknown()
                        ? "unknown"
                        : signed(delta.low().orElseThrow()) + " to "
                                + signed(delta.high().orElseThrow()));
    }

    private String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + wording.exactly(amount);
    }
}
