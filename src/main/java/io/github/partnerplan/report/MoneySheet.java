package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.UNKNOWN_IN_FORMULA;
import static io.github.partnerplan.report.SheetValues.count;
import static io.github.partnerplan.report.SheetValues.figure;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.strong;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.program.Earned;
import io.github.partnerplan.program.TierCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the present program pays by tier and part, summed by formulas, and what a plain rate would pay at another figure. */
final class MoneySheet {

    private static final int FIGURE = 14;

    private final Brief brief;
    private final PartnerList partners;
    private final Optional<EarnedColumns> earned;
    private final List<TierCost> costs;
    private final SheetRows rows = new SheetRows("Money");
    private final boolean hasLadders;
    private int sourced;
    private final Map<Earned.Part, SpreadColumn> parts = new EnumMap<>(Earned.Part.class);

    MoneySheet(PartnerList partners, PartnersSheet sheet) {
        this.brief = partners.brief();
        this.partners = partners;
        this.earned = sheet.earnings();
        this.costs = brief.earnings().map(earnings -> earnings.tiers()).orElse(List.of());
        this.hasLadders = costs.stream().anyMatch(cost -> !cost.track().isEmpty());
    }

    Sheet sheet() {
        above();
        titles();
        boolean isSpread = parts.values().stream().anyMatch(SpreadColumn::isSpread);
        int least = rows.title(isSpread ? "Earned in all, at least" : "Earned in all", FIGURE);
        int most = isSpread ? rows.title("Earned in all, at most", FIGURE) : least;
        SpreadColumn all = new SpreadColumn(least, most, Kind.MONEY);
        SpreadColumn managers = SpreadColumn.add(
                rows,
                "Managers beside",
                FIGURE,
                costs.stream().map(TierCost::managers).toList(),
                Kind.MONEY);
        List<Program.Level> levels =
                costs.stream().flatMap(cost -> level(cost).stream()).toList();
        List<RateColumns> rates = RateColumns.add(rows, FIGURE, levels, brief);
        costs.forEach(cost -> tier(cost, all, managers, rates));
        total(rates, all);
        return rows.sheet(false, 1);
    }

    private void titles() {
        rows.title("Tier", isPartKnown() ? 34 : 16);
        if (hasLadders) {
            rows.title("Ladder", 14);
        }
        rows.title("Members", FIGURE);
        rows.title("Of them productive", FIGURE);
        sourced = rows.title("Sourced revenue", FIGURE);
        rows.title("Influenced revenue", FIGURE);
        for (Earned.Part part : Earned.Part.values()) {
            if (costs.stream().anyMatch(cost -> cost.parts().containsKey(part))) {
                parts.put(part, spread(part));
            }
        }
    }

    private void above() {
        rows.above(words(
                costs.isEmpty()
                        ? "The present program has nobody to pay, as there are no partners."
                        : "What the present program pays in twelve months by its own rules, each partner in the tier the rules give; money in "
                                + brief.company().currency() + "."));
        rows.above(SheetValues.legend());
        rows.above(muted(
                "A rate times all sourced revenue of a tier: caps, bands, terms of a type and deals without a rate make the"
                        + " program's own figure another."));
    }

    /** Two columns where a tier's sum is a range, or one partner's in a tier whose sum is unknown. */
    private SpreadColumn spread(Earned.Part part) {
        List<Quantity> amounts = new ArrayList<>();
        costs.forEach(cost -> amounts.add(part(cost, part)));
        partners.shown().forEach(row -> row.earned().ifPresent(each -> amounts.add(each.of(part))));
        return SpreadColumn.add(rows, ColumnWords.of(part.word()), FIGURE, amounts, Kind.MONEY);
    }

    private static Quantity part(TierCost cost, Earned.Part part) {
        return Optional.ofNullable(cost.parts().get(part)).orElse(Quantity.known(BigDecimal.ZERO));
    }

