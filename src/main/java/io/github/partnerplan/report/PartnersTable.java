package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Earned;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The partners, a row each, with as many columns as the page has room for. */
final class PartnersTable {

    /** From so many columns of the page on there is room for the measures, and then for the next action. */
    private static final int WIDE = 110;

    private static final int WIDEST = 170;

    private final PartnerList list;
    private final Wording wording;
    private final PartnerColumns values;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<PartnerRow, Cell>> cells = new ArrayList<>();

    private PartnersTable(PartnerList list) {
        this.list = list;
        this.wording = list.wording();
        this.values = new PartnerColumns(list.shown(), list.brief().program());
    }

    static Block of(PartnerList list, int width) {
        PartnersTable table = new PartnersTable(list);
        table.columns(width);
        List<List<Cell>> rows = new ArrayList<>();
        for (PartnerRow row : list.shown()) {
            List<Cell> cells = new ArrayList<>();
            table.cells.forEach(cell -> cells.add(cell.apply(row)));
            rows.add(cells);
        }
        return new Block.Table(Text.EMPTY, table.columns, rows, true);
    }

    private void columns(int width) {
        boolean isWide = width >= WIDE;
        boolean hasProgram = list.brief().program().isPresent();
        add(Column.flexible("Partner"), row -> Cell.of(row.partner().name()));
        if (isWide) {
            add(Column.left("Type"), PartnersTable::type);
        }
        add(Column.flexible("Tier"), this::tier);
        figure("Sourced", "sourced_revenue", Unit.MONEY);
        if (isWide) {
            figure("Helped", "influenced_revenue", Unit.MONEY);
            figure("Wins", "won_deals", Unit.COUNT);
            add(Column.left("Health"), this::health);
        }
        if (hasProgram) {
            add(Column.right("Earned"), this::earned);
        }
        add(Column.left("Move"), this::move);
        if (hasProgram) {
            add(Column.flexible("For the next tier"), PartnersTable::gap);
        }
        if (width >= WIDEST || !hasProgram) {
            add(Column.flexible("Next"), row -> Cell.of(row.nextAction()));
        }
    }

    private void add(Column column, Function<PartnerRow, Cell> cell) {
        columns.add(column);
        cells.add(cell);
    }

    private void figure(String title, String measure, Unit unit) {
        add(Column.right(title), row -> quantity(row.measure(measure), unit));
    }

    private Cell quantity(Quantity quantity, Unit unit) {
        return quantity.low()
                .map(low -> Cell.of(wording.quantity(quantity, unit)).orderedBy(low))
                .orElse(Cell.of(FigureText.UNKNOWN));
    }

    private static Cell type(PartnerRow row) {
        return row.partner().type().map(PartnerType::word).map(Cell::of).orElse(Cell.of(FigureText.UNKNOWN));
    }

    private Cell earned(PartnerRow row) {
        return quantity(row.earned().map(Earned::total).orElse(Quantity.unknown("")), Unit.MONEY);
    }

    private static Cell gap(PartnerRow row) {
        return Cell.of(row.gap().map(gap -> gap.level() + ": " + gap.words()).orElse("–"));
    }

    /** A tier goes by its place among the levels, the one held before the one by the rules, as they are shown. */
    private Cell tier(PartnerRow row) {
        Cell cell = Cell.of(TierWords.of(row, list.brief().asOf()));
        if (!row.isEnrolled()) {
            return cell;
        }
        if (row.held().isPresent() && row.held().get().isEmpty()) {
            return ordered(cell, PartnerValue.ranked("none", Integer.MAX_VALUE));
        }
        return ordered(cell, values.value(row.held().isPresent() ? "tier" : "tier_by_rule", row));
    }

    private Cell move(PartnerRow row) {
        Cell cell = Cell.of(row.move().map(move -> move.move().word()).orElse("–"));
        return ordered(cell, values.value("move", row));
    }

    /** What comes first in the list's own order counts most, as it is with figures. */
    private static Cell ordered(Cell cell, PartnerValue value) {
        return value.order().map(place -> cell.orderedBy(place.negate())).orElse(cell);
    }

    private Cell health(PartnerRow row) {
        if (!row.isEnrolled()) {
            return Cell.of("–");
        }
        Style style = switch (row.health().status()) {
            case GOOD -> Style.GOOD;
            case WATCH -> Style.WARN;
            case POOR -> Style.BAD;
            case UNKNOWN -> Style.MUTED;
        };
        return ordered(Cell.of(Text.of(row.health().status().word(), style)), values.value("health", row));
    }
}
