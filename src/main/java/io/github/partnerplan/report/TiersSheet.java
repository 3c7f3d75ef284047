package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.UNKNOWN;
import static io.github.partnerplan.report.SheetValues.count;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.sources;
import static io.github.partnerplan.report.SheetValues.strong;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.LevelDesign;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.TierPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recommended ladder with lines that a reader may move: how many partners then stand at or above each. */
final class TiersSheet {

    private static final int FIGURE = 13;

    private final Plan plan;
    private final PartnersSheet partners;
    private final TierSection words;
    private final Ladderings ladders;
    private final SheetRows rows = new SheetRows("Tiers");
    private final boolean hasLadders;
    private int line;

    TiersSheet(Plan plan, PartnersSheet partners) {
        this.plan = plan;
        this.partners = partners;
        this.words = new TierSection(plan, Optional.empty());
        this.ladders = new Ladderings(plan.tiers());
        this.hasLadders =
                plan.tiers().levels().stream().anyMatch(level -> !level.track().isEmpty())
                        || plan.tiers().dropped().stream()
                                .anyMatch(dropped -> !dropped.track().isEmpty());
    }

    Sheet sheet() {
        TierPlan tiers = plan.tiers();
        rows.above(words(tiers.why().text()));
        rows.above(SheetValues.legend());
        rows.above(
                muted(
                        "The line is sourced revenue of twelve months in "
                                + plan.company().currency()
                                + ". Members are counted by all rules; at or above the line, by revenue alone. Who lands where: sheet Partners, Recommended tier."));
        rows.title("Tier", 16);
        if (hasLadders) {
            rows.title("Ladder", 14);
        }
        rows.title("Asks for", 36);
        line = rows.title("Line", FIGURE);
        rows.title("At or above the line", FIGURE);
        rows.title("Members by the rules", FIGURE);
        rows.title("Of them productive", FIGURE);
        rows.title("Sourced by members", FIGURE);
        List<Quantity> costs = new ArrayList<>();
        tiers.levels().forEach(level -> costs.add(level.yearlyCost()));
        tiers.undecidedCost().ifPresent(costs::add);
        SpreadColumn cost = SpreadColumn.add(rows, "Cost a year", FIGURE, costs, Kind.MONEY);
        rows.title("Verdict", FIGURE);
        rows.title("Gives", 48);
        rows.title("Why", 48);
        rows.title("Sources", 30);
        tiers.levels().forEach(level -> level(level, cost));
        undecided(cost);
        tiers.dropped().forEach(dropped -> dropped(dropped, cost));
        return rows.sheet(false, 1);
    }

    private void level(TierPlan.Level level, SpreadColumn cost) {
        boolean isKnown = words.isKnown(level);
        List<Value> row = new ArrayList<>(List.of(
                strong(level.name()),
                words(level.track()),
                words(words.threshold(level)),
                line(level),
                atOrAbove(level),
                isKnown ? count(level.members()) : UNKNOWN,
                isKnown ? count(level.productive()) : UNKNOWN,
                isKnown ? SheetValues.figure(level.revenue(), Kind.MONEY) : UNKNOWN));
        if (isKnown && level.members() == 0) {
            cost.put(NOTHING, row);
        } else {
            cost.put(isKnown ? level.yearlyCost() : Quantity.unknown("who would be in it is not known"), row);
        }
        row.add(plan.hasProgram() ? verdict(level.design().verdict()) : NOTHING);
        row.add(words(String.join(", ", level.benefits())));
        row.add(words(level.design().why()));
        row.add(sources(level.sources()));
        add(row);
    }

    /** Where there is one ladder, no column names it. */
    private void add(List<Value> row) {
        if (!hasLadders) {
            row.remove(1);
        }
        rows.row(row);
    }

    /** The base level has no line. */
    private static boolean hasLine(TierPlan.Level level) {
        return level.cutOff().isPresent() || level.top().isPresent();
    }

    private static Value line(TierPlan.Level level) {
        return hasLine(level) ? new Workbook.Assumption(level.cutOff(), Kind.MONEY) : muted("none");
    }

    private Value atOrAbove(TierPlan.Level level) {
        String cell = SheetRows.cell(line, rows.next());
        Optional<String> count = partners.atOrAbove(ladders.number(level.track()), cell);
        return hasLine(level) && count.isPresent()
                ? new Workbook.Formula(
                        "IF(ISNUMBER(" + cell + ")," + count.get() + "," + SheetValues.UNKNOWN_IN_FORMULA + ")",
                        Kind.COUNT)
                : NOTHING;
    }

    private static Value verdict(LevelDesign.Verdict verdict) {
        return words(verdict.word());
    }

    private void undecided(SpreadColumn cost) {
        int number = plan.tiers().undecided().size();
        if (number > 0) {
            List<Value> row = new ArrayList<>(List.of(
                    muted("Undecided"),
                    NOTHING,
                    muted("data that is missing"),
                    NOTHING,
                    NOTHING,
                    count(number),
                    NOTHING,
                    NOTHING));
            cost.put(plan.tiers().undecidedCost().orElse(Quantity.unknown("nothing tells")), row);
            add(row);
        }
    }

    private void dropped(TierPlan.Dropped dropped, SpreadColumn cost) {
        List<Value> row = new ArrayList<>(List.of(
                strong(dropped.name()), words(dropped.track()), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));
        cost.put(NOTHING, row);
        row.addAll(
                List.of(verdict(LevelDesign.Verdict.DROP), NOTHING, words(dropped.why()), sources(dropped.sources())));
        add(row);
    }
}
