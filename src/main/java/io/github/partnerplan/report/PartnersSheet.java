package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.UNKNOWN;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.measure.PartnerFigures;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.PartnerUnits;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Earned;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Every partner on a row of its own: who it is, its tiers, its measures as numbers, health, what it earned and what to do. */
final class PartnersSheet {

    private static final int FIGURE = 12;
    private static final int TEXT = 40;

    private static final Map<String, Integer> WIDTHS =
            Map.of("name", 30, "gap", TEXT, "why", TEXT, "next_action", TEXT, "flags", 24, "id", 14);

    private final Plan plan;
    private final List<PartnerRow> partners;
    private final PartnerColumns columns;
    private final Ladderings ladders;
    private final SheetRows rows = new SheetRows("Partners");
    private final List<BiConsumer<PartnerRow, List<Value>>> cells = new ArrayList<>();
    private int sourced;
    private int printed;
    private int ladder;
    private Optional<EarnedColumns> earned = Optional.empty();

    PartnersSheet(PlanReport report) {
        this.plan = report.plan();
        this.partners = report.partners().shown();
        this.columns = new PartnerColumns(partners, report.partners().brief().program());
        this.ladders = new Ladderings(plan.tiers());
        rows.above(SheetValues.muted("Twelve months to " + plan.asOf() + "; money in "
                + plan.company().currency()
                + ". Tier by rule and earnings go by the present program, the recommended tier by the plan."));
        columns();
        for (PartnerRow partner : partners) {
            List<Value> row = new ArrayList<>();
            cells.forEach(cell -> cell.accept(partner, row));
            rows.row(row);
        }
    }

    Sheet sheet() {
        return rows.sheet(true, 2, printed);
    }

    private void columns() {
        Set<String> usual = new LinkedHashSet<>(PartnerFigures.NAMES);
        usual.remove("sourced_per_month");
        usual.add("certified");
        Set<String> rest = new LinkedHashSet<>(usual);
        Optional<SpreadColumn> all = first(rest);
        printed = rows.columns();
        List.of("next_tier", "gap").forEach(this::text);
        rest.forEach(this::measure);
        all.ifPresent(this::parts);
        List.of("flags", "why").forEach(this::text);
        own(usual).forEach(this::measure);
        ladder = rows.columns();
        add(
                "Ladder",
                8,
                partner -> ladders.number(partner).map(SheetValues::count).orElse(NOTHING));
        add(
                "Place",
                20,
                partner -> words(
                        partner.partner().where().line() == 0
                                ? partner.partner().where().file()
                                : partner.partner().where().file() + ":"
                                        + partner.partner().where().line()));
    }

    /** What a reader on paper needs: who it is, its tiers, what it brings and earns, and what to do. */
    private Optional<SpreadColumn> first(Set<String> rest) {
        List.of("id", "name", "type", "status", "tier", "tier_by_rule").forEach(this::text);
        add("Recommended tier", 16, partner -> words(ladders.tier(partner)));
        sourced = rows.columns();
        List<String> figures = List.of("sourced_revenue", "influenced_revenue", "won_deals");
        figures.forEach(this::measure);
        figures.forEach(rest::remove);
        text("health");
        boolean hasProgram =
                partners.stream().anyMatch(partner -> partner.earned().isPresent());
        Optional<SpreadColumn> all =
                hasProgram ? Optional.of(earned("Earned in all", Earned::total)) : Optional.empty();
        List.of("move", "next_action").forEach(this::text);
        return all;
    }

    /** The user's own columns of numbers, and the program's own measures. */
    private List<String> own(Set<String> usual) {
        List<String> own = new ArrayList<>();
        if (!partners.isEmpty()) {
            own.addAll(partners.get(0).measures().keySet());
        }
        own.removeAll(usual);
        return own;
    }

    private void add(String title, int width, Function<PartnerRow, Value> value) {
        rows.title(title, width);
        cells.add((partner, row) -> row.add(value.apply(partner)));
    }

    private void text(String name) {
        add(ColumnWords.of(name), WIDTHS.getOrDefault(name, FIGURE), partner -> {
            PartnerValue value = columns.value(name, partner);
            return value.isKnown() || value.text().isEmpty() ? words(value.text()) : UNKNOWN;
        });
    }

    /** A blank in the partners file stays one. */
    private void measure(String name) {
        List<Quantity> all = new ArrayList<>();
        partners.forEach(partner -> all.add(partner.measure(name)));
        SpreadColumn column = SpreadColumn.add(rows, ColumnWords.of(name), FIGURE, all, kind(name, all));
        cells.add((partner, row) -> {
            boolean isBlank = partner.measure(name).isUnknown()
                    && columns.value(name, partner).text().isEmpty();
            if (isBlank) {
                column.put(NOTHING, row);
            } else {
                column.put(partner.measure(name), row);
            }
        });
    }

    private static Kind kind(String name, List<Quantity> all) {
        Optional<Unit> unit = PartnerUnits.of(name);
        if (unit.isPresent() && unit.get() != Unit.DAYS) {
            return SheetValues.kind(unit.get());
        }
        boolean isWhole = all.stream()
                .allMatch(
                        each -> each.low().or(each::high).map(SheetValues::kind).orElse(Kind.COUNT) == Kind.COUNT);
        return isWhole ? Kind.COUNT : Kind.DECIMAL;
    }

    /** A part that nobody earns has no column. */
    private void parts(SpreadColumn all) {
        Map<Earned.Part, SpreadColumn> parts = new EnumMap<>(Earned.Part.class);
        for (Earned.Part part : Earned.Part.values()) {
            boolean isPaid = partners.stream()
                    .flatMap(partner -> partner.earned().stream())
                    .flatMap(each -> each.lines().stream())
                    .anyMatch(line -> line.part() == part);
            if (isPaid) {
                parts.put(part, earned("Earned " + name(part), each -> each.of(part)));
            }
        }
        earned = Optional.of(new EarnedColumns(rows, all, parts));
    }

    /** What partners earn, for formulas of other sheets; nothing where there is no program. */
    Optional<EarnedColumns> earnings() {
        return earned;
    }

    private static String name(Earned.Part part) {
        return part == Earned.Part.MDF ? "MDF" : Wording.words(part.word());
    }

    private SpreadColumn earned(String title, Function<Earned, Quantity> amount) {
        Quantity unknown = Quantity.unknown("there is no program");
        List<Quantity> all = new ArrayList<>();
        partners.forEach(partner -> all.add(partner.earned().map(amount).orElse(unknown)));
        SpreadColumn column = SpreadColumn.add(rows, title, FIGURE, all, Kind.MONEY);
        cells.add((partner, row) -> column.put(partner.earned().map(amount).orElse(unknown), row));
        return column;
    }

    /** A formula that counts the partners of a ladder, by its number, whose sourced revenue is at least that of a cell. */
    Optional<String> atOrAbove(int number, String cell) {
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of("COUNTIFS(" + rows.all(ladder) + "," + number + "," + rows.all(sourced) + ",\">=\"&"
                        + cell + ")");
    }
}