    private void tier(TierCost cost, SpreadColumn all, SpreadColumn managers, List<RateColumns> rates) {
        int line = rows.next();
        List<Value> row = begin(strong(cost.level().orElse(cost.isKnown() ? "no tier" : "tier unknown")), cost.track());
        row.addAll(List.of(
                count(cost.members()),
                count(cost.productive()),
                figure(cost.sourced(), Kind.MONEY),
                figure(cost.influenced(), Kind.MONEY)));
        parts.forEach((part, column) -> column.put(part(cost, part), row));
        if (!cost.isKnown()) {
            // The tiers they may be in pay by different parts, so that the parts do not add up to any one of them.
            all.put(cost.total(), row);
        } else {
            row.add(sum(line, SpreadColumn::low));
            if (all.isSpread()) {
                row.add(sum(line, SpreadColumn::high));
            }
        }
        managers.put(cost.managers(), row);
        rates.forEach(each -> each.put(level(cost), SheetRows.cell(sourced, line), line, row));
        rows.row(row);
    }

    /** Where there is one ladder, no column names it. */
    private List<Value> begin(Value name, String track) {
        List<Value> row = new ArrayList<>(List.of(name));
        if (hasLadders) {
            row.add(words(track));
        }
        return row;
    }

    private Optional<Program.Level> level(TierCost cost) {
        return brief.tracks().stream()
                .filter(track -> track.name().equals(cost.track()))
                .flatMap(track -> track.levels().stream())
                .filter(level -> cost.level().equals(Optional.of(level.name())))
                .findFirst();
    }

    /** The parts of a tier; unknown as soon as one of them is. */
    private Value sum(int line, Function<SpreadColumn, Integer> end) {
        List<String> cells = new ArrayList<>();
        parts.values().forEach(column -> cells.add(SheetRows.cell(end.apply(column), line)));
        return cells.isEmpty() ? count(0) : known(String.join(",", cells), cells.size());
    }

    private static Value known(String cells, int number) {
        return new Workbook.Formula(
                "IF(COUNT(" + cells + ")=" + number + ",SUM(" + cells + ")," + UNKNOWN_IN_FORMULA + ")", Kind.MONEY);
    }

    private void total(List<RateColumns> rates, SpreadColumn all) {
        if (costs.isEmpty()) {
            return;
        }
        rows.row(total(rates, rows.next() - 1));
        if (isPartKnown()) {
            earned.ifPresent(columns -> rows.row(known(columns, all)));
        }
    }

    /** What some partners earn is known and what others do is not. */
    private boolean isPartKnown() {
        return partners.earned()
                .filter(total -> total.unknown() > 0 && !total.sum().isUnknown())
                .isPresent();
    }

    private List<Value> total(List<RateColumns> rates, int last) {
        List<Value> row = begin(strong("All"), "");
        int summed = rates.isEmpty() ? rows.columns() : rates.get(0).rate();
        for (int i = row.size(); i < summed; i++) {
            row.add(known(cells(i, last), costs.size()));
        }
        for (RateColumns each : rates) {
            row.add(NOTHING);
            row.add(plain(cells(each.at(), last)));
        }
        return row;
    }

    /** Of partners, not of tiers: a tier's sum is unknown as soon as one member's is, but the others' are known all the same. */
    private List<Value> known(EarnedColumns columns, SpreadColumn all) {
        List<Value> row = begin(strong("Partners whose earnings are known"), "");
        row.addAll(List.of(columns.number(), NOTHING, NOTHING, NOTHING));
        parts.forEach((part, column) -> {
            row.add(columns.low(part));
            if (column.isSpread()) {
                row.add(columns.high(part));
            }
        });
        row.add(columns.low());
        if (all.isSpread()) {
            row.add(columns.high());
        }
        return row;
    }

    private String cells(int column, int last) {
        return SheetRows.cell(column, rows.first()) + ":" + SheetRows.cell(column, last);
    }

    private static Value plain(String cells) {
        return new Workbook.Formula("SUM(" + cells + ")", Kind.MONEY);
    }
}
