package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.PartnerHealth;
import io.github.partnerplan.plan.PartnerMove;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Earned;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The partner list as people read it: how many of how many with their sums, then a row each, with as many columns as the page has room for. */
public final class PartnersDocument {

    /** From so many columns of the page on there is room for the measures, and then for the next action. */
    private static final int WIDE = 110;

    private static final int WIDEST = 170;

    /** A column and what stands in it. */
    private record Shown(Column column, Function<PartnerRow, Cell> cell) {}

    private final PartnerList list;
    private final Wording wording;
    private final PartnerColumns values;

    private PartnersDocument(PartnerList list) {
        this.list = list;
        this.wording = list.wording();
        this.values = new PartnerColumns(list.shown(), list.brief().program());
    }

    /** For a page of so many columns; a form that has no page takes them all. */
    public static Document of(PartnerList list, int width) {
        PartnersDocument document = new PartnersDocument(list);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Banner(
                Text.strong("Partners").plus(document.company(), Style.MUTED),
                Text.of("as of " + list.brief().asOf())));
        blocks.add(Block.paragraph(document.summary()));
        document.missing(blocks);
        if (!list.shown().isEmpty()) {
            blocks.add(document.table(width));
        }
        NotCounted.words(list.brief()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
        blocks.add(new Block.Footer(Text.of("One partner with its deals and arithmetic: ")
                .plus(Text.code("partnerplan partners --partner ID"))));
        return new Document("Partners", blocks);
    }

    /** The summary and the whole table, as a part of another document. */
    static void list(PartnerList list, List<Block> blocks) {
        PartnersDocument document = new PartnersDocument(list);
        blocks.add(Block.paragraph(document.summary()));
        document.missing(blocks);
        blocks.add(document.table(Integer.MAX_VALUE));
        NotCounted.words(list.brief()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
    }

    private String company() {
        String name = list.brief().company().name();
        return name.isEmpty() ? "" : "   " + name;
    }

    private String summary() {
        String count = list.shown().size() == list.all()
                ? Wording.count(list.all(), "partner")
                : list.shown().size() + " of " + Wording.count(list.all(), "partner");
        String filters = list.filters().isEmpty() ? "" : " (" + String.join("; ", list.filters()) + ")";
        StringBuilder summary = new StringBuilder(count).append(filters).append(": ");
        summary.append(total(list.sourced(), "sourced"));
        summary.append(" in the twelve months to ").append(list.brief().asOf());
        list.earned().ifPresent(earned -> summary.append(earned(earned)));
        return summary.append('.').append(moves()).toString();
    }

    /** What the rules pay, which is not what was paid. */
    private String earned(PartnerList.Total total) {
        boolean isOne = list.shown().size() == 1;
        String who = isOne ? "; by the program's rules it earns " : "; by the program's rules they earn ";
        if (total.sum().isUnknown()) {
            return "; what the program's rules pay is unknown";
        }
        String unknown = total.unknown() == 0 ? "" : " (unknown for " + total.unknown() + ")";
        String tier =
                list.hasTiers() ? (isOne ? ", in the tier the rules give" : ", each in the tier the rules give") : "";
        return who + wording.quantity(total.sum(), Unit.MONEY) + " a year" + unknown + tier;
    }

    /** How many there are of each move, trouble first. */
    private String moves() {
        List<String> words = new ArrayList<>();
        for (PartnerMove.Move move : PartnerMove.Move.TROUBLE_FIRST) {
            long count = list.shown().stream()
                    .filter(row ->
                            row.move().filter(advice -> advice.move() == move).isPresent())
                    .count();
            if (count > 0) {
                words.add(count + " to " + move.word());
            }
        }
        return words.isEmpty() ? "" : " " + Wording.capital(Wording.list(words)) + ".";
    }

    private String total(PartnerList.Total total, String what) {
        if (total.sum().isUnknown()) {
            return what + " unknown";
        }
        String unknown = total.unknown() == 0 ? "" : " (unknown for " + total.unknown() + ")";
        return wording.quantity(total.sum(), Unit.MONEY) + " " + what + unknown;
    }

    /** What is missing for everybody is said once. */
    private void missing(List<Block> blocks) {
        if (list.brief().program().isEmpty()) {
            blocks.add(Block.paragraph(
                    Text.muted("No program is given, so nobody's tier by the rules and nobody's earnings are known.")));
        }
        list.brief().books().silence().ifPresent(silence -> {
            if (silence instanceof Quantity.Unknown unknown) {
                blocks.add(Block.paragraph(Text.muted("What partners sourced is unknown: " + unknown.why() + ".")));
            }
        });
    }

    private Block table(int width) {
        List<Shown> shown = columns(width);
        List<Column> columns = new ArrayList<>();
        shown.forEach(each -> columns.add(each.column()));
        List<List<Cell>> rows = new ArrayList<>();
        for (PartnerRow row : list.shown()) {
            List<Cell> cells = new ArrayList<>();
            shown.forEach(each -> cells.add(each.cell().apply(row)));
            rows.add(cells);
        }
        return new Block.Table(Text.EMPTY, columns, rows, true);
    }

    private List<Shown> columns(int width) {
        boolean isWide = width >= WIDE;
        boolean hasProgram = list.brief().program().isPresent();
        List<Shown> columns = new ArrayList<>();
        columns.add(new Shown(
                Column.flexible("Partner"), row -> Cell.of(row.partner().name())));
        if (isWide) {
            columns.add(new Shown(
                    Column.left("Type"),
                    row -> row.partner()
                            .type()
                            .map(PartnerType::word)
                            .map(Cell::of)
                            .orElse(unknown())));
        }
        columns.add(new Shown(Column.flexible("Tier"), this::tier));
        columns.add(figure("Sourced", "sourced_revenue", Unit.MONEY));
        if (isWide) {
            columns.add(figure("Helped", "influenced_revenue", Unit.MONEY));
            columns.add(figure("Wins", "won_deals", Unit.COUNT));
            columns.add(new Shown(Column.left("Health"), this::health));
        }
        if (hasProgram) {
            columns.add(new Shown(
                    Column.right("Earned"),
                    row -> quantity(row.earned().map(Earned::total).orElse(Quantity.unknown("")), Unit.MONEY)));
        }
        columns.add(new Shown(Column.left("Move"), this::move));
        if (hasProgram) {
            columns.add(new Shown(
                    Column.flexible("For the next tier"),
                    row -> Cell.of(row.gap()
                            .map(gap -> gap.level() + ": " + gap.words())
                            .orElse("–"))));
        }
        if (width >= WIDEST || !hasProgram) {
            columns.add(new Shown(Column.flexible("Next"), row -> Cell.of(row.nextAction())));
        }
        return columns;
    }

    private Shown figure(String title, String measure, Unit unit) {
        return new Shown(Column.right(title), row -> quantity(row.measure(measure), unit));
    }

    private Cell quantity(Quantity quantity, Unit unit) {
        return quantity.low()
                .map(low -> Cell.of(wording.quantity(quantity, unit)).orderedBy(low))
                .orElseGet(PartnersDocument::unknown);
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

    private static Cell unknown() {
        return Cell.of(Text.muted("unknown"));
    }

    private Cell health(PartnerRow row) {
        if (!row.isEnrolled()) {
            return Cell.of("–");
        }
        PartnerHealth.Status status = row.health().status();
        Style style = switch (status) {
            case GOOD -> Style.GOOD;
            case WATCH -> Style.WARN;
            case POOR -> Style.BAD;
            case UNKNOWN -> Style.MUTED;
        };
        return ordered(Cell.of(Text.of(status.word(), style)), values.value("health", row));
    }
}
